package org.linernotes.json.codec;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * A parser of JSON in UTF-8 that lies in memory as a whole. It answers what Jackson's own parser answers, where the text is
 * well-formed and within the {@link JsonLimits}. Anything else it refuses without saying what is wrong: then the text is read again by
 * {@link JsonLimits#FACTORY}, whose word counts. Keys are looked up and texts are found again as bytes, without becoming texts first:
 * that is where the time is saved.
 *
 * <p>Not safe for use by several threads.
 */
public final class Utf8Parser extends Utf8Scanner {
    /** In place of an index in a table: the object has ended. */
    public static final int NO_KEY = -2;

    /** In place of an index in a table: the table does not name the key. */
    public static final int UNKNOWN_KEY = -1;

    private static final int KEY_BITS = 8;
    private static final int FIRST_LEVELS = 16;

    /** As many bytes before the end, keys and texts are read without asking at each step whether they have ended. */
    private static final int MARGIN = 64;

    /** An MBID. */
    private static final int ID_LENGTH = 36;

    private final TextPool<String> keys;
    private final int lastFast;

    // What is open: level 0 is the root; of each level the index of the last element, and where the last key stands.
    private int depth;
    private boolean[] isObject = new boolean[FIRST_LEVELS];
    private int[] elements = new int[FIRST_LEVELS];
    private int[] keyStart = new int[FIRST_LEVELS];
    private int[] keyEnd = new int[FIRST_LEVELS];
    /** Whether any key had escapes so far. */
    private boolean keyEscaped;
    /** Whether it stands behind the bracket that begins an object. */
    private boolean begun;
    /** Whether it stands behind the colon of a key, at the first byte of the value. */
    private boolean behindColon;

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
        super(bytes, offset, length);
        this.keys = keys;
        lastFast = end - MARGIN;
        elements[0] = -1;
    }

    /** {@return a pool for keys, which parsers of one thread share} */
    public static TextPool<String> keys() {
        return new TextPool<>(KEY_BITS, Function.identity());
    }

    // Tokens

    @Override
    public @Nullable JsonToken nextToken() {
        if (behindColon || _currToken == JsonToken.PROPERTY_NAME) {
            return nextOfKey();
        }
        JsonToken token;
        if (depth == 0) {
            token = nextAtRoot();
        } else if (isObject[depth]) {
            token = nextKeyBegins() ? readKey() : endOf(JsonToken.END_OBJECT);
        } else {
            token = nextInList();
        }
        _currToken = token;
        return token;
    }

    /** Goes to the value of the key at which it stands. */
    JsonToken nextOfKey() {
        if (behindColon) {
            behindColon = false;
        } else if (skipBlanks() == ':') {
            position++;
            skipBlanks();
        } else {
            throw refused();
        }
        JsonToken token = value(bytes[position]);
        _currToken = token;
        return token;
    }

    private @Nullable JsonToken nextAtRoot() {
        int octet = skipBlanksOrEnd();
        if (octet < 0) {
            tokenStart = position;
            return null;
        }
        return value(octet);
    }

    private JsonToken nextInList() {
        int octet = skipBlanks();
        if (octet == ']') {
            return endOf(JsonToken.END_ARRAY);
        }
        if (++elements[depth] > 0) {
            octet = behindComma(octet);
        }
        return value(octet);
    }

    /** Goes to the quote of the next key, or to the bracket that ends the object. {@return whether there is a key} */
    private boolean nextKeyBegins() {
        if (position < lastEight && bytes[position] == ',' && bytes[position + 1] == '"' && !begun) {
            position++;
            return true;
        }
        int octet = skipBlanks();
        if (octet == '}') {
            return false;
        }
        if (!begun) {
            octet = behindComma(octet);
        }
        if (octet != '"') {
            throw refused();
        }
        return true;
    }

    private int behindComma(int octet) {
        if (octet != ',') {
            throw refused();
        }
        position++;
        return skipBlanks();
    }

    private JsonToken endOf(JsonToken token) {
        tokenStart = position++;
        begun = false;
        depth--;
        return token;
    }

    private JsonToken readKey() {
        tokenStart = position++;
        begun = false;
        readText(position);
        if (textEnd - textStart > JsonLimits.NAME_LENGTH) {
            throw refused();
        }
        keepKey(textStart, textEnd);
        keyEscaped |= escaped;
        return JsonToken.PROPERTY_NAME;
    }

    private void keepKey(int start, int stop) {
        keyStart[depth] = start;
        keyEnd[depth] = stop;
    }

    private JsonToken value(int octet) {
        tokenStart = position;
        if (octet == '"') {
            readText(++position);
            return JsonToken.VALUE_STRING;
        }
        switch (octet) {
            case '{' -> {
                return begin(JsonToken.START_OBJECT, true);
            }
            case '[' -> {
                return begin(JsonToken.START_ARRAY, false);
            }
            case 'n' -> {
                return word(4, NULL, JsonToken.VALUE_NULL);
            }
            case 't' -> {
                return word(4, TRUE, JsonToken.VALUE_TRUE);
            }
            case 'f' -> {
                return word(5, FALSE, JsonToken.VALUE_FALSE);
            }
            default -> {
                return number(octet);
            }
        }
    }

    private JsonToken begin(JsonToken token, boolean object) {
        if (depth == JsonLimits.DEPTH) {
            throw refused();
        }
        position++;
        if (++depth == isObject.length) {
            isObject = Arrays.copyOf(isObject, 2 * depth);
            elements = Arrays.copyOf(elements, 2 * depth);
            keyStart = Arrays.copyOf(keyStart, 2 * depth);
            keyEnd = Arrays.copyOf(keyEnd, 2 * depth);
        }
        isObject[depth] = object;
        begun = object;
        elements[depth] = -1;
        keyStart[depth] = -1;
        return token;
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
        int quote = position;
        if (quote > lastFast) {
            return readKeyOf(names);
        }
        int start = quote + 1;
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.quotes(first);
        long inSecond = Octets.quotes(second);
        int length = Octets.before(inFirst, inSecond);
        int index = names.find(Octets.upTo(inFirst, first), Octets.upTo(inFirst, inSecond, second), length);
        int behind = start + length;
        if (index < 0 || bytes[behind + 1] != ':' || bytes[behind + 2] <= ' ') {
            return readKeyOf(names);
        }
        tokenStart = quote;
        keepKey(start, behind);
        position = behind + 2;
        begun = false;
        behindColon = true;
        return index;
    }

    /** Reads a key that is long, unknown, has escapes, or blanks behind it. */
    private int readKeyOf(NameTable names) {
        behindColon = false;
        _currToken = readKey();
        return escaped
                ? names.find(text(textStart, textEnd, true))
                : names.find(head, tail, bytes, textStart, textEnd - textStart);
    }

    /**
     * Goes to the value of the key at which it stands, if that is a text that a pool has; else stays. What the pool has was once read
     * as a text, and so the same bytes are one again.
     *
     * @param pool the pool
     * @return what the pool has of it; null where it stays
     */
    @Nullable
    Object nextPooled(TextPool<?> pool) {
        int start = position + 1;
        if (!behindColon || start > lastFast || bytes[start - 1] != '"') {
            return null;
        }
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.quotes(first);
        long inSecond = Octets.quotes(second);
        int length = Octets.before(inFirst, inSecond);
        Object value;
        if (length < Texts.TOLD) {
            value = pool.find(Octets.upTo(inFirst, first), Octets.upTo(inFirst, inSecond, second), length);
        } else {
            length = longLength(start);
            value = length == 0
                    ? null
                    : pool.find(first, Octets.at(bytes, start + length - Long.BYTES), bytes, start, length);
        }
        if (value != null) {
            textStart = start;
            textEnd = start + length;
            position = start + length + 1;
            escaped = false;
            behindColon = false;
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

    @Override
    public @Nullable String getString() {
        JsonToken token = _currToken;
        if (token == JsonToken.VALUE_STRING) {
            return text(textStart, textEnd, escaped);
        }
        if (token == JsonToken.PROPERTY_NAME) {
            return currentName();
        }
        if (token == null) {
            return null;
        }
        return token.isNumeric() ? text(textStart, textEnd, false) : token.asString();
    }

    @Override
    public int getStringLength() {
        if (_currToken == JsonToken.VALUE_STRING && textEnd == textStart) {
            return 0;
        }
        String text = getString();
        return text == null ? 0 : text.length();
    }

    @Override
    public @Nullable String currentName() {
        // the name of a structure that begins is the one under which it stands
        boolean begins = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
        return key(begins ? depth - 1 : depth);
    }

    // Places

    /** {@return how many objects and lists are open} */
    int depth() {
        return depth;
    }

    /** {@return the last key of an open object by its level, from 1; null in lists, and before the first one} */
    @Nullable
    String key(int level) {
        int start = keyStart[level];
        if (level == 0 || !isObject[level] || start < 0) {
            return null;
        }
        return keyEscaped ? text(start, keyEnd[level], true) : keys.take(bytes, start, keyEnd[level] - start);
    }

    /** {@return where that key begins, another place for each key of a document; negative where there is none} */
    int keyStart(int level) {
        return level == 0 || !isObject[level] ? -1 : keyStart[level];
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return new Utf8Context(this, depth);
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return location(tokenStart);
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return location(position);
    }

    @Override
    boolean isAtRoot() {
        return depth == 0;
    }

    boolean isObject(int level) {
        return isObject[level];
    }

    int element(int level) {
        return elements[level];
    }

    @Override
    public Object streamReadInputSource() {
        return bytes;
    }

    @Override
    protected void _handleEOF() {
        throw refused();
    }
}
