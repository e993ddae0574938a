package org.linernotes.csv.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The carriers of a release with their numbers: {@code CD 2}, {@code Disque 1}. */
public final class Carriers {
    private static final Pattern CARRIER = Pattern.compile(
            "(?iu)(?:cd|sacd|dvd|lp|ep|disc|disk|disque|disco|dischetto|schijf|platte|plaat|vinyl|cassette|kassette|mc|medium)"
                    + "\\s*(?:no\\.?|nr\\.?|#|n°)?\\s*(?<number>\\d{1,3})");

    private Carriers() {}

    /**
     * {@return the number of a carrier that a text names with the word for it}
     *
     * @param text the text
     */
    public static Optional<Integer> tryParse(String text) {
        Matcher carrier = CARRIER.matcher(text);
        return carrier.matches()
                ? Optional.of(Integer.parseInt(carrier.group("number"))).filter(number -> number > 0)
                : Optional.empty();
    }
}
