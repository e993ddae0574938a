package org.linernotes.json.codec;

/**
 * Texts in UTF-8 as numbers: the head has the first eight bytes, the first one lowest; the tail those behind them, of which
 * there are at most eight, or the last eight of a text that has more than sixteen. With its length, a text of up to sixteen bytes is
 * told by these numbers from any other.
 */
final class Texts {
    /** Up to this length the numbers tell a text from all others. */
    static final int TOLD = 2 * Long.BYTES;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Texts() {}

    static long head(byte[] bytes, int start, int length) {
        return length >= Long.BYTES ? Octets.at(bytes, start) : fewer(bytes, start, length);
    }

    static long tail(byte[] bytes, int start, int length) {
        if (length <= Long.BYTES) {
            return 0;
        }
        return length >= TOLD
                ? Octets.at(bytes, start + length - Long.BYTES)
                : fewer(bytes, start + Long.BYTES, length - Long.BYTES);
    }

    private static long fewer(byte[] bytes, int start, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number |= (bytes[start + i] & 0xffL) << (i << 3);
        }
        return number;
    }

    static long hash(long head, long tail, int length) {
        return (head + 31 * tail + length) * MULTIPLIER;
    }

    /** {@return whether two texts of one length, one head and one tail are the same} */
    static boolean isSame(byte[] text, int textStart, byte[] bytes, int start, int length) {
        for (int i = Long.BYTES; i < length - Long.BYTES; i += Long.BYTES) {
            if (Octets.at(text, textStart + i) != Octets.at(bytes, start + i)) {
                return false;
            }
        }
        return true;
    }
}
