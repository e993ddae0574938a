package org.linernotes.musicbrainz.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Values of texts that come again and again: names of types, artists and countries, ids of artists and types. Each is made
 * once from the parser's buffer and then found there. Bounded: a text that falls on the place of another takes it.
 *
 * @param <V> the type of the values
 */
final class TextPool<V> {
    private static final int LONGEST = 64;
    private static final int MULTIPLIER = 0x9E3779B1;

    /** Makes the value of a text. */
    interface Maker<V> {
        /** {@return the value of the text; null where it has none} */
        @Nullable
        V make(char[] chars, int offset, int length);
    }

    private final char[][] texts;
    private final @Nullable Object[] values;
    private final int shift;
    private final Maker<V> maker;
    /** The value of the text that is empty: far the most frequent one. */
    private final @Nullable V empty;

    /**
     * Creates a pool.
     *
     * @param bits how many values it can hold, as a power of two
     * @param maker makes the values
     */
    TextPool(int bits, Maker<V> maker) {
        this.texts = new char[1 << bits][];
        this.values = new @Nullable Object[1 << bits];
        this.shift = Integer.SIZE - bits;
        this.maker = maker;
        this.empty = maker.make(new char[0], 0, 0);
        Arrays.fill(texts, new char[0]);
    }

    /** {@return the value of the parser's current text; null where it has none} */
    @SuppressWarnings("unchecked") // the maker made it
    @Nullable
    V take(JsonParser parser) {
        int length = parser.getStringLength();
        if (length == 0) {
            return empty;
        }
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        if (length > LONGEST) {
            return maker.make(chars, offset, length);
        }
        int place = (hash(chars, offset, length) * MULTIPLIER) >>> shift;
        char[] text = texts[place];
        if (text.length == length && isSame(text, chars, offset)) {
            return (V) values[place];
        }
        V value = maker.make(chars, offset, length);
        if (value != null) {
            texts[place] = Arrays.copyOfRange(chars, offset, offset + length);
            values[place] = value;
        }
        return value;
    }

    /** Most texts are so short that a loop is faster than asking the platform. */
    private static boolean isSame(char[] text, char[] chars, int offset) {
        for (int i = 0; i < text.length; i++) {
            if (text[i] != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at five characters: what is found is compared as a whole. */
    private static int hash(char[] chars, int offset, int length) {
        int last = length - 1;
        int hash = length;
        hash = 31 * hash + chars[offset];
        hash = 31 * hash + chars[offset + (last >> 2)];
        hash = 31 * hash + chars[offset + (last >> 1)];
        hash = 31 * hash + chars[offset + last - (last >> 2)];
        return 31 * hash + chars[offset + last];
    }
}
