package org.linernotes.examples.ascenseur;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * A value of a property, how the catalogue treats it, and who says so: a statement for each source. Unless it is told
 * otherwise the catalogue has adopted the value, and then the field of the subject holds it.
 *
 * @param subject what it is about
 * @param property the path of the property
 * @param value the value; of a list, one element
 * @param details what else the statements say
 */
record Claim(EntityId subject, String property, Object value, UnaryOperator<Statement> details) {
    static Claim that(EntityId subject, String property, Object value) {
        return new Claim(subject, property, value, UnaryOperator.identity());
    }

    /** {@return the claim about one element of a list} */
    Claim at(ElementId element) {
        return with(statement -> statement.withElement(element));
    }

    /** {@return the claim as one beside which another was adopted} */
    Claim rival() {
        return standing(Standing.RIVAL);
    }

    /** {@return the claim as one of which it is not known whether it holds} */
    Claim undecided() {
        return standing(Standing.UNDECIDED);
    }

    /** {@return the claim with a remark on what it says or on why it is treated so} */
    Claim noting(String remark) {
        return with(statement -> statement.withNotes(Note.of(remark)));
    }

    /** {@return a statement for each of the sources that say so, in want of a number} */
    Stream<Statement> by(Cited... sources) {
        return Stream.of(sources)
                .map(source -> details.apply(Statement.builder()
                        .id(StatementId.of(source.id().toString()))
                        .subject(subject)
                        .property(property)
                        .value(OpenValue.of(value))
                        .source(source.id())
                        .build()));
    }

    private Claim standing(Standing standing) {
        return with(statement -> statement.withStanding(standing));
    }

    private Claim with(UnaryOperator<Statement> detail) {
        return new Claim(subject, property, value, statement -> detail.apply(details.apply(statement)));
    }
}
