package org.linernotes.core.discography;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.linernotes.core.internal.Places;

/** Which numbers belong to a number: one long a pair, sorted, so that an index of millions is one array. */
final class Pairs {
    private final ImmutableLongArray pairs;

    private Pairs(ImmutableLongArray pairs) {
        this.pairs = pairs;
    }

    /** {@return the numbers that belong to a number, each once and in their order} */
    IntStream of(int key) {
        int from = firstOf(key);
        int to = from;
        while (to < pairs.length() && keyAt(to) == key) {
            to++;
        }
        return IntStream.range(from, to).map(this::valueAt);
    }

    /** {@return the numbers that others belong to, each as often as it has such} */
    IntStream keys() {
        return IntStream.range(0, pairs.length()).map(this::keyAt);
    }

    private int keyAt(int place) {
        return (int) (pairs.get(place) >>> Integer.SIZE);
    }

    private int valueAt(int place) {
        return (int) pairs.get(place);
    }

    private int firstOf(int key) {
        return Places.firstNotBefore(pairs.length(), place -> Integer.compare(keyAt(place), key));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Gathers pairs in any order; a repeated one counts once. */
    static final class Builder {
        private final ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();

        /** Adds a pair, unless the key is negative: what is not in the catalogue has no place. */
        void add(int key, int value) {
            if (key >= 0) {
                pairs.add((long) key << Integer.SIZE | value);
            }
        }

        Pairs build() {
            long[] sorted = pairs.build().toArray();
            Arrays.sort(sorted);
            return new Pairs(ImmutableLongArray.copyOf(Arrays.stream(sorted).distinct()));
        }
    }
}
