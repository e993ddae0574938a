package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ValueText;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** A statement that says what its subject holds is no rival of it. */
final class RivalRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.RIVAL_AGREES);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        ValueText values = new ValueText(catalog::get);
        for (Statement statement : catalog.statements()) {
            if (statement.standing() == Standing.RIVAL) {
                catalog.get(statement.subject())
                        .filter(subject -> Agreement.isHeld(statement, subject))
                        .map(subject -> ValidationNotice.RIVAL_AGREES
                                .in(statement, "/standing")
                                .with("source", statement.source().toReference())
                                .with("stated", values.of(PropertyPath.stated(statement)))
                                .with("property", statement.property())
                                .with("subject", subject.id().toReference()))
                        .ifPresent(findings::add);
            }
        }
    }
}
