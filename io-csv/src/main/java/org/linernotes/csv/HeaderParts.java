package org.linernotes.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.csv.HeaderTable.Meaning;
import org.linernotes.csv.cell.NamePart;

/**
 * Headers that say more than what the column is: how its cells are written, "Duration (hh:mm:ss)", which of several it is, "Composer 2",
 * or the same in other words, "Label/Imprint". What stands in brackets is the resource {@code header-remarks.tsv}.
 */
final class HeaderParts {
    private static final Pattern REMARK =
            Pattern.compile("(?<header>.*[^\\s(\\[])\\s*[(\\[](?<remark>[^()\\[\\]]+)[)\\]]");
    private static final Pattern COUNTED = Pattern.compile("(?<header>.*\\D)[\\s#_]\\d{1,2}");
    private static final Splitter EITHER = Splitter.on('/').trimResults().omitEmptyStrings();

    private static final ImmutableMap<String, ImmutableMap<Setting, Object>> REMARKS = ImmutableMap.copyOf(ResourceTable
            .words(
                    "header-remarks.tsv",
                    HeaderParts.class.getResourceAsStream("header-remarks.tsv"),
                    "settings",
                    "remarks",
                    row -> HeaderTable.settings(row.cell("settings")))
            .entrySet()
            .stream()
            .collect(ImmutableMap.toImmutableMap(word -> HeaderTable.plain(word.getKey()), word -> word.getValue())));

    /** What targets end with that take a setting of a remark. */
    private static final ImmutableMap<Setting, String> TAKEN_BY =
            ImmutableMap.of(Setting.UNIT, ".length", Setting.DATES, ".date");

    /** What stands for a part of names, in any case: the resource {@code name-parts.tsv}. */
    private static final ImmutableMap<String, NamePart> NAME_PARTS = ImmutableMap.copyOf(ResourceTable.words(
            "name-parts.tsv",
            HeaderParts.class.getResourceAsStream("name-parts.tsv"),
            "part",
            "words",
            row -> row.word("part", NamePart.class)));

    /** What may stand between a part of names and whose it is: "Prénom du compositeur". */
    private static final Pattern OF = Pattern.compile(
            "(?iu)^[\\s(\\[:_–-]+|[\\s)\\]:_–-]+$|^\\s*(?:of|of the|de|de la|del|della|dello|du|des|der|do|da|van de)\\s+|^\\s*(?:de )?l['’]");

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("()[]");

    private HeaderParts() {}

    /**
     * A part of names that a header names, and whose they are.
     *
     * @param part which part
     * @param whose whose names; empty where the header does not say it
     */
    record Named(NamePart part, String whose) {}

    /** {@return the part of names that a header names at its beginning or end, the longest} */
    static Optional<Named> named(String header) {
        String text = BRACKETS.replaceFrom(header, ' ').strip();
        return NAME_PARTS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(word -> Stream.of(beside(text, word, true), beside(text, word, false))
                        .flatMap(Optional::stream)
                        .map(whose -> new Named(Objects.requireNonNull(NAME_PARTS.get(word)), whose)))
                .findFirst();
    }

    /** What stands in a text beside a word at its beginning or end, which is no part of a longer one. */
    private static Optional<String> beside(String text, String word, boolean begins) {
        int from = begins ? 0 : text.length() - word.length();
        if (from < 0 || !text.regionMatches(true, from, word, 0, word.length())) {
            return Optional.empty();
        }
        int edge = begins ? word.length() : from - 1;
        boolean isWord = edge < 0 || edge >= text.length() || !Character.isLetter(text.charAt(edge));
        String rest = begins ? text.substring(word.length()) : text.substring(0, from);
        return isWord
                ? Optional.of(OF.matcher(OF.matcher(rest).replaceAll(""))
                        .replaceAll("")
                        .strip())
                : Optional.empty();
    }

    /** {@return what a header means that has a remark in brackets at its end, if the remark can be one about such cells} */
    static Optional<Meaning> remarked(String header, Function<String, Optional<Meaning>> known) {
        Matcher parts = REMARK.matcher(header.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(REMARKS.get(HeaderTable.plain(parts.group("remark"))))
                .flatMap(settings -> known.apply(parts.group("header"))
                        .filter(meaning -> takes(meaning, settings))
                        .map(meaning -> meaning.with(settings)));
    }

    private static boolean takes(Meaning meaning, ImmutableMap<Setting, Object> settings) {
        return settings.keySet().stream()
                .map(TAKEN_BY::get)
                .allMatch(end -> meaning.targets().values().stream()
                        .allMatch(target -> target.key().endsWith(end)));
    }

    /** {@return what a header means that has a number at its end, where it names people: "Composer 2"} */
    static Optional<Meaning> counted(String header, Function<String, Optional<Meaning>> people) {
        Matcher parts = COUNTED.matcher(header.strip());
        return parts.matches() ? people.apply(parts.group("header")) : Optional.empty();
    }

    /** {@return what words with slashes between them mean, where all mean the same} */
    static Optional<Meaning> either(String header, Function<String, Optional<Meaning>> known) {
        List<String> words = EITHER.splitToList(header);
        if (words.size() < 2) {
            return Optional.empty();
        }
        Optional<Meaning> first = known.apply(words.get(0));
        return first.filter(meaning -> words.stream().map(known).allMatch(other -> other.equals(first)));
    }
}
