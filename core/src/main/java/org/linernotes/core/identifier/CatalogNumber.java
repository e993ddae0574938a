package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The number that a label gave to an issue, as printed: {@code 660.213 MR}, {@code CL 1268}. Two are equal only if they are
 * printed alike; prints of one number differ in points and blanks and in the letters after the number (format, series,
 * price), so compare by {@link #comparisonKey()}, and by the label: labels share numbers.
 *
 * @param printed the text as printed; not blank, at most 1,000 characters
 */
public record CatalogNumber(String printed) {
    /**
     * Creates a catalogue number.
     *
     * @param printed the text as printed
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public CatalogNumber {
        checkArgument(Codes.isPrintable(printed), "a catalogue number is blank or too long");
    }

    /**
     * {@return the number with that print}
     *
     * @param printed the text as printed
     * @throws IllegalArgumentException if the text is blank or too long
     */
    public static CatalogNumber of(String printed) {
        return new CatalogNumber(printed);
    }

    /**
     * {@return the number with that print}
     *
     * @param text the text as printed
     * @throws InvalidTextException if the text is blank or too long
     */
    public static CatalogNumber parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException("catalogue number", text, "it is blank or too long"));
    }

    /**
     * {@return the number with that print, or empty if the text is blank or too long}
     *
     * @param text the text as printed
     */
    public static Optional<CatalogNumber> tryParse(String text) {
        return Codes.isPrintable(text) ? Optional.of(new CatalogNumber(text)) : Optional.empty();
    }

    /**
     * {@return the letters and digits up to the last digit, in upper case} {@code 660.213 MR} and {@code 660213} both have
     * {@code 660213}. Without a digit it is all letters, and without these the text itself. Equal keys are evidence, not
     * proof.
     */
    public String comparisonKey() {
        String characters = characters();
        int end = suffixStart(characters);
        if (characters.isEmpty()) {
            return printed.strip();
        }
        return end == 0 ? characters : characters.substring(0, end);
    }

    /** {@return the letters after the last digit, in upper case: {@code MR} of {@code 660.213 MR}} */
    public Optional<String> suffix() {
        String characters = characters();
        int start = suffixStart(characters);
        return start == 0 || start == characters.length() ? Optional.empty() : Optional.of(characters.substring(start));
    }

    private String characters() {
        StringBuilder out = new StringBuilder(printed.length());
        printed.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** Where the letters after the last digit begin; 0 if there is no digit. */
    private static int suffixStart(String characters) {
        int start = characters.length();
        while (start > 0 && !Character.isDigit(characters.codePointBefore(start))) {
            start -= Character.charCount(characters.codePointBefore(start));
        }
        return start;
    }

    /** {@return the text as printed, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return printed;
    }
}
