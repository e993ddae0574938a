package org.linernotes.core.identifier;

/** The check characters of ISO 7064 that identifiers of the trade have. */
final class Iso7064 {
    private static final int LETTERS_AND_DIGITS = 36;

    private Iso7064() {}

    /**
     * Whether the last character is the one that those before it ask for: the hybrid system MOD 37,36, for digits and capital
     * letters. It finds every single wrong character, and nearly every swap of two neighbours.
     */
    static boolean mod37And36(String code) {
        int rest = LETTERS_AND_DIGITS;
        int last = code.length() - 1;
        for (int i = 0; i < last; i++) {
            int sum = (rest + value(code.charAt(i))) % LETTERS_AND_DIGITS;
            rest = (sum == 0 ? LETTERS_AND_DIGITS : sum) * 2 % (LETTERS_AND_DIGITS + 1);
        }
        return (rest + value(code.charAt(last))) % LETTERS_AND_DIGITS == 1;
    }

    /**
     * Whether the check, from 0 to 10, is the one that the decimal digits of the number before it ask for: the pure system MOD
     * 11-2. It finds every single wrong digit and every swap of two.
     */
    static boolean mod11And2(long number, int digits, long check) {
        long place = 1;
        for (int i = 1; i < digits; i++) {
            place *= 10;
        }
        long rest = 0;
        for (; place > 0; place /= 10) {
            rest = (rest + number / place % 10) * 2 % 11;
        }
        return (rest + check) % 11 == 1;
    }

    private static int value(char c) {
        return Codes.isDigit(c) ? c - '0' : c - 'A' + 10;
    }
}
