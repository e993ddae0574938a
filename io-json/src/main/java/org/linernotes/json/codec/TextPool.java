package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of texts that come again and again: names of types, artists and countries, ids of artists and types. Each is made
 * once and then found by the bytes of its text. Bounded: a text that falls on the place of another takes it. Not safe for use by
 * several threads.
 *
 * @param <V> the type of the values
 */
public final class TextPool<V> {
    /** The numbers of an entry: head, tail, length, place. They lie side by side, in one line of the processor's cache. */
    private static final int STRIDE = 4;

    private static final int TAIL = 1;
    private static final int LENGTH = 2;
    private static final int PLACE = 3;

    /** In bytes; a longer text hardly comes again. */
    static final int LONGEST = 64;

    /** For each entry, in bytes: most texts are shorter than the longest, and many are told by their numbers. */
    private static final int ROOM = LONGEST / 2;

    private static final int FIRST_ROOM = 1 << 10;

    /** Zeros where there is no text: they are those of the empty one, which then has no value. */
    private final long[] entries;

    private final @Nullable Object[] values;
    /** The texts in full, of those that their numbers do not tell, one behind another; where there is no more room, over the oldest. */
    private byte[] texts = {};
    /** How many bytes were put there, over others or not. */
    private long put;

    private final int shift;
    private final Function<String, ? extends @Nullable V> maker;

    /**
     * Creates a pool.
     *
     * @param bits how many values it can hold, as a power of two
     * @param maker makes the value of a text, always an equal one of equal texts; null where it has none
     */
    public TextPool(int bits, Function<String, ? extends @Nullable V> maker) {
        this.entries = new long[STRIDE << bits];
        this.values = new @Nullable Object[1 << bits];
        this.shift = Long.SIZE - bits;
        this.maker = maker;
    }

    /** {@return what the pool has of a text of less than sixteen bytes, whose head and tail are those of {@link Texts}; null where it has nothing} */
    @SuppressWarnings("unchecked") // the maker made it
    @Nullable
    V find(long head, long tail, int length) {
        int place = (int) (Texts.hash(head, tail, length) >>> shift);
        int at = place * STRIDE;
        return entries[at] == head && entries[at + TAIL] == tail && entries[at + LENGTH] == length
                ? (V) values[place]
                : null;
    }

    /** {@return what the pool has of a text; null where it has nothing} */
    @SuppressWarnings("unchecked") // the maker made it
    @Nullable
    V find(long head, long tail, byte[] bytes, int start, int length) {
        int place = (int) (Texts.hash(head, tail, length) >>> shift);
        int at = place * STRIDE;
        return entries[at] == head
                        && entries[at + TAIL] == tail
                        && entries[at + LENGTH] == length
                        && (length <= Texts.TOLD || stands(entries[at + PLACE], bytes, start, length))
                ? (V) values[place]
                : null;
    }

    /** {@return whether a text of which the numbers are the same stands at its place, and no other was put over it} */
    private boolean stands(long place, byte[] bytes, int start, int length) {
        return place >= put - texts.length && Texts.isSame(texts, offset(place), bytes, start, length);
    }

    private int offset(long place) {
        return (int) place & (texts.length - 1);
    }

    /** {@return the value of a text in UTF-8; null where it has none} */
    @Nullable
    V take(byte[] bytes, int start, int length) {
        return take(Texts.head(bytes, start, length), Texts.tail(bytes, start, length), bytes, start, length);
    }

    /** {@return the value of a text in UTF-8 whose head and tail are known; null where it has none} */
    @Nullable
    V take(long head, long tail, byte[] bytes, int start, int length) {
        V known = find(head, tail, bytes, start, length);
        return known != null ? known : keep(head, tail, bytes, start, length, new String(bytes, start, length, UTF_8));
    }

    /** {@return the value of a text; null where it has none} */
    @Nullable
    V take(String text) {
        if (text.length() > LONGEST || !isPlain(text)) {
            return maker.apply(text);
        }
        byte[] bytes = text.getBytes(UTF_8);
        return take(bytes, 0, bytes.length);
    }

    /**
     * {@return whether a text stands in JSON as its own UTF-8, so that the same bytes are this text and no other} Halves of pairs have
     * no UTF-8; and behind a backslash, say, the same bytes are another text.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the value of a text that the pool does not have yet, and whose UTF-8 the bytes are; null where it has none} */
    @Nullable
    V keep(long head, long tail, byte[] bytes, int start, int length, String text) {
        V value = maker.apply(text);
        if (value != null && length <= LONGEST) {
            int place = (int) (Texts.hash(head, tail, length) >>> shift);
            int at = place * STRIDE;
            entries[at] = head;
            entries[at + TAIL] = tail;
            entries[at + LENGTH] = length;
            if (length > Texts.TOLD) {
                entries[at + PLACE] = keepBytes(bytes, start, length);
            }
            values[place] = value;
        }
        return value;
    }

    /** {@return the place of a text} */
    private long keepBytes(byte[] bytes, int start, int length) {
        if (put + length > texts.length && texts.length < values.length * ROOM) {
            texts = Arrays.copyOf(texts, Math.max(FIRST_ROOM, 2 * texts.length));
        }
        int rest = texts.length - offset(put);
        if (rest < length) {
            put += rest;
        }
        long place = put;
        System.arraycopy(bytes, start, texts, offset(place), length);
        put += length;
        return place;
    }
}
