package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An Interested Parties Information name number of CISAC, {@code 00017798450}: eleven digits, the last two of them for the
 * check. Numbers printed without the zeros before them, or with blanks and points, are taken. A number with wrong check
 * digits is kept; one of zeros alone is not a number.
 */
public final class Ipi implements Comparable<Ipi> {
    private static final int LENGTH = 11;

    private final long number;

    private Ipi(long number) {
        this.number = number;
    }

    /**
     * {@return the number that the text says}
     *
     * @param text one to eleven digits, with or without blanks, hyphens, points and the word "IPI"
     * @throws InvalidTextException if the text is no such number
     */
    public static Ipi parse(String text) {
        return tryParse(text)
                .orElseThrow(
                        () -> new InvalidTextException("IPI", text, "up to eleven digits, not all zero, are expected"));
    }

    /**
     * {@return the number that the text says, or empty if it is none}
     *
     * @param text a number as {@link #parse} takes it
     */
    public static Optional<Ipi> tryParse(String text) {
        String code = Codes.withoutLabel(Codes.compact(text, "."), "IPI", LENGTH);
        if (code.isEmpty() || code.length() > LENGTH || !Codes.isDigits(code, 0, code.length())) {
            return Optional.empty();
        }
        long number = Long.parseLong(code);
        return number == 0 ? Optional.empty() : Optional.of(new Ipi(number));
    }

    /**
     * {@return whether the last two digits are those that the others ask for} The first nine digits times 10, 9, … 2 add up to
     * a sum; the check is what that lacks of the next multiple of 101, without hundreds.
     */
    public boolean checkDigitsValid() {
        long rest = number / 100;
        long sum = 0;
        for (int weight = 2; weight <= 10; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return (101 - sum % 101) % 101 % 100 == number % 100;
    }

    @Override
    public int compareTo(Ipi other) {
        return Long.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ipi that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    /** {@return the eleven digits, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return Codes.pad(number, LENGTH);
    }
}
