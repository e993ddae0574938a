package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Values of texts that come again and again: names of types, artists and countries, ids of artists and types. Each is made
 * once and then found by the bytes of its text. Bounded: a text that falls on the place of another takes it. Not safe for use by
 * several threads.
 *
 * @param <V> the type of the values
 */
public final class TextPool<V> {
    /** The numbers of an entry: head, tail, length. They lie side by side, in one line of the processor's cache. */
    private static final int STRIDE = 4;

    private static final int TAIL = 1;
    private static final int LENGTH = 2;

    private final long[] entries;
    /** Of each entry its value, and the text where its numbers do not tell all. */
    private final @Nullable Object[] values;

    private final byte[][] texts;
    private final int shift;
    private final Function<String, @Nullable V> maker;
    private final ShortText text = new ShortText();
    /** The value of the text that is empty: far the most frequent one. */
    private final @Nullable V empty;

    /**
     * Creates a pool.
     *
     * @param bits how many values it can hold, as a power of two
     * @param maker makes the value of a text, always an equal one of equal texts; null where it has none
     */
    public TextPool(int bits, Function<String, @Nullable V> maker) {
        this.entries = new long[STRIDE << bits];
        this.values = new @Nullable Object[1 << bits];
        this.texts = new byte[1 << bits][];
        this.shift = Long.SIZE - bits;
        this.maker = maker;
        this.empty = maker.apply("");
        Arrays.fill(texts, new byte[0]);
    }

    /**
     * {@return the value of the parser's current text; null where it has none}
     *
     * @param parser the parser; its current token is a text
     */
    @SuppressWarnings("unchecked") // the maker made it
    public @Nullable V take(JsonParser parser) {
        if (!text.take(parser)) {
            return maker.apply(parser.getString());
        }
        if (text.length() == 0) {
            return empty;
        }
        int place = (int) (text.hash() >>> shift);
        return isAt(place) ? (V) values[place] : keep(place, parser.getString());
    }

    /** {@return the value of a text in UTF-8; null where it has none} */
    @SuppressWarnings("unchecked") // the maker made it
    @Nullable
    V take(byte[] bytes, int start, int length) {
        if (length == 0) {
            return empty;
        }
        if (!text.take(bytes, start, length)) {
            return maker.apply(new String(bytes, start, length, UTF_8));
        }
        int place = (int) (text.hash() >>> shift);
        return isAt(place) ? (V) values[place] : keep(place, new String(bytes, start, length, UTF_8));
    }

    private boolean isAt(int place) {
        int at = place * STRIDE;
        return entries[at] == text.head()
                && entries[at + TAIL] == text.tail()
                && entries[at + LENGTH] == text.length()
                && text.isAsWhole(texts[place]);
    }

    private @Nullable V keep(int place, String taken) {
        V value = maker.apply(taken);
        if (value != null) {
            int at = place * STRIDE;
            entries[at] = text.head();
            entries[at + TAIL] = text.tail();
            entries[at + LENGTH] = text.length();
            texts[place] = text.toBytes();
            values[place] = value;
        }
        return value;
    }
}
