package org.linernotes.core.notation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A name with what Discogs prints behind it: the number in parentheses that tells artists of one name apart, "Rick Allen (2)",
 * and the asterisk that says that a credit has another form of the artist's name, "P. Frampton*". Neither belongs to the name.
 *
 * <pre>
 * text   = name [ " (" number ")" ] [ "*" ]
 * number = 2–999, without zeros before it
 * </pre>
 *
 * <p>The first artist of a name has no number, so that "(1)" is a part of the name; so is a number of four digits, which is
 * a year. Anything else in parentheses is, too ("Blink-182 (live)"), and what stands alone is a name ("(2)", "*"). Where an
 * artist's own name ends in a number in parentheses or in an asterisk, the text alone cannot tell; {@link #toString}
 * gives it back as it was.
 *
 * @param name the name
 * @param number the number that tells it apart from the same name of others
 * @param variation whether an asterisk marks it as another form of the artist's name
 */
public record DisambiguatedName(String name, OptionalInt number, boolean variation) {
    private static final int LONGEST = 1_000;
    private static final int LEAST = 2;
    private static final int GREATEST = 999;
    private static final char VARIATION = '*';
    private static final String OPENING = " (";
    private static final String CLOSING = ")";

    /**
     * Creates a name of its parts.
     *
     * @param name the name
     * @param number the number that tells it apart
     * @param variation whether an asterisk marks it as another form of the artist's name
     * @throws IllegalArgumentException if the name is blank or too long, if the number is not from 2 to 999, or if the name
     *     ends in what would be read as one of the other parts
     */
    public DisambiguatedName {
        String whole = text(name, number, variation);
        checkArgument(!name.isBlank() && whole.length() <= LONGEST, "a name is blank or too long");
        int numberStart = number.isPresent() ? name.length() : numberStart(name);
        checkArgument(
                number.orElse(LEAST) >= LEAST && number.orElse(LEAST) <= GREATEST,
                "the number of a name is not from 2 to 999: %s",
                number);
        checkArgument(numberStart == name.length(), "\"%s\" ends in a number", name);
        checkArgument(
                variation || number.isPresent() || !isMarked(name), "\"%s\" ends in the mark of a variation", name);
    }

    /**
     * {@return a name that has neither}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank or too long, or ends in a number or an asterisk
     */
    public static DisambiguatedName of(String name) {
        return new DisambiguatedName(name, OptionalInt.empty(), false);
    }

    /**
     * {@return a name with a number}
     *
     * @param name the name
     * @param number the number, from 2 to 999
     * @throws IllegalArgumentException if the name is blank or too long, or the number out of range
     */
    public static DisambiguatedName of(String name, int number) {
        return new DisambiguatedName(name, OptionalInt.of(number), false);
    }

    /**
     * {@return the name that the text says}
     *
     * @param text a name as Discogs prints it
     * @throws InvalidTextException if the text is blank or has more than 1,000 characters
     */
    public static DisambiguatedName parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "name of an artist",
                        text,
                        "a text that is not blank, of at most 1,000 characters, is expected"));
    }

    /**
     * {@return the name that the text says, or empty if it is blank or too long}
     *
     * @param text a name as Discogs prints it
     */
    public static Optional<DisambiguatedName> tryParse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean variation = isMarked(text);
        String unmarked = variation ? text.substring(0, text.length() - 1) : text;
        int numberStart = numberStart(unmarked);
        OptionalInt number = numberStart == unmarked.length()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(
                        unmarked, numberStart + OPENING.length(), unmarked.length() - CLOSING.length(), 10));
        return Optional.of(new DisambiguatedName(unmarked.substring(0, numberStart), number, variation));
    }

    /** {@return the text as Discogs prints it; {@link #parse} takes it back} */
    @Override
    public String toString() {
        return text(name, number, variation);
    }

    private static String text(String name, OptionalInt number, boolean variation) {
        return name
                + (number.isPresent() ? OPENING + number.getAsInt() + CLOSING : "")
                + (variation ? String.valueOf(VARIATION) : "");
    }

    private static boolean isMarked(String text) {
        return text.charAt(text.length() - 1) == VARIATION
                && !text.substring(0, text.length() - 1).isBlank();
    }

    /** Where the number with its parentheses starts; the end of the text if there is none. */
    private static int numberStart(String text) {
        int opening = text.lastIndexOf(OPENING);
        int digits = opening + OPENING.length();
        int end = text.length() - CLOSING.length();
        boolean found = opening > 0
                && text.endsWith(CLOSING)
                && isNumber(text, digits, end)
                && !text.substring(0, opening).isBlank();
        return found ? opening : text.length();
    }

    private static boolean isNumber(String text, int start, int end) {
        int length = end - start;
        if (length < 1 || length > 3 || text.charAt(start) == '0' || (length == 1 && text.charAt(start) == '1')) {
            return false;
        }
        return text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
