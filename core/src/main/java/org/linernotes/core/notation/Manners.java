package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.Term;

/** How something is played, by the words of discographies: {@code muted}, {@code brushes}. */
final class Manners {
    private static final String RESOURCE = "manners.tsv";
    private static final ImmutableMap<String, Term> TABLE = load();

    private Manners() {}

    /** The manner that a text names, whatever its case. */
    static Optional<Term> find(String text) {
        return Optional.ofNullable(TABLE.get(PersonnelWord.normal(text)));
    }

    private static ImmutableMap<String, Term> load() {
        ImmutableMap.Builder<String, Term> table = ImmutableMap.builder();
        ResourceTable.read(
                        RESOURCE,
                        Manners.class.getResourceAsStream(RESOURCE),
                        ImmutableList.of("key", "phrases"),
                        row -> row)
                .forEach(row -> row.list("phrases").forEach(phrase -> table.put(phrase, Term.of(row.cell("key")))));
        return table.buildOrThrow();
    }
}
