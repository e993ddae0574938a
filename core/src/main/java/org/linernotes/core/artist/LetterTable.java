package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.internal.ResourceTable.Row;

/** Letters and what is written for them in Latin letters. Of the rows that fit at a place, the longest is taken. */
final class LetterTable {
    private static final String RESOURCE = "romanization.tsv";
    private static final ImmutableList<Row> ROWS = ResourceTable.read(
            RESOURCE,
            LetterTable.class.getResourceAsStream(RESOURCE),
            ImmutableList.of("script", "letters", "roman"),
            row -> row);

    /** Cyrillic and Greek. */
    static final LetterTable CYRILLIC_AND_GREEK = of("Cyrl", "Grek");

    /** Letters of Latin script that no decomposition takes apart: ligatures, strokes, eth and thorn. */
    static final LetterTable LATIN = of("Latn");

    /** Hiragana, one syllable a row. */
    static final LetterTable KANA = of("Kana");

    private final ImmutableMap<String, String> romans;
    private final ImmutableSet<Character> firstLetters;
    private final int longest;

    private LetterTable(ImmutableMap<String, String> romans) {
        this.romans = romans;
        firstLetters =
                romans.keySet().stream().map(letters -> letters.charAt(0)).collect(ImmutableSet.toImmutableSet());
        longest = romans.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static LetterTable of(String... scripts) {
        List<String> wanted = List.of(scripts);
        ImmutableMap.Builder<String, String> romans = ImmutableMap.builder();
        ROWS.stream()
                .filter(row -> wanted.contains(row.cell("script")))
                .forEach(row -> romans.put(row.cell("letters"), row.cell("roman")));
        return new LetterTable(romans.buildOrThrow());
    }

    /** The letters of the longest row that fits at a place, in small letters, if any row does. */
    Optional<String> lettersAt(String text, int at) {
        if (!firstLetters.contains(Character.toLowerCase(text.charAt(at)))) {
            return Optional.empty();
        }
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            String letters = text.substring(at, at + length).toLowerCase(Locale.ROOT);
            if (romans.containsKey(letters)) {
                return Optional.of(letters);
            }
        }
        return Optional.empty();
    }

    /** What is written for the letters of a row. */
    String roman(String letters) {
        return romans.getOrDefault(letters, letters);
    }

    /** The text with its letters replaced, in their case; what is not in the table stays. The text is composed (NFC). */
    String apply(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            Optional<String> letters = lettersAt(text, at);
            if (letters.isPresent()) {
                int end = at + letters.get().length();
                out.append(inCase(roman(letters.get()), text, at, end));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    static String capitalized(String roman) {
        return roman.substring(0, 1).toUpperCase(Locale.ROOT) + roman.substring(1);
    }

    private static String inCase(String roman, String text, int at, int end) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return roman;
        }
        int neighbour = end < text.length() ? end : at - 1;
        boolean amongCapitals = neighbour >= 0 && Character.isUpperCase(text.charAt(neighbour));
        return amongCapitals ? roman.toUpperCase(Locale.ROOT) : capitalized(roman);
    }
}
