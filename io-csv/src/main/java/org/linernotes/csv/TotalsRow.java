package org.linernotes.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linernotes.core.internal.ResourceTable;

/**
 * Tells rows of totals, which stand below what they add up: a word for it, and else numbers alone. A row that has a number
 * or a code of its own is no such row, be it called "Total", unless the word stands in its place.
 */
final class TotalsRow {
    /** The words, in small letters: the resource {@code totals.tsv}. */
    private static final ImmutableSet<String> WORDS = ResourceTable.words(
                    "totals.tsv",
                    TotalsRow.class.getResourceAsStream("totals.tsv"),
                    "language",
                    "words",
                    row -> row.cell("language"))
            .keySet();

    /** A text that is longer than the words, and some colons and blanks, is none of them. */
    private static final int LONGEST_WORD = 40;

    private static final CharMatcher NUMERIC = CharMatcher.anyOf("0123456789.,:;'’′″\"%+-/ $€£");
    private static final CharMatcher COLON = CharMatcher.anyOf(": ");

    private static final ImmutableSet<Target> TITLES = targets(
            "track.title",
            "track.artistAndTitle",
            "take.title",
            "recording.title",
            "recording.artistAndTitle",
            "work.title",
            "release.title",
            "release.artistAndTitle");

    private static final ImmutableSet<Target> NUMBERS = targets(
            "track.number",
            "track.position",
            "take.number",
            "take.matrix",
            "take.id",
            "recording.id",
            "recording.isrc",
            "release.id",
            "release.catalogNumber",
            "release.barcode");

    private TotalsRow() {}

    private static ImmutableSet<Target> targets(String... keys) {
        return ImmutableList.copyOf(keys).stream().map(Target::parse).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether a row with these texts is one} */
    static boolean is(ImmutableList<String> texts, Columns columns) {
        int words = 0;
        int numbers = 0;
        boolean wordForNumber = false;
        boolean numbered = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean word = text.length() <= LONGEST_WORD && isWord(COLON.trimTrailingFrom(text));
            boolean number = !text.isEmpty() && NUMERIC.matchesAllOf(text) && !is(columns, i, TITLES);
            if (!word && !number && !text.isEmpty()) {
                return false;
            }
            words += word ? 1 : 0;
            numbers += number ? 1 : 0;
            wordForNumber |= word && is(columns, i, NUMBERS);
            numbered |= number && is(columns, i, NUMBERS);
        }
        return words == 1 && numbers > 0 && (wordForNumber || !numbered);
    }

    /** Whether a text is one of the words, or one with the side or carrier that is summed up: "Total CD 1", "Side A total". */
    private static boolean isWord(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return WORDS.contains(words)
                || IntStream.range(1, text.length())
                        .filter(index -> text.charAt(index) == ' ')
                        .anyMatch(index -> isWordAndSection(words.substring(0, index), text.substring(index + 1))
                                || isWordAndSection(words.substring(index + 1), text.substring(0, index)));
    }

    private static boolean isWordAndSection(String words, String section) {
        return WORDS.contains(words) && Section.of(section).isPresent();
    }

    private static boolean is(Columns columns, int index, ImmutableSet<Target> targets) {
        return columns.at(index).target().filter(targets::contains).isPresent();
    }
}
