package org.linernotes.examples.ellingtonia;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids that are made of names. */
final class Slug {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** Ids are longer by the place that some have behind. */
    private static final int LONGEST = 100;

    /** Stands for what is blank. */
    private static final String NOTHING = "_";

    private Slug() {}

    /** {@return a name in lower case with hyphens for blanks; all else stands as it does, so that names stay apart} */
    static String of(String name) {
        return exact(name).toLowerCase(Locale.ROOT);
    }

    /** {@return a code with hyphens for blanks, in its own case} */
    static String exact(String code) {
        String slug = BLANKS.matcher(code.isBlank() ? NOTHING : code.strip()).replaceAll("-");
        return slug.length() <= LONGEST
                ? slug
                : slug.substring(0, LONGEST) + "-" + Integer.toHexString(slug.hashCode());
    }
}
