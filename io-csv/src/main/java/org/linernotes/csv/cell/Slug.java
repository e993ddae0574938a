package org.linernotes.csv.cell;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The form of ids that are made of texts: hyphens for blanks, all else as it stands, so that different texts stay apart.
 */
public final class Slug {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** In characters; ids are longer by what some have behind. */
    private static final int LONGEST = 100;

    /** What an id begins with that is an identifier of MusicBrainz. */
    private static final String RESERVED = "mb:";

    /** What an id looks like that was minted from the content of an element. */
    private static final Pattern MINTED = Pattern.compile("x[0-9a-f]{16}");

    private Slug() {}

    /**
     * {@return the form of an id for a text; never empty}
     *
     * @param text the text
     */
    public static String of(String text) {
        String slug = BLANKS.matcher(text.strip()).replaceAll("-");
        if (slug.isEmpty() || slug.startsWith(RESERVED) || MINTED.matcher(slug).matches() || slug.equals("-")) {
            slug = "-" + slug + "-";
        }
        return slug.codePointCount(0, slug.length()) <= LONGEST
                ? slug
                : slug.substring(0, slug.offsetByCodePoints(0, LONGEST)) + "-" + hash(text);
    }

    /**
     * {@return eight digits that tell texts apart which begin alike}
     *
     * @param text the text
     */
    public static String hash(String text) {
        return Hashing.murmur3_32_fixed()
                .hashString(text, StandardCharsets.UTF_8)
                .toString();
    }
}
