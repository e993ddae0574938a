package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An International Standard Musical Work Code (ISO 15707), {@code T0345246801}: the letter T, nine digits and a check
 * digit. Points, hyphens, blanks and the word "ISWC" before the code are presentation and are taken; the canonical form has
 * none of them. A code with a wrong check digit is kept.
 */
public final class Iswc implements Identifier, Comparable<Iswc> {
    private static final int LENGTH = 11;

    /** The ten digits. */
    private final long digits;

    private Iswc(long digits) {
        this.digits = digits;
    }

    /**
     * {@return the code that the text says}
     *
     * @param text a code with or without points, hyphens, blanks and the word "ISWC"
     * @throws InvalidTextException if the text is no such code
     */
    public static Iswc parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException("ISWC", text, "the letter T and ten digits are expected"));
    }

    /**
     * {@return the code that the text says, or empty if it is none}
     *
     * @param text a code as {@link #parse} takes it
     */
    public static Optional<Iswc> tryParse(String text) {
        String code = Codes.withoutLabel(Codes.compact(text, "."), "ISWC");
        boolean wellFormed = code.length() == LENGTH && code.charAt(0) == 'T' && Codes.isDigits(code, 1, LENGTH);
        return wellFormed ? Optional.of(new Iswc(Long.parseLong(code, 1, LENGTH, 10))) : Optional.empty();
    }

    /**
     * {@return whether the last digit is the one that the others ask for} One, and each digit times its place, and the check
     * digit add up to a multiple of ten.
     */
    @Override
    public Check check() {
        long sum = 1 + digits % 10;
        long rest = digits / 10;
        for (int place = 9; place >= 1; place--) {
            sum += place * (rest % 10);
            rest /= 10;
        }
        return Check.of(sum % 10 == 0);
    }

    /** {@return the code with its points and hyphens for people: {@code T-034.524.680-1}} */
    public String formatted() {
        String code = toString();
        return "T-" + code.substring(1, 4) + "." + code.substring(4, 7) + "." + code.substring(7, 10) + "-"
                + code.charAt(10);
    }

    @Override
    public int compareTo(Iswc other) {
        return Long.compare(digits, other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Iswc that && digits == that.digits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(digits);
    }

    /** {@return the eleven characters, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return "T" + Codes.pad(digits, 10);
    }
}
