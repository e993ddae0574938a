package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A parser of JSON in UTF-8 that lies in memory as a whole. It answers what Jackson's own parser answers, where the text is
 * well-formed and within the {@link JsonLimits}. Anything else it refuses without saying what is wrong: then the text is read again by
 * {@link JsonLimits#FACTORY}, whose word counts. Keys are looked up and texts are found again as bytes, without becoming texts first:
 * that is where the time is saved.
 *
 * <p>Not safe for use by several threads.
 */
public final class Utf8Parser extends Utf8Tokens {
    /** In place of an index in a table: the object has ended. */
    public static final int NO_KEY = -2;

    /** In place of an index in a table: the table does not name the key. */
    public static final int UNKNOWN_KEY = -1;

    /** In place of the start of a text or an object: there is none, or that is not sure. */
    static final int NOTHING_AHEAD = -1;

    private static final int KEY_BITS = 8;

    private static final int QUOTE_COLON = '"' | ':' << 8;

    /** As many bytes before the end, keys and texts are read without asking at each step whether they have ended. */
    private static final int MARGIN = 64;

    /** What Java puts in place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\ufffd';

    /** An MBID. */
    private static final int ID_LENGTH = 36;

    private final int lastFast;

    /** Objects that came before; made when first asked for. */
    private @Nullable RepeatedObjects repeats;

    /**
     * Creates a parser of a document. It is a new one for each: to set what it says of a token costs the collector's book-keeping
     * in an object that is old.
     *
     * @param bytes the bytes
     * @param offset where the document begins in them
     * @param length how many bytes it has
     * @param keys the keys that come again, from document to document; as {@link #keys()} gives them
     */
    public Utf8Parser(byte[] bytes, int offset, int length, TextPool<String> keys) {
        super(bytes, offset, length, keys);
        lastFast = end - MARGIN;
    }

    /** {@return a pool for keys, which parsers of one thread share} */
    public static TextPool<String> keys() {
        return new TextPool<>(KEY_BITS, Function.identity());
    }

    // Keys by tables, and texts by pools, without becoming texts

    /**
     * Goes to the next key of the current object, or to its end. Until the value was gone to, the current token is not to be asked.
     *
     * @param names the table in which the key is looked up
     * @return the index of the key; {@link #UNKNOWN_KEY} where the table does not name it; {@link #NO_KEY} at the end
     */
    int nextKey(NameTable names) {
        if (!nextKeyBegins()) {
            _currToken = endOf(JsonToken.END_OBJECT);
            return NO_KEY;
        }
        return keyHere(names);
    }

    /**
     * Goes to the next key of the current object, or to its end, as {@link #nextKey(NameTable)} does.
     *
     * @param names the table in which the key is looked up
     * @param order which key mostly follows
     * @param previous the index of the key before
     * @return the index of the key; {@link #UNKNOWN_KEY} where the table does not name it; {@link #NO_KEY} at the end
     */
    int nextKey(NameTable names, KeyOrder order, int previous) {
        if (!nextKeyBegins()) {
            _currToken = endOf(JsonToken.END_OBJECT);
            return NO_KEY;
        }
        int start = position + 1;
        if (start <= lastFast) {
            NameTable.Name name = order.behind(previous);
            int behind = start + name.length + 2;
            if (name.isKey(Octets.at(bytes, start), Octets.at(bytes, start + Long.BYTES)) && bytes[behind] > ' ') {
                goBehindKey(start, behind);
                return name.index;
            }
        }
        int index = keyHere(names);
        order.follows(previous, index);
        return index;
    }

    private int keyHere(NameTable names) {
        int quote = position;
        if (quote > lastFast) {
            return readKeyOf(names);
        }
        int start = quote + 1;
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.quotes(first);
        NameTable.Name name =
                names.find(Octets.upTo(inFirst, first), Octets.upTo(inFirst, Octets.quotes(second), second));
        int behind = start + name.length;
        int colon = name.index < 0 ? 0 : quoteAndColon(behind);
        if (colon == 0 || !name.goesOnAs(bytes, start)) {
            return readKeyOf(names);
        }
        goBehindKey(start, behind + colon);
        return name.index;
    }

    private void goBehindKey(int start, int behind) {
        tokenStart = start - 1;
        keepKey(start);
        position = behind;
        begun = false;
        ahead = true;
    }

    /** {@return how many bytes the quote behind a key has with the colon and one blank at most; 0 where they are not all that is here} */
    private int quoteAndColon(int behind) {
        int four = (int) FOUR.get(bytes, behind);
        if ((four & 0xffff) != QUOTE_COLON) {
            return 0;
        }
        byte next = (byte) (four >>> 16);
        return next > ' ' ? 2 : next == ' ' && (byte) (four >>> 24) > ' ' ? 3 : 0;
    }

    /** Reads a key that is unknown, has escapes, or more blanks behind it. */
    private int readKeyOf(NameTable names) {
        ahead = false;
        _currToken = readKey();
        return escaped ? names.find(text(textStart, textEnd, true)) : names.find(bytes, textStart, textEnd - textStart);
    }

    /**
     * Goes to the value of the key at which it stands, if that is a plain text of which a pool has or makes a value; else stays. What
     * the pool has was once read as a text, and so the same bytes are one again.
     *
     * @param pool the pool
     * @return the value; null where it stays
     */
    @Nullable
    Object nextPooled(TextPool<?> pool) {
        int start = position + 1;
        if (!ahead || start > lastFast || bytes[start - 1] != '"') {
            return null;
        }
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.quotes(first);
        long inSecond = Octets.quotes(second);
        int length = Octets.before(inFirst, inSecond);
        if (length == Texts.TOLD) {
            return nextLongPooled(pool, start, first);
        }
        long textHead = Octets.upTo(inFirst, first);
        long textTail = Octets.upTo(inFirst, inSecond, second);
        Object known = pool.find(textHead, textTail, length);
        return behindText(start, length, known != null ? known : newPooled(pool, textHead, textTail, start, length));
    }

    private @Nullable Object nextLongPooled(TextPool<?> pool, int start, long first) {
        int length = longLength(start);
        if (length == 0) {
            return null;
        }
        long textTail = Octets.at(bytes, start + length - Long.BYTES);
        Object known = pool.find(first, textTail, bytes, start, length);
        return behindText(start, length, known != null ? known : newPooled(pool, first, textTail, start, length));
    }

    private @Nullable Object newPooled(TextPool<?> pool, long textHead, long textTail, int start, int length) {
        long all = 0;
        for (int at = start; at < start + length; at += Long.BYTES) {
            long eight = Octets.at(bytes, at);
            if (Octets.before(Octets.ends(eight)) < Math.min(Long.BYTES, start + length - at)) {
                return null;
            }
            all |= eight;
        }
        String text = new String(bytes, start, length, Octets.isAscii(all) ? ISO_8859_1 : UTF_8);
        // bytes that are no UTF-8 become this character: then the scanner says what they are
        boolean isSure = Octets.isAscii(all) || text.indexOf(REPLACEMENT) < 0;
        return isSure ? pool.keep(textHead, textTail, bytes, start, length, text) : null;
    }

    private @Nullable Object behindText(int start, int length, @Nullable Object value) {
        if (value != null) {
            textStart = start;
            textEnd = start + length;
            position = start + length + 1;
            escaped = false;
            ahead = false;
        }
        return value;
    }

    /** {@return how many bytes stand before a quote: those of an MBID, or else before the first one; 0 where there are too many for a pool} */
    private int longLength(int start) {
        if (bytes[start + ID_LENGTH] == '"') {
            return ID_LENGTH;
        }
        for (int at = start + Texts.TOLD; at <= lastEight && at <= start + TextPool.LONGEST; at += Long.BYTES) {
            int plain = Octets.before(Octets.quotes(Octets.at(bytes, at)));
            if (plain < Long.BYTES) {
                return at + plain - start;
            }
        }
        return 0;
    }

    // What is ahead: the value at whose first byte it stands, behind the colon of its key or in a list. Where it goes
    // on by these methods, the token that it passes is not told.

    /** Makes the place of the current token that of the value that is ahead, whatever goes behind it. */
    void beginsHere() {
        tokenStart = position;
    }

    /** Goes into the object that is ahead; else stays. {@return whether it went} */
    boolean beginsObject() {
        return begins('{', JsonToken.START_OBJECT);
    }

    /** {@return where the object begins that is ahead, if it is one and not near the end of all; else {@link #NOTHING_AHEAD}} */
    int objectAhead() {
        return ahead && position <= lastFast && bytes[position] == '{' ? position : NOTHING_AHEAD;
    }

    /**
     * Goes behind the object that is ahead, if a decoder has read the same bytes before; else stays.
     *
     * @param decoder what reads it
     * @param start where it begins
     * @return what was made of them; null where it stays
     */
    @Nullable
    Object nextRepeated(Decoder<?> decoder, int start) {
        RepeatedObjects known = repeats;
        if (known == null) {
            known = new RepeatedObjects(bytes);
            repeats = known;
        }
        int place = known.place(start);
        int length = known.length(place, start, end, depth, decoder);
        if (length == 0) {
            return null;
        }
        position = start + length;
        tokenStart = position - 1;
        _currToken = JsonToken.END_OBJECT;
        begun = false;
        ahead = false;
        return known.value(place);
    }

    /** Keeps what was made of the object that ends here, for when it comes again; not of one with rows. */
    void keepRepeated(Decoder<?> decoder, int start, int startRow, Object value) {
        RepeatedObjects known = repeats;
        if (known != null && startRow == row) {
            known.keep(start, position - start, depth, decoder, value);
        }
    }

    /** Goes into the list that is ahead; else stays. {@return whether it went} */
    boolean beginsList() {
        return begins('[', JsonToken.START_ARRAY);
    }

    private boolean begins(char bracket, JsonToken token) {
        if (!ahead || bytes[position] != bracket) {
            return false;
        }
        ahead = false;
        begin(token, token == JsonToken.START_OBJECT);
        return true;
    }

    /** Goes to the next element of the current list, which is ahead then, or to the end of the list. {@return whether there is an element} */
    boolean nextElement() {
        ahead = nextElementBegins();
        if (!ahead) {
            _currToken = endOf(JsonToken.END_ARRAY);
        }
        return ahead;
    }

    /** {@return where the text begins that is ahead, if it is one and not near the end of all; else {@link #NOTHING_AHEAD}} */
    int textAhead() {
        int start = position + 1;
        return ahead && start <= lastFast && bytes[start - 1] == '"' ? start : NOTHING_AHEAD;
    }

    /** {@return whether the text that is ahead ends behind so many bytes, less than 64, unless it does before} */
    boolean isTextAhead(int length) {
        return bytes[position + 1 + length] == '"';
    }

    /** Goes behind the text that is ahead, which has so many bytes, all of them plain. */
    void skipTextAhead(int length) {
        position += length + 2;
        ahead = false;
    }

    /**
     * Goes behind the whole number that is ahead, if it is not negative and has not too many digits; else stays.
     *
     * @param most how many digits are taken, 18 at most
     * @return the number; negative where it stays
     */
    long nextNumber(int most) {
        if (!ahead || position > lastFast) {
            return -1;
        }
        long number = 0;
        int at = position;
        int digit = bytes[at] - '0';
        while (digit >= 0 && digit <= 9 && at - position <= most) { // what goes on without end is not gone after
            number = number * 10 + digit;
            digit = bytes[++at] - '0';
        }
        int count = at - position;
        if (count == 0 || count > most || (count > 1 && bytes[position] == '0') || !isEndOfValue(bytes[at])) {
            return -1;
        }
        position = at;
        ahead = false;
        return number;
    }

    /** Goes behind the truth value that is ahead; else stays. {@return whether it is true; null where it stays} */
    @Nullable
    Boolean nextFlag() {
        if (!ahead || position > lastFast) {
            return null;
        }
        boolean isTrue = endsWord(4, TRUE);
        if (!isTrue && (bytes[position] != 'f' || !endsWord(5, FALSE))) {
            return null;
        }
        position += isTrue ? 4 : 5;
        ahead = false;
        return isTrue;
    }

    private static boolean isEndOfValue(int octet) {
        return octet == ',' || octet == '}' || octet == ']';
    }

    /** Goes to the end of the object or list that begins here, if that follows at once; else stays. {@return whether it went} */
    boolean skipsEmpty() {
        int octet = position < end ? bytes[position] : 0;
        if (octet == '}' && _currToken == JsonToken.START_OBJECT) {
            _currToken = endOf(JsonToken.END_OBJECT);
            return true;
        }
        if (octet == ']' && _currToken == JsonToken.START_ARRAY) {
            _currToken = endOf(JsonToken.END_ARRAY);
            return true;
        }
        return false;
    }

    /** {@return whether the current text stands in the bytes as it is, without escapes} */
    boolean isPlainText() {
        return !escaped;
    }

    /** {@return the bytes in which the current text stands} */
    byte[] bytes() {
        return bytes;
    }

    /** {@return where the current text begins in the bytes} */
    int textStart() {
        return textStart;
    }

    /** {@return the first bytes of the current text, as {@link Texts} has them} */
    long textHead() {
        return head;
    }

    /** {@return the bytes of the current text behind the first ones, as {@link Texts} has them} */
    long textTail() {
        return tail;
    }

    /** {@return how many bytes the current text has} */
    int textLength() {
        return textEnd - textStart;
    }
}
