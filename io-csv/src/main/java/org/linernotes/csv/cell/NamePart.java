package org.linernotes.csv.cell;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of names of people that a column has, where another has the rest. */
public enum NamePart {
    /** The given names. */
    GIVEN,
    /** The family name. */
    FAMILY;

    /** A name, and what a bracket behind it says of its bearer. */
    private static final Pattern NAME = Pattern.compile("(?s)(?<name>.*?)(?<bracket>\\s*\\([^()]*\\))?");

    /** A family name begins with the first word in small letters, "van Beethoven", or is the last word. */
    private static final Pattern FAMILY_NAME = Pattern.compile("(?s)(?<given>.*?)\\s+(?<family>\\p{Ll}.*|\\S+)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|/\\n,&]\\s*");
    private static final Splitter PRINTED = Splitter.on(", ");

    /**
     * {@return whole names} Where both parts are lists of as many, each is of the other at its place.
     *
     * @param given the given names
     * @param family the family names
     */
    public static String join(String given, String family) {
        List<String> first = List.of(BETWEEN.split(given, -1));
        List<String> last = List.of(BETWEEN.split(family, -1));
        if (first.size() < 2 || first.size() != last.size()) {
            return (given + " " + family).strip();
        }
        return IntStream.range(0, first.size())
                .mapToObj(i -> (first.get(i) + " " + last.get(i)).strip())
                .collect(Collectors.joining("; "));
    }

    /**
     * {@return this part of names}
     *
     * @param printed the names, with commas between
     */
    public String of(String printed) {
        return PRINTED.splitToStream(printed).map(this::ofOne).collect(Collectors.joining(", "));
    }

    private String ofOne(String printed) {
        Matcher whole = NAME.matcher(printed);
        if (!whole.matches()) {
            return printed;
        }
        Matcher parts = FAMILY_NAME.matcher(whole.group("name"));
        boolean hasGiven = parts.matches();
        if (this == GIVEN) {
            return hasGiven ? parts.group("given") : "";
        }
        String bracket = whole.group("bracket") == null ? "" : whole.group("bracket");
        return (hasGiven ? parts.group("family") : whole.group("name")) + bracket;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
