package org.linernotes.examples.ascenseur;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.source.Statement;

/** All that the sources say beside the article, the statements of each counted through: {@code miles-ahead-1}. */
final class Evidence {
    private Evidence() {}

    static List<Statement> statements() {
        Multiset<SourceId> counts = HashMultiset.create();
        return Stream.of(
                        ParisEvidence.statements(),
                        TakeEvidence.statements(),
                        NewYorkEvidence.statements(),
                        IssueEvidence.statements(),
                        PictureEvidence.statements())
                .flatMap(statements -> statements)
                .map(statement -> {
                    counts.add(statement.source());
                    return statement.withId(
                            StatementId.of(statement.source() + "-" + counts.count(statement.source())));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
