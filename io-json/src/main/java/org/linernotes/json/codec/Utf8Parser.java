package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;

/**
 * A parser of JSON in UTF-8 that lies in memory as a whole. It answers what Jackson's own parser answers, where the text is
 * well-formed and within the {@link JsonLimits}. Anything else it refuses without saying what is wrong: then the text is read again by
 * {@link JsonLimits#FACTORY}, whose word counts. Keys are looked up and texts are found again as bytes, without becoming texts first:
 * that is where the time is saved.
 *
 * <p>Not safe for use by several threads.
 */
public final class Utf8Parser extends PlainParser {
    /** In place of an index in a table: the object has ended. */
    public static final int NO_KEY = -2;

    /** In place of an index in a table: the table does not name the key. */
    public static final int UNKNOWN_KEY = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NULL = (int) FOUR.get("null".getBytes(UTF_8), 0);
    private static final int TRUE = (int) FOUR.get("true".getBytes(UTF_8), 0);
    private static final int ALSE = (int) FOUR.get("alse".getBytes(UTF_8), 0);

    /** As many digits always fit into a {@code long}. */
    private static final int DIGITS_OF_LONG = 18;

    private static final int KEY_BITS = 8;
    private static final int FIRST_LEVELS = 16;

    private final TextPool<String> keys;
    private final byte[] bytes;
    private final int from;
    private final int end;
    /** Up to here eight bytes can be read at once, and sixteen. */
    private final int lastEight;

    private final int lastSixteen;

    private int position;
    private int row;
    private int rowStart;

    private int tokenStart;
    private int textStart;
    private int textEnd;
    private long head;
    private long tail;
    private boolean escaped;
    private boolean whole;
    private long number;

    // What is open: level 0 is the root; of each level the index of the last element, and where the last key stands.
    private int depth;
    private boolean[] isObject = new boolean[FIRST_LEVELS];
    private int[] elements = new int[FIRST_LEVELS];
    private int[] keyStart = new int[FIRST_LEVELS];
    private int[] keyEnd = new int[FIRST_LEVELS];
    /** Whether any key had escapes so far. */
    private boolean keyEscaped;

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
        this.bytes = bytes;
        this.keys = keys;
        from = offset;
        end = offset + length;
        lastEight = end - Long.BYTES;
        lastSixteen = end - 2 * Long.BYTES;
        position = offset;
        row = 1;
        rowStart = offset;
        tokenStart = offset;
        elements[0] = -1;
    }

    /** {@return a pool for keys, which parsers of one thread share} */
    public static TextPool<String> keys() {
        return new TextPool<>(KEY_BITS, Function.identity());
    }

    // Tokens

    @Override
    public @Nullable JsonToken nextToken() {
        if (_currToken == JsonToken.PROPERTY_NAME) {
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
        // mostly nothing stands before the colon, and nothing behind it
        if (position < lastEight && bytes[position] == ':' && bytes[position + 1] > ' ') {
            position++;
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
        if (position < lastEight
                && bytes[position] == ','
                && bytes[position + 1] == '"'
                && _currToken != JsonToken.START_OBJECT) {
            position++;
            return true;
        }
        int octet = skipBlanks();
        if (octet == '}') {
            return false;
        }
        if (_currToken != JsonToken.START_OBJECT) {
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
        depth--;
        return token;
    }

    private JsonToken readKey() {
        tokenStart = position++;
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
                return word(5, ALSE, JsonToken.VALUE_FALSE);
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
        elements[depth] = -1;
        keyStart[depth] = -1;
        return token;
    }

    /** Reads a word of which the first letter is known, and the last four are compared. */
    private JsonToken word(int length, int last, JsonToken token) {
        if (position + length > end || (int) FOUR.get(bytes, position + length - Integer.BYTES) != last) {
            throw refused();
        }
        position += length;
        // inside of objects and lists nothing else can follow than what ends it
        if (depth == 0 && Character.isJavaIdentifierPart(octetAt(position)) && position < end) {
            throw refused();
        }
        return token;
    }

    /** Skips blanks. {@return the byte at which it stands then} */
    private int skipBlanks() {
        int octet = skipBlanksOrEnd();
        if (octet < 0) {
            throw refused();
        }
        return octet;
    }

    /** Skips blanks. {@return the byte at which it stands then; negative at the end, or where it is no ASCII} */
    private int skipBlanksOrEnd() {
        while (position < end) {
            int octet = bytes[position];
            if (octet > ' ') {
                return octet;
            }
            if (octet < 0) {
                throw refused();
            }
            skipBlank(octet);
        }
        return -1;
    }

    private void skipBlank(int octet) {
        position++;
        switch (octet) {
            case ' ', '\t' -> {
                // no new row
            }
            case '\r' -> {
                if (position < end && bytes[position] == '\n') {
                    position++;
                }
                newRow();
            }
            case '\n' -> newRow();
            default -> throw refused();
        }
    }

    private void newRow() {
        row++;
        rowStart = position;
    }

    // Texts

    /** Reads a text that begins behind its quote, up to and with the quote behind it. */
    private void readText(int start) {
        if (start > lastSixteen) {
            readSpecialText(start, start);
            return;
        }
        long first = (long) EIGHT.get(bytes, start);
        long second = (long) EIGHT.get(bytes, start + Long.BYTES);
        long inFirst = specials(first);
        long inSecond = specials(second);
        if ((inFirst | inSecond) == 0) {
            readLongText(start);
            return;
        }
        // most texts are short, and how short cannot be foreseen: these steps need no branch
        boolean alone = inFirst != 0;
        int octets = Long.numberOfTrailingZeros(alone ? inFirst : inSecond) >>> 3;
        int at = start + (alone ? octets : octets + Long.BYTES);
        if (bytes[at] != '"') {
            readSpecialText(start, at);
            return;
        }
        long mask = (1L << (octets << 3)) - 1;
        head = alone ? first & mask : first;
        tail = alone ? 0 : second & mask;
        endText(start, at, false);
    }

    private void readLongText(int start) {
        int at = start + 2 * Long.BYTES;
        while (at <= lastEight) {
            long special = specials((long) EIGHT.get(bytes, at));
            if (special != 0) {
                at += Long.numberOfTrailingZeros(special) >>> 3;
                break;
            }
            at += Long.BYTES;
        }
        readSpecialText(start, at);
    }

    /** The highest bit of the first byte that ends a text or is no plain ASCII; those of bytes behind it say nothing. */
    private static long specials(long eight) {
        return zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | below(eight) | (eight & HIGH_BITS);
    }

    private void endText(int start, int at, boolean isEscaped) {
        textStart = start;
        textEnd = at;
        escaped = isEscaped;
        position = at + 1;
    }

    private void endLongText(int start, int at, boolean isEscaped) {
        if (at - start > JsonLimits.STRING_LENGTH) {
            throw refused();
        }
        head = Texts.head(bytes, start, at - start);
        tail = Texts.tail(bytes, start, at - start);
        endText(start, at, isEscaped);
    }

    /** The highest bit of each byte that is zero; those of bytes behind the first such one say nothing. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    /** The highest bit of each byte that is a control character; those of bytes behind the first such one say nothing. */
    private static long below(long eight) {
        return (eight - SPACES) & ~eight & HIGH_BITS;
    }

    /** Goes on with a text of which all before this place is plain ASCII. */
    private void readSpecialText(int start, int from8) {
        boolean isEscaped = false;
        int at = from8;
        while (at < end) {
            int octet = bytes[at];
            if (octet == '"') {
                endLongText(start, at, isEscaped);
                return;
            } else if (octet == '\\') {
                isEscaped = true;
                at = accepted(Escapes.behind(bytes, at, end));
            } else if (octet >= ' ') {
                at++;
            } else if (octet < 0) {
                at = accepted(Escapes.behindCharacter(bytes, at, end));
            } else {
                throw refused();
            }
        }
        throw refused();
    }

    /** {@return a place, unless there is none} */
    private int accepted(int place) {
        if (place < 0) {
            throw refused();
        }
        return place;
    }

    private String text(int start, int stop, boolean isEscaped) {
        return isEscaped ? Escapes.decode(bytes, start, stop) : new String(bytes, start, stop - start, UTF_8);
    }

    // Numbers

    private JsonToken number(int first) {
        int at = position;
        if (first == '-') {
            at++;
        }
        int digits = at;
        long value = 0;
        int octet = octetAt(at);
        while (octet >= '0' && octet <= '9') {
            value = value * 10 + (octet - '0');
            octet = octetAt(++at);
        }
        int count = at - digits;
        if (count == 0 || (count > 1 && bytes[digits] == '0')) {
            throw refused();
        }
        whole = true;
        if (octet == '.') {
            at = behindDigits(at + 1);
            octet = octetAt(at);
            whole = false;
        }
        if (octet == 'e' || octet == 'E') {
            int sign = octetAt(at + 1);
            at = behindDigits(sign == '+' || sign == '-' ? at + 2 : at + 1);
            whole = false;
        }
        if (at - position > JsonLimits.NUMBER_LENGTH || (depth == 0 && at < end && bytes[at] > ' ')) {
            throw refused();
        }
        textStart = position;
        textEnd = at;
        escaped = false;
        number = count > DIGITS_OF_LONG ? 0 : first == '-' ? -value : value;
        position = at;
        return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private int octetAt(int at) {
        return at < end ? bytes[at] : 0;
    }

    private int behindDigits(int start) {
        int at = start;
        while (octetAt(at) >= '0' && octetAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw refused();
        }
        return at;
    }

    @Override
    boolean isLong() {
        return textEnd - textStart <= DIGITS_OF_LONG;
    }

    @Override
    long wholeNumber() {
        return number;
    }

    // Keys by tables, and texts as bytes

    /**
     * Goes to the next key of the current object, or to its end.
     *
     * @param names the table in which the key is looked up
     * @return the index of the key; {@link #UNKNOWN_KEY} where the table does not name it; {@link #NO_KEY} at the end
     */
    int nextKey(NameTable names) {
        if (!nextKeyBegins()) {
            _currToken = endOf(JsonToken.END_OBJECT);
            return NO_KEY;
        }
        int start = position + 1;
        if (start > lastSixteen) {
            return readKeyOf(names);
        }
        long first = (long) EIGHT.get(bytes, start);
        long second = (long) EIGHT.get(bytes, start + Long.BYTES);
        long inFirst = zeros(first ^ QUOTES);
        long inSecond = zeros(second ^ QUOTES);
        if ((inFirst | inSecond) == 0) {
            return readKeyOf(names);
        }
        boolean alone = inFirst != 0;
        int octets = Long.numberOfTrailingZeros(alone ? inFirst : inSecond) >>> 3;
        int length = alone ? octets : octets + Long.BYTES;
        long mask = (1L << (octets << 3)) - 1;
        int index = names.find(alone ? first & mask : first, alone ? 0 : second & mask, length);
        if (index < 0) {
            return readKeyOf(names);
        }
        tokenStart = position;
        position = start + length + 1;
        keepKey(start, start + length);
        _currToken = JsonToken.PROPERTY_NAME;
        return index;
    }

    /** Reads a key that is long, unknown, or has escapes. */
    private int readKeyOf(NameTable names) {
        _currToken = readKey();
        return escaped
                ? names.find(text(textStart, textEnd, true))
                : names.find(head, tail, bytes, textStart, textEnd - textStart);
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
        return new Context(this, depth);
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return location(tokenStart);
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return location(position);
    }

    private TokenStreamLocation location(int place) {
        return new TokenStreamLocation(ContentReference.unknown(), place - from, -1, row, place - rowStart + 1);
    }

    /** An open object or list, made when asked for. */
    private static final class Context extends TokenStreamContext {
        private final Utf8Parser parser;

        Context(Utf8Parser parser, int level) {
            super(level == 0 ? TYPE_ROOT : parser.isObject[level] ? TYPE_OBJECT : TYPE_ARRAY, parser.elements[level]);
            this.parser = parser;
            _nestingDepth = level;
        }

        @Override
        public @Nullable TokenStreamContext getParent() {
            return _nestingDepth == 0 ? null : new Context(parser, _nestingDepth - 1);
        }

        @Override
        public @Nullable String currentName() {
            return parser.key(_nestingDepth);
        }

        @Override
        public boolean hasCurrentName() {
            return currentName() != null;
        }
    }

    @Override
    public Object streamReadInputSource() {
        return bytes;
    }

    @Override
    protected void _handleEOF() {
        throw refused();
    }

    private StreamReadException refused() {
        return new StreamReadException(this, "not well-formed, or beyond a limit", currentLocation());
    }
}
