package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.personnel.Qualifier;

/** The words beside a role that say in what quality somebody takes part: the table {@code role-qualifiers.tsv}. */
final class RoleQualifiers {
    private static final String RESOURCE = "role-qualifiers.tsv";
    private static final ImmutableList<Row> ROWS = ResourceTable.read(
            RESOURCE,
            RoleQualifiers.class.getResourceAsStream(RESOURCE),
            ImmutableList.of("words", "qualifier", "attribute", "prefix"),
            Row::read);
    private static final ImmutableMap<String, Row> BY_WORD = byWord();

    private RoleQualifiers() {}

    /**
     * What some words mean: a qualifier, or where there is none for it an attribute.
     *
     * @param words the words, the one to print first
     * @param prefix how it is written in front of a role rather than behind it
     */
    record Row(
            ImmutableList<String> words,
            Optional<Qualifier> qualifier,
            Optional<String> attribute,
            Optional<String> prefix) {
        private static Row read(ResourceTable.Row row) {
            return new Row(
                    row.list("words"),
                    row.optional("qualifier").map(word -> row.word("qualifier", Qualifier.class)),
                    row.optional("attribute"),
                    row.optional("prefix"));
        }
    }

    /** {@return the row of a word, in any case} */
    static Optional<Row> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
    }

    /** {@return the row that prints a qualifier, which every qualifier has} */
    static Row of(Qualifier qualifier) {
        return ROWS.stream()
                .filter(row -> row.qualifier().equals(Optional.of(qualifier)))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableMap<String, Row> byWord() {
        ImmutableMap.Builder<String, Row> rows = ImmutableMap.builder();
        for (Row row : ROWS) {
            row.words().forEach(word -> rows.put(word.toLowerCase(Locale.ROOT), row));
        }
        return rows.buildOrThrow();
    }
}
