package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.linernotes.core.notation.PersonnelClause.Kind;
import org.linernotes.core.personnel.PersonnelLine;

/**
 * What a printed text says of who plays, in the order of the text: a line-up, or how personnel changes.
 *
 * @param clauses what is said; none if the text says nothing
 */
public record PersonnelText(ImmutableList<PersonnelClause> clauses) {
    /** {@return the lines of personnel that are listed, as for a line-up, whatever takes they are marked for} */
    public ImmutableList<PersonnelLine> lines() {
        return listed().map(MarkedLine::line).collect(ImmutableList.toImmutableList());
    }

    /** {@return the listed lines that hold for certain takes only} */
    public ImmutableList<MarkedLine> marked() {
        return listed().filter(line -> !line.takes().isUnspecified()).collect(ImmutableList.toImmutableList());
    }

    /** {@return what was not understood, as printed} */
    public ImmutableList<String> remarks() {
        return clauses.stream()
                .filter(clause -> clause.kind() == Kind.REMARK)
                .map(PersonnelClause::printed)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<MarkedLine> listed() {
        return clauses.stream()
                .filter(clause -> clause.kind() == Kind.LISTED || clause.kind() == Kind.ONLY)
                .flatMap(clause -> clause.lines().stream());
    }
}
