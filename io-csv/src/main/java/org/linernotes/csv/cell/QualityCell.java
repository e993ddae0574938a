package org.linernotes.csv.cell;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Qualifier;

/**
 * In what quality somebody takes part: {@code Featured}, {@code Non-Featured}, {@code Guest}. Words for it are the resource {@code
 * quality-words.tsv}; some say that there is none in particular.
 */
final class QualityCell implements Cell<Qualifier> {
    private static final String NONE = "none";

    private static final ImmutableMap<String, Optional<Qualifier>> WORDS = ResourceTable.words(
            "quality-words.tsv",
            QualityCell.class.getResourceAsStream("quality-words.tsv"),
            "quality",
            "words",
            row -> row.cell("quality").equals(NONE)
                    ? Optional.empty()
                    : Optional.of(row.word("quality", Qualifier.class)));

    private static final Splitter LIST =
            Splitter.on(CharMatcher.anyOf(",;|/")).trimResults().omitEmptyStrings();

    @Override
    public Outcome<ImmutableList<Qualifier>> read(String text, CellForm form, Names names) {
        List<Optional<Qualifier>> found = new ArrayList<>();
        for (String word : WORDS.containsKey(text.toLowerCase(Locale.ROOT)) ? List.of(text) : LIST.split(text)) {
            Optional<Qualifier> quality = WORDS.get(word.toLowerCase(Locale.ROOT));
            if (quality == null) {
                return Flaws.none(text, "a quality in which somebody takes part");
            }
            found.add(quality);
        }
        return Outcome.of(found.stream().flatMap(Optional::stream).distinct().collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String print(ImmutableList<Qualifier> qualities, CellForm form, Names names) {
        return qualities.stream()
                .map(quality -> quality.name().charAt(0)
                        + Ascii.toLowerCase(quality.name().substring(1)))
                .collect(Collectors.joining(", "));
    }
}
