package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.ResourceTable;

/** The words by which discographies say how personnel changes. The resource {@code personnel-words.tsv} has their forms. */
enum PersonnelWord {
    AS_BEFORE,
    AS_LINE_UP,
    NOT_KNOWN,
    ADD,
    OMIT,
    BUT,
    OUT,
    ONLY,
    SOLO,
    REPLACES,
    REPLACED_BY,
    INSTEAD_OF,
    FOR,
    PLAYS,
    ACCOMPANIED,
    CONDUCTED,
    WITH,
    FEATURING,
    AMONG,
    AND,
    OR,
    EITHER,
    PROBABLE,
    POSSIBLE,
    UNKNOWN,
    OTHERS,
    AS,
    TAKES,
    PERSONNEL;

    private static final String RESOURCE = "personnel-words.tsv";
    private static final Splitter BLANK = Splitter.on(' ');
    private static final CharMatcher POINTS = CharMatcher.is('.');

    /** The phrases by their first words, the longest first. */
    private static final ImmutableListMultimap<String, Phrase> PHRASES = load();

    /** A form of a word: one or several words in lower case, without points at their ends. */
    record Phrase(PersonnelWord word, ImmutableList<String> words) {}

    /** The longest phrase with which a list of words begins at an index, or null. */
    static @Nullable Phrase at(List<String> words, int index) {
        for (Phrase phrase : PHRASES.get(words.get(index))) {
            int end = index + phrase.words().size();
            if (end <= words.size() && words.subList(index, end).equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    /** A word as phrases are compared: in lower case, without points at its end. */
    static String normal(String word) {
        return POINTS.trimTrailingFrom(word).toLowerCase(Locale.ROOT);
    }

    private static ImmutableListMultimap<String, Phrase> load() {
        ImmutableMap<PersonnelWord, ImmutableList<String>> rows = ResourceTable.index(
                        RESOURCE,
                        ResourceTable.read(
                                RESOURCE,
                                PersonnelWord.class.getResourceAsStream(RESOURCE),
                                ImmutableList.of("word", "phrases"),
                                row -> row),
                        row -> row.word("word", PersonnelWord.class))
                .entrySet()
                .stream()
                .collect(ImmutableMap.toImmutableMap(
                        e -> e.getKey(), e -> e.getValue().list("phrases")));
        return rows.entrySet().stream()
                .flatMap(row -> row.getValue().stream().map(phrase -> phrase(row.getKey(), phrase)))
                .sorted(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        phrase -> phrase.words().get(0), phrase -> phrase));
    }

    private static Phrase phrase(PersonnelWord word, String text) {
        ImmutableList<String> words =
                BLANK.splitToStream(text).map(PersonnelWord::normal).collect(ImmutableList.toImmutableList());
        return new Phrase(word, words);
    }
}
