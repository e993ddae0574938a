package org.linernotes.csv.cell;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number among several of which it is said how many there are: {@code 1/12}, as in tags of files, or {@code 1 of 12}.
 *
 * @param number the number as printed
 * @param all how many there are
 */
public record OfSeveral(String number, int all) {
    private static final Pattern FORM = Pattern.compile(
            "(?<number>0{0,3}[1-9]\\d{0,3})(?:\\s?/\\s?|\\s(?:of|von|sur|de|di|van)\\s)(?<all>0{0,3}[1-9]\\d{0,3})",
            Pattern.CASE_INSENSITIVE);

    /**
     * {@return what a text says, if the number is not greater than that of all}
     *
     * @param text the text
     */
    public static Optional<OfSeveral> tryParse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new OfSeveral(parts.group("number"), Integer.parseInt(parts.group("all"))))
                        .filter(read -> Integer.parseInt(read.number()) <= read.all())
                : Optional.empty();
    }

    /**
     * {@return whether texts are such numbers, all among as many} What is so only here and there is printed so: tracks 1 and 2 on one band.
     *
     * @param texts the texts
     */
    public static boolean are(Collection<String> texts) {
        return !texts.isEmpty()
                && texts.stream()
                                .map(text -> tryParse(text).map(OfSeveral::all).orElse(0))
                                .distinct()
                                .count()
                        == 1
                && texts.stream().allMatch(text -> tryParse(text).isPresent());
    }
}
