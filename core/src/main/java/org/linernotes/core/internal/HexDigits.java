package org.linernotes.core.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers as hexadecimal digits in ASCII, letters in lower case, read and put into buffers eight at once. */
public final class HexDigits {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long INTEGER = 0xffffffffL;
    private static final long LOWER_HALVES = 0x0f0f0f0f0f0f0f0fL;
    private static final long ZEROS = '0' * ONES;
    /** From the digit behind the 9 to the letter a. */
    private static final int TO_LETTERS = 'a' - '9' - 1;

    /** As many are read and put at once. */
    public static final int EIGHT_DIGITS = 8;

    private HexDigits() {}

    /**
     * {@return the number that eight digits say; a negative one where they are no such digits} Upper-case letters are taken.
     *
     * @param buffer the buffer
     * @param at where the first one stands
     */
    public static long take(byte[] buffer, int at) {
        return value((long) EIGHT.get(buffer, at));
    }

    /**
     * {@return the number that eight digits say; a negative one where they are no such digits} Upper-case letters are none.
     *
     * @param buffer the buffer
     * @param at where the first one stands
     */
    public static long takeLower(byte[] buffer, int at) {
        long characters = (long) EIGHT.get(buffer, at);
        long upper = (characters >>> 6) & ~(characters >>> 5) & ONES;
        return value(characters) | -upper;
    }

    /**
     * {@return the number that eight digits say in two groups of four; a negative one where they are no such digits}
     *
     * @param buffer the buffer
     * @param first where the first group stands
     * @param second where the second group stands
     */
    public static long take(byte[] buffer, int first, int second) {
        return value(
                ((long) (int) FOUR.get(buffer, first) << Integer.SIZE) | ((int) FOUR.get(buffer, second) & INTEGER));
    }

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
        spread = (spread | spread << 4) & LOWER_HALVES;
        long letters = (spread + 6 * ONES) >>> 4 & ONES; // 10 and more carry into the next half byte
        return spread + ZEROS + letters * TO_LETTERS;
    }

    private static long value(long characters) {
        long letters = (characters >>> 6) & ONES;
        long digits = (characters & LOWER_HALVES) + 9 * letters;
        // what the digits are in lower case: characters that were none come out as others, or have digits beyond
        // fifteen
        long aboveNine = ((digits + 6 * ONES) >>> 4) & ONES;
        long printed = digits + ZEROS + TO_LETTERS * aboveNine;
        boolean broken = ((printed ^ (characters | (letters << 5))) | (digits & ~LOWER_HALVES)) != 0;
        return broken ? -1 : packed(digits);
    }

    /** {@return a number of which each byte has a digit in its lower half} */
    private static long packed(long digits) {
        long pairs = (digits | digits >>> 4) & 0x00ff00ff00ff00ffL;
        long fours = (pairs | pairs >>> 8) & 0x0000ffff0000ffffL;
        return (fours | fours >>> 16) & INTEGER;
    }
}
