package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A label code, by which broadcasters report whose records they played: printed {@code LC 00116}, in older prints with four
 * digits. The zeros before the number say nothing.
 *
 * @param number the number, from 1 to 999,999
 */
public record LabelCode(int number) implements Identifier, Comparable<LabelCode> {
    private static final int MOST_DIGITS = 6;
    private static final String LABEL = "LC";

    /**
     * Creates a label code.
     *
     * @param number the number, from 1 to 999,999
     * @throws IllegalArgumentException if the number is out of range
     */
    public LabelCode {
        checkArgument(number >= 1 && number <= 999_999, "label code %s is not from 1 to 999999", number);
    }

    /**
     * {@return the label code of that number}
     *
     * @param number the number, from 1 to 999,999
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LabelCode of(int number) {
        return new LabelCode(number);
    }

    /**
     * {@return the label code that the text says}
     *
     * @param text one to six digits, with or without "LC", a colon, blanks and hyphens before them
     * @throws InvalidTextException if the text is no such code
     */
    public static LabelCode parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "label code", text, "LC and up to six digits, not all zero, are expected"));
    }

    /**
     * {@return the label code that the text says, or empty if it is none}
     *
     * @param text a label code as {@link #parse} takes it
     */
    public static Optional<LabelCode> tryParse(String text) {
        String digits = Codes.withoutLabel(Codes.compact(text, ""), LABEL);
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !Codes.isDigits(digits, 0, digits.length())) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? Optional.empty() : Optional.of(new LabelCode(number));
    }

    @Override
    public int compareTo(LabelCode other) {
        return Integer.compare(number, other.number);
    }

    /** {@return the code as it is printed, with five digits at least: {@code LC 00116}; {@link #parse} takes it back} */
    @Override
    public String toString() {
        return LABEL + " " + Codes.pad(number, 5);
    }
}
