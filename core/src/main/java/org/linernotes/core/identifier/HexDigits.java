package org.linernotes.core.identifier;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers written in hexadecimal digits of ASCII, of which eight are read at once. */
final class HexDigits {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long INTEGER = 0xffffffffL;

    private HexDigits() {}

    /** {@return the number that eight digits say, or a negative one where they are no such digits} */
    static long eight(byte[] bytes, int start) {
        return value((long) EIGHT.get(bytes, start));
    }

    /** {@return the number that four digits and four others say, or a negative one where they are no such digits} */
    static long twiceFour(byte[] bytes, int start, int secondStart) {
        return value(
                (long) (int) FOUR.get(bytes, start) << Integer.SIZE | (int) FOUR.get(bytes, secondStart) & INTEGER);
    }

    private static long value(long characters) {
        long letters = characters >>> 6 & ONES;
        long digits = (characters & 0x0f * ONES) + 9 * letters;
        // what the digits are in lower case: characters that were none come out as others, or have digits beyond
        // fifteen
        long aboveNine = digits + 6 * ONES >>> 4 & ONES;
        long printed = digits + '0' * ONES + ('a' - '0' - 10) * aboveNine;
        boolean broken = (printed ^ (characters | letters << 5) | digits & 0xf0 * ONES) != 0;
        return broken ? -1 : packed(digits);
    }

    /** {@return a number of which each byte has a digit in its lower half} */
    private static long packed(long digits) {
        long pairs = (digits | digits >>> 4) & 0x00ff00ff00ff00ffL;
        long fours = (pairs | pairs >>> 8) & 0x0000ffff0000ffffL;
        return (fours | fours >>> 16) & INTEGER;
    }
}
