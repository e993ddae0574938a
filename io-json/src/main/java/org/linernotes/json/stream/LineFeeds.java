package org.linernotes.json.stream;

/** Finds and counts line feeds in bytes. */
final class LineFeeds {
    private static final byte LINE_FEED = '\n';

    private LineFeeds() {}

    /** {@return the index of the first one at or behind an index, or the end} */
    static int next(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && bytes[i] != LINE_FEED) {
            i++;
        }
        return i;
    }

    /** {@return the index of the last one before the end, or -1 where there is none} */
    static int last(byte[] bytes, int from, int end) {
        int i = end - 1;
        while (i >= from && bytes[i] != LINE_FEED) {
            i--;
        }
        return i < from ? -1 : i;
    }

    static int count(byte[] bytes, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += bytes[i] == LINE_FEED ? 1 : 0;
        }
        return count;
    }
}
