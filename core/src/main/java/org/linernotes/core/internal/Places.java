package org.linernotes.core.internal;

import java.util.function.IntUnaryOperator;

/** Binary search in whatever is sorted and has places. */
public final class Places {
    private Places() {}

    /**
     * {@return the first place that compares as equal, or -1 where none does}
     *
     * @param size how many places there are
     * @param comparison compares what stands at a place with what is sought: negative, zero or positive
     */
    public static int first(int size, IntUnaryOperator comparison) {
        int place = firstNotBefore(size, comparison);
        return place < size && comparison.applyAsInt(place) == 0 ? place : -1;
    }

    /**
     * {@return the first place that does not compare as less, or the size where all do}
     *
     * @param size how many places there are
     * @param comparison compares what stands at a place with what is sought: negative, zero or positive
     */
    public static int firstNotBefore(int size, IntUnaryOperator comparison) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparison.applyAsInt(middle) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
