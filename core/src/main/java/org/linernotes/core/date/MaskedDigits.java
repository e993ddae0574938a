package org.linernotes.core.date;

/**
 * Digits of which some are masked, as in {@code 195X}. A run of such digits is one number to the base of eleven, in which
 * the digit ten stands for the mask.
 */
final class MaskedDigits {
    /** What stands for a masked digit in the text. */
    static final char MASK = 'X';

    /** The digit that stands for a mask. */
    static final int MASKED = 10;

    /** Two masked digits: a month or a day that is a hole. */
    static final int HOLE_OF_TWO = 120;

    /** Four masked digits: a year that is a hole. */
    static final int HOLE_OF_FOUR = 14_640;

    private static final int RADIX = 11;

    private MaskedDigits() {}

    /** The digit that the character is, {@link #MASKED} for the mask, or −1. */
    static int digit(char c, char mask) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == mask ? MASKED : -1;
    }

    static int append(int digits, int digit) {
        return digits * RADIX + digit;
    }

    /** The digits of a number of which all are known. */
    static int of(int value, int width) {
        return width == 0 ? 0 : append(of(value / 10, width - 1), value % 10);
    }

    /** The number if all digits are known, or −1. */
    static int value(int digits) {
        int least = least(digits);
        return least == greatest(digits) ? least : -1;
    }

    /** The least number of which the last digit alone is masked, or −1. */
    static int decade(int digits) {
        int known = value(digits / RADIX);
        return digits % RADIX == MASKED && known >= 0 ? known * 10 : -1;
    }

    /** The least number that the digits can mean. */
    static int least(int digits) {
        return fill(digits, 0);
    }

    /** The greatest number that the digits can mean. */
    static int greatest(int digits) {
        return fill(digits, 9);
    }

    /** Whether the digits can mean the number. */
    static boolean matches(int digits, int value) {
        int rest = digits;
        int other = value;
        while (rest > 0 || other > 0) {
            int digit = rest % RADIX;
            if (digit != MASKED && digit != other % 10) {
                return false;
            }
            rest /= RADIX;
            other /= 10;
        }
        return true;
    }

    static void print(int digits, int width, StringBuilder out) {
        if (width > 0) {
            print(digits / RADIX, width - 1, out);
            int digit = digits % RADIX;
            out.append(digit == MASKED ? MASK : (char) ('0' + digit));
        }
    }

    private static int fill(int digits, int masked) {
        int value = 0;
        int weight = 1;
        for (int rest = digits; rest > 0; rest /= RADIX) {
            int digit = rest % RADIX;
            value += weight * (digit == MASKED ? masked : digit);
            weight *= 10;
        }
        return value;
    }
}
