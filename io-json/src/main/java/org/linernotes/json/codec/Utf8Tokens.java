package org.linernotes.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Goes through a JSON document that lies in memory as a whole, token by token, as Jackson's own parser does. */
abstract class Utf8Tokens extends Utf8Scanner {
    private static final int FIRST_LEVELS = 16;

    private static final int BEFORE_KEYS = 0;
    private static final int BEFORE_ELEMENTS = -1;

    private final TextPool<String> keys;

    /** How many objects and lists are open. */
    int depth;
    /**
     * Where it stands in what is open, by its level: of an object where the last key begins, 0 before the first one; of a list what
     * {@link #BEFORE_ELEMENTS} says, one less for each element. Level 0 is the root.
     */
    private int[] levels = new int[FIRST_LEVELS];

    /** Whether any key had escapes so far. */
    private boolean keyEscaped;
    /** Whether it stands behind the bracket that begins an object. */
    boolean begun;
    /** Whether it stands at the first byte of a value, behind the colon of its key or in a list. */
    boolean ahead;

    Utf8Tokens(byte[] bytes, int offset, int length, TextPool<String> keys) {
        super(bytes, offset, length);
        this.keys = keys;
        levels[0] = BEFORE_ELEMENTS;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (ahead || _currToken == JsonToken.PROPERTY_NAME) {
            return nextOfKey();
        }
        JsonToken token;
        if (depth == 0) {
            token = nextAtRoot();
        } else if (isObject(depth)) {
            token = nextKeyBegins() ? readKey() : endOf(JsonToken.END_OBJECT);
        } else {
            token = nextInList();
        }
        _currToken = token;
        return token;
    }

    /** Goes to the value of the key at which it stands. */
    final JsonToken nextOfKey() {
        if (ahead) {
            ahead = false;
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
        return nextElementBegins() ? value(bytes[position]) : endOf(JsonToken.END_ARRAY);
    }

    /** Goes to the first byte of the next element, or to the bracket that ends the list. {@return whether there is an element} */
    final boolean nextElementBegins() {
        int octet = position < end && bytes[position] > ' ' ? bytes[position] : skipBlanks();
        if (octet == ']') {
            return false;
        }
        if (levels[depth]-- != BEFORE_ELEMENTS) {
            behindComma(octet);
        }
        return true;
    }

    /** Goes to the quote of the next key, or to the bracket that ends the object. {@return whether there is a key} */
    final boolean nextKeyBegins() {
        // mostly nothing is between them; the rest is apart, so that the compiler has room for this
        if (position < lastEight) {
            int octet = bytes[position];
            if (begun ? octet == '"' : octet == ',' && bytes[position + 1] == '"') {
                position += begun ? 0 : 1;
                return true;
            }
            if (octet == '}') {
                return false;
            }
        }
        return nextKeyBeginsBehindBlanks();
    }

    private boolean nextKeyBeginsBehindBlanks() {
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
        return position < end && bytes[position] > ' ' ? bytes[position] : skipBlanks();
    }

    final JsonToken endOf(JsonToken token) {
        tokenStart = position++;
        begun = false;
        depth--;
        return token;
    }

    final JsonToken readKey() {
        tokenStart = position++;
        begun = false;
        readText(position);
        // half of a pair is taken in a text, but in a key it is not
        if (textEnd - textStart > JsonLimits.NAME_LENGTH || (escaped && Escapes.haveHalf(bytes, textStart, textEnd))) {
            throw refused();
        }
        keepKey(textStart);
        keyEscaped |= escaped;
        return JsonToken.PROPERTY_NAME;
    }

    final void keepKey(int start) {
        levels[depth] = start;
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

    final JsonToken begin(JsonToken token, boolean object) {
        if (depth == JsonLimits.DEPTH) {
            throw refused();
        }
        position++;
        if (++depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        levels[depth] = object ? BEFORE_KEYS : BEFORE_ELEMENTS;
        begun = object;
        return token;
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
        int start = levels[level];
        if (start <= BEFORE_KEYS) {
            return null;
        }
        int stop = keyEnd(start);
        return keyEscaped ? text(start, stop, true) : keys.take(bytes, start, stop - start);
    }

    private int keyEnd(int start) {
        int at = start;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at;
    }

    /** {@return where that key begins, another place for each key of a document; negative where there is none} */
    int keyStart(int level) {
        return levels[level] <= BEFORE_KEYS ? -1 : levels[level];
    }

    /** {@return the number of the row in which it stands, from 1} */
    public int row() {
        return row;
    }

    /** {@return how many bytes of the document it has passed} */
    public int passed() {
        return position - from;
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
        return levels[level] >= BEFORE_KEYS;
    }

    int element(int level) {
        return isObject(level) ? -1 : -2 - levels[level];
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
