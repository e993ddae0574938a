package org.linernotes.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.csv.HeaderTable.Meaning;

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

    private HeaderParts() {}

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
