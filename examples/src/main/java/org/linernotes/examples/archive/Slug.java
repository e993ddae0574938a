package org.linernotes.examples.archive;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids that are made of names. */
public final class Slug {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** Ids are longer by what some have behind. */
    private static final int LONGEST = 100;

    private Slug() {}

    /** What an id only begins with that is an identifier of MusicBrainz. */
    private static final String RESERVED = "mb:";

    /** {@return a name with hyphens for blanks; all else stands as it does, so that different names stay apart} */
    public static String of(String name) {
        String slug = BLANKS.matcher(name.strip()).replaceAll("-");
        if (slug.isEmpty() || slug.startsWith(RESERVED)) {
            slug = "-" + slug;
        }
        return slug.codePointCount(0, slug.length()) <= LONGEST
                ? slug
                : slug.substring(0, slug.offsetByCodePoints(0, LONGEST)) + "-" + Integer.toHexString(name.hashCode());
    }

    /** {@return the same for all cases of a name} */
    public static String ofAnyCase(String name) {
        return of(name).toLowerCase(Locale.ROOT);
    }
}
