package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The number that a label gave to an issue, as printed: {@code 660.213 MR}, {@code CL 1268}. Only the label knows its rule, so
 * two are equal only if they are printed alike. Prints of one number differ in points and blanks and in the letters after the
 * number (format, series, price), so compare by {@link #comparisonKey()} or {@link #mayBe}, and by the label: labels share
 * numbers.
 *
 * @param printed the text as printed; not blank, at most 1,000 characters
 */
public record CatalogNumber(String printed) implements Identifier {
    private static final ImmutableSet<String> NONE = ImmutableSet.of("none", "[none]", "(none)");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher JOINTS = CharMatcher.anyOf("/,;");
    private static final Splitter BETWEEN_DIGITS = Splitter.on(DIGITS.negate());

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
     * {@return whether it says that the issue has no number: {@code none}, as Discogs writes it, or {@code [none]}, as
     * MusicBrainz does}
     */
    public boolean isNone() {
        return NONE.contains(Ascii.toLowerCase(printed.strip()));
    }

    /**
     * {@return the letters and digits up to the last digit, in upper case} {@code 660.213 MR} and {@code 660213} both have
     * {@code 660213}; a number without a digit is all letters. Points, blanks, hyphens and other signs are dropped, but a
     * slash after a digit and a comma or semicolon before a blank stay, as they join numbers: {@code FM-4001/02} is not
     * {@code FM-400102}. Empty if {@link #isNone()}, or if there is neither letter nor digit, for then it is no number. Equal
     * keys are evidence, not proof.
     */
    public Optional<String> comparisonKey() {
        String characters = isNone() ? "" : characters();
        int end = suffixStart(characters);
        String key = end == 0 ? characters : characters.substring(0, end);
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    /** {@return the letters after the last digit, in upper case: {@code MR} of {@code 660.213 MR}} */
    public Optional<String> suffix() {
        String characters = characters();
        int start = suffixStart(characters);
        String suffix = start == 0 ? "" : JOINTS.removeFrom(characters.substring(start));
        return suffix.isEmpty() ? Optional.empty() : Optional.of(suffix);
    }

    /**
     * {@return whether both may be prints of one number: their keys are equal, and the letters after them too, unless one has
     * none} {@code 660.213 MR} may be {@code 660213}; {@code AA 004 LP} is not {@code AA 004 CD}.
     *
     * @param other the other number, of the same label
     */
    public boolean mayBe(CatalogNumber other) {
        Optional<String> key = comparisonKey();
        if (key.isEmpty() || !key.equals(other.comparisonKey())) {
            return false;
        }
        Optional<String> suffix = suffix();
        Optional<String> otherSuffix = other.suffix();
        return suffix.isEmpty() || otherSuffix.isEmpty() || suffix.equals(otherSuffix);
    }

    /** All ASCII digits of the number. */
    String digits() {
        return DIGITS.retainFrom(printed);
    }

    /** The longest run of ASCII digits, the first of them; an empty text if there is none. */
    String longestDigits() {
        String longest = "";
        for (String run : BETWEEN_DIGITS.split(printed)) {
            longest = run.length() > longest.length() ? run : longest;
        }
        return longest;
    }

    private String characters() {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i += Character.charCount(printed.codePointAt(i))) {
            int c = printed.codePointAt(i);
            if (Character.isLetterOrDigit(c) || (joins(i) && !out.isEmpty())) {
                out.appendCodePoint(c);
            }
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether the sign there joins two numbers. */
    private boolean joins(int at) {
        char sign = printed.charAt(at);
        if (sign == ',' || sign == ';') {
            return at + 1 < printed.length() && Character.isSpaceChar(printed.charAt(at + 1));
        }
        int before = at - 1;
        while (before > 0 && Character.isSpaceChar(printed.charAt(before))) {
            before--;
        }
        return sign == '/' && before >= 0 && Character.isDigit(printed.charAt(before));
    }

    /** Where what follows the last digit begins; 0 if there is no digit. */
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
