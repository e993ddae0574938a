package org.linernotes.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds and counts line feeds in bytes, eight at a time: this goes over all that is read, and lines are long. */
final class LineFeeds {
    private static final byte LINE_FEED = '\n';
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long LOWER_BITS = 0x7f * ONES;

    private LineFeeds() {}

    /** {@return the index of the first one at or behind an index, or the end} */
    static int next(byte[] bytes, int from, int end) {
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long marks = lineFeeds((long) EIGHT.get(bytes, i));
            if (marks != 0) {
                return i + (Long.numberOfTrailingZeros(marks) >>> 3);
            }
        }
        while (i < end && bytes[i] != LINE_FEED) {
            i++;
        }
        return i;
    }

    /** {@return the index of the last one before the end, or -1 where there is none} */
    static int last(byte[] bytes, int from, int end) {
        int i = end;
        for (; i >= from + Long.BYTES; i -= Long.BYTES) {
            long marks = lineFeeds((long) EIGHT.get(bytes, i - Long.BYTES));
            if (marks != 0) {
                return i - 1 - (Long.numberOfLeadingZeros(marks) >>> 3);
            }
        }
        while (i > from && bytes[i - 1] != LINE_FEED) {
            i--;
        }
        return i == from ? -1 : i - 1;
    }

    /** {@return how many there are} */
    static int count(byte[] bytes, int from, int end) {
        int count = 0;
        int i = from;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            count += Long.bitCount(lineFeeds((long) EIGHT.get(bytes, i)));
        }
        for (; i < end; i++) {
            count += bytes[i] == LINE_FEED ? 1 : 0;
        }
        return count;
    }

    /** {@return the highest bit of each of eight bytes that is a line feed} */
    private static long lineFeeds(long eight) {
        long others = eight ^ (LINE_FEED * ONES);
        return ~(((others & LOWER_BITS) + LOWER_BITS) | others | LOWER_BITS);
    }
}
