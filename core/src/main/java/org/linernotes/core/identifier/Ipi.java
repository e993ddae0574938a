package org.linernotes.core.identifier;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An Interested Parties Information name number of CISAC, {@code 00017798450}: eleven digits, the last two of them for the
 * check. Numbers printed without the zeros before them are taken, which the older CAE numbers are ({@code 017798450}); so are
 * blanks, points, and the words "IPI", "CAE" and "CAE/IPI". A number with wrong check digits is kept; one of zeros alone is not
 * a number. An IPI base number ({@code I-000000229-7}), which a party has whatever the name, is another thing: see
 * {@link Schemes#IPI_BASE}.
 */
public final class Ipi implements Identifier, Comparable<Ipi> {
    private static final int LENGTH = 11;
    private static final ImmutableList<String> LABELS = ImmutableList.of("CAE/", "CAE", "IPI");

    private final long number;

    private Ipi(long number) {
        this.number = number;
    }

    /**
     * {@return the number that the text says}
     *
     * @param text one to eleven digits, with or without blanks, hyphens, points and the words "IPI" and "CAE"
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
        String code = Codes.compact(text, ".");
        for (String label : LABELS) {
            code = Codes.withoutLabel(code, label);
        }
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
    @Override
    public Check check() {
        long rest = number / 100;
        long sum = 0;
        for (int weight = 2; weight <= 10; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return Check.of((101 - sum % 101) % 101 % 100 == number % 100);
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
