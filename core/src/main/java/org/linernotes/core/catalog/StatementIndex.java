package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.internal.Places;
import org.linernotes.core.source.Statement;

/** The statements of a catalogue by their subjects: a sorted list, which is smaller than a map. */
final class StatementIndex {
    private static final Comparator<Statement> BY_SUBJECT =
            Comparator.comparing(Statement::subject).thenComparing(Statement::id);

    private final ImmutableList<Statement> statements;

    private StatementIndex(ImmutableList<Statement> statements) {
        this.statements = statements;
    }

    static StatementIndex of(Iterable<Statement> statements) {
        return new StatementIndex(ImmutableList.sortedCopyOf(BY_SUBJECT, statements));
    }

    ImmutableList<Statement> about(EntityId subject) {
        int from = Places.firstNotBefore(
                statements.size(), place -> statements.get(place).subject().compareTo(subject));
        int to = from;
        while (to < statements.size() && statements.get(to).subject().equals(subject)) {
            to++;
        }
        return statements.subList(from, to);
    }
}
