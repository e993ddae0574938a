package org.linernotes.csv.cell;

import com.google.common.primitives.Ints;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sides of records: a letter before the number of a track. Side 1 is side A, and side 3, on the second record of an album, side C. */
public final class Sides {
    private static final Pattern SIDE = Pattern.compile(
            "(?:(?:side|seite|face|cara|lado|lato)\\s*)?(?:(?<letter>[a-z])|(?<number>\\d{1,2}))(?:[ -]side)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<side>[A-Z])(?<rest>\\d.*|)", Pattern.DOTALL);
    private static final int LETTERS = 26;

    private Sides() {}

    /**
     * {@return the letter of a side, as a cell has it: {@code A}, {@code 1}, {@code Seite 2}}
     *
     * @param text the text
     */
    public static Optional<String> tryParse(String text) {
        Matcher side = SIDE.matcher(text);
        if (!side.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(side.group("letter"))
                .map(letter -> letter.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(Ints.tryParse(side.group("number")))
                        .filter(number -> number > 0 && number <= LETTERS)
                        .map(number -> Character.toString('A' + number - 1)));
    }

    /**
     * {@return the side that the number of a track begins with}
     *
     * @param number the number: {@code A1}, or the letter alone
     */
    public static Optional<String> of(String number) {
        Matcher printed = NUMBER.matcher(number);
        return printed.matches() ? Optional.of(printed.group("side")) : Optional.empty();
    }

    /**
     * {@return the number on the side; none where there is the side alone}
     *
     * @param number the number: {@code A1}
     */
    public static Optional<String> without(String number) {
        Matcher printed = NUMBER.matcher(number);
        return Optional.of(printed.matches() ? printed.group("rest") : number).filter(rest -> !rest.isEmpty());
    }

    /**
     * {@return the number with its side before it, which it may have already; nothing where it begins with another letter}
     *
     * @param side the letter of the side
     * @param number the number
     */
    public static Optional<String> join(String side, String number) {
        boolean hasSide = number.regionMatches(true, 0, side, 0, side.length())
                && (number.length() == side.length() || !Character.isLetter(number.charAt(side.length())));
        if (hasSide) {
            return Optional.of(number);
        }
        return number.isEmpty() || !Character.isLetter(number.charAt(0))
                ? Optional.of(side + number)
                : Optional.empty();
    }
}
