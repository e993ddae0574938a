package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** What line-ups of societies and labels call what somebody does, beside the words of core: the resource {@code contribution-words.tsv}. */
final class ContributionWords {
    private static final ImmutableMap<String, Contribution> WORDS = ResourceTable.words(
            "contribution-words.tsv",
            ContributionWords.class.getResourceAsStream("contribution-words.tsv"),
            "means",
            "words",
            row -> Role.tryParse(row.cell("means"))
                    .map(Contribution::of)
                    .orElseGet(() -> Contribution.of(Instrument.parse(row.cell("means")))));

    private ContributionWords() {}

    /** {@return what a word means, in any case, if it is one of these} */
    static Optional<Contribution> find(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }
}
