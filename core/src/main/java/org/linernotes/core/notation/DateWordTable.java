package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linernotes.core.internal.ResourceTable;

/**
 * The words of dates, from the resource {@code date-words.tsv}: in English and French, and those of further languages that are
 * read only. The first of several is the one that is printed.
 */
final class DateWordTable {
    /** The most words that mean one thing together. */
    static final int LONGEST = 3;

    private static final String RESOURCE = "date-words.tsv";
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("kind", "value", "en", "fr", "further");
    private static final String PHRASE = "phrase";

    static final DateWordTable STANDARD = new DateWordTable();

    /** What a word is to a date. */
    record Meaning(DateToken.Kind kind, int value) {}

    private final ImmutableMap<String, Meaning> meanings;
    private final ImmutableMap<String, ResourceTable.Row> rows;

    private DateWordTable() {
        ImmutableList<ResourceTable.Row> table =
                ResourceTable.read(RESOURCE, DateWordTable.class.getResourceAsStream(RESOURCE), COLUMNS, row -> row);
        rows = ResourceTable.index(RESOURCE, table, row -> key(row.cell("kind"), row.cell("value")));
        Map<String, Meaning> words = new TreeMap<>();
        for (ResourceTable.Row row : table) {
            if (!row.cell("kind").equals(PHRASE)) {
                add(row, words);
            }
        }
        meanings = ImmutableMap.copyOf(words);
    }

    private static void add(ResourceTable.Row row, Map<String, Meaning> words) {
        Meaning meaning = new Meaning(row.word("kind", DateToken.Kind.class), value(row));
        for (String word : Iterables.concat(row.list("en"), row.list("fr"), row.list("further"))) {
            Meaning other = words.put(fold(word), meaning);
            if (other != null && !other.equals(meaning)) {
                throw new IllegalStateException(RESOURCE + ": \"" + word + "\" means two things");
            }
        }
    }

    private static int value(ResourceTable.Row row) {
        String value = row.cell("value");
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static String key(String kind, String value) {
        return kind + " " + value;
    }

    /** The word in small letters without accents. */
    static String fold(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isMark(c)).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the character is an accent that follows its letter. */
    static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** What words mean, folded and with blanks between them. */
    Optional<Meaning> meaning(String words) {
        return Optional.ofNullable(meanings.get(words));
    }

    /** The printed name of a month or season. */
    String name(String kind, int value, Locale language) {
        return row(kind, Integer.toString(value)).list(column(language)).get(0);
    }

    /** A phrase of which each {@code {}} is to be filled. */
    String phrase(String name, Locale language) {
        return row(PHRASE, name).cell(column(language));
    }

    private ResourceTable.Row row(String kind, String value) {
        ResourceTable.Row row = rows.get(key(kind, value));
        if (row == null) {
            throw new IllegalStateException(RESOURCE + " has no " + kind + " " + value);
        }
        return row;
    }

    private static String column(Locale language) {
        return language.getLanguage().equals("fr") ? "fr" : "en";
    }
}
