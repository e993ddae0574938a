package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.linernotes.core.internal.ResourceTable;

/**
 * What label copy has in brackets behind writers and publishers: the societies that collect for them, and their shares,
 * {@code Ann Lee (GEMA)}, {@code (ASCAP, 50%)}, {@code (PRS/MCPS)}. None of it is of the name. The societies are the resource
 * {@code societies.tsv}.
 */
final class Societies {
    /** Their names by these in small letters. */
    private static final ImmutableMap<String, String> NAMES = ResourceTable.words(
            "societies.tsv",
            Societies.class.getResourceAsStream("societies.tsv"),
            "society",
            "words",
            row -> row.cell("society"));

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,4})?\\s?%");
    private static final Splitter BETWEEN =
            Splitter.on(CharMatcher.anyOf("/,;&+")).trimResults().omitEmptyStrings();

    private Societies() {}

    /**
     * {@return whether a bracket has nothing else in it}
     *
     * @param bracket the text between the brackets
     */
    static boolean areAll(String bracket) {
        return BETWEEN.splitToStream(SHARE.matcher(bracket).replaceAll("/"))
                .allMatch(word -> NAMES.containsKey(word.toLowerCase(Locale.ROOT)));
    }
}
