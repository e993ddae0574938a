package org.linernotes.core.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as hexadecimal digits in ASCII, letters in lower case, put into buffers eight at once. */
public final class HexDigits {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = '0' * ONES;
    /** From the digit behind the 9 to the letter a. */
    private static final int TO_LETTERS = 'a' - '9' - 1;

    private HexDigits() {}

    /**
     * Puts eight digits down.
     *
     * @param number the number that they say
     * @param buffer the buffer
     * @param at where the first one goes
     */
    public static void put(int number, byte[] buffer, int at) {
        EIGHT.set(buffer, at, digits(number));
    }

    /**
     * Puts eight digits down in two groups of four.
     *
     * @param number the number that they say
     * @param buffer the buffer
     * @param first where the first group goes
     * @param second where the second group goes
     */
    public static void put(int number, byte[] buffer, int first, int second) {
        long digits = digits(number);
        FOUR.set(buffer, first, (int) (digits >>> Integer.SIZE));
        FOUR.set(buffer, second, (int) digits);
    }

    /** {@return the digits of a number, a byte each, the first one highest} */
    private static long digits(int number) {
        long spread = number & 0xffffffffL; // a half, a quarter, an eighth of the bits to each place
        spread = (spread | spread << 16) & 0x0000ffff0000ffffL;
        spread = (spread | spread << 8) & 0x00ff00ff00ff00ffL;
        spread = (spread | spread << 4) & 0x0f0f0f0f0f0f0f0fL;
        long letters = (spread + 6 * ONES) >>> 4 & ONES; // 10 and more carry into the next half byte
        return spread + ZEROS + letters * TO_LETTERS;
    }
}
