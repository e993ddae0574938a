package org.linernotes.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;

/**
 * Ids that are MBIDs and come again and again: each is made once and then found by its numbers. Bounded: an id that falls on the place of
 * another takes it. Not safe for use by several threads.
 *
 * @param <V> the type of the ids
 */
final class MbidPool<V> {
    private static final int BITS = 9;

    /** The halves of each MBID side by side, in one line of the processor's cache. */
    private final long[] numbers = new long[2 << BITS];

    private final @Nullable Object[] ids = new @Nullable Object[1 << BITS];
    private final Function<Mbid, ? extends V> maker;

    /**
     * Creates a pool.
     *
     * @param maker makes the id of an MBID, always an equal one of equal MBIDs
     */
    MbidPool(Function<Mbid, ? extends V> maker) {
        this.maker = maker;
    }

    /**
     * {@return the id that is an MBID}
     *
     * @param high the first half of the MBID
     * @param low the other half
     */
    @SuppressWarnings("unchecked") // the maker made it
    V take(long high, long low) {
        int place = (int) (Texts.hash(high, low, 0) >>> (Long.SIZE - BITS));
        Object known = ids[place];
        if (known != null && numbers[2 * place] == high && numbers[2 * place + 1] == low) {
            return (V) known;
        }
        V id = maker.apply(Mbid.of(high, low));
        numbers[2 * place] = high;
        numbers[2 * place + 1] = low;
        ids[place] = id;
        return id;
    }
}
