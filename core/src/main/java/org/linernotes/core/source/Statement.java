package org.linernotes.core.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;

/**
 * What a source says of a property of an entity. Fields of entities hold the adopted value; statements hold provenance and
 * rivals. An adopted statement equals the field of its subject, which the catalogue checks.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Statement extends Entity, WithStatement permits ImmutableStatement {
    /** The properties of a statement. */
    PropertyTable<Statement> PROPERTIES = PropertyTable.builder("statement", Statement.class)
            .required("id", ValueTypes.STATEMENT_ID, Statement::id, Statement::withId, "The id.")
            .required(
                    "subject",
                    ValueType.REFERENCE,
                    Statement::subject,
                    Statement::withSubject,
                    "The entity that it is about.")
            .required(
                    "property",
                    ValueType.TEXT,
                    Statement::property,
                    Statement::withProperty,
                    "The path of property names from the subject, through lists, for example media.tracks.title.")
            .optional(
                    "element",
                    ValueTypes.ELEMENT_ID,
                    Statement::element,
                    Statement::withElement,
                    "The element whose property it is, where the path goes through a list.")
            .required(
                    "value",
                    ValueType.OPEN,
                    Statement::value,
                    Statement::withValue,
                    "The value; for a property that is a list, one element of it or the whole list.")
            .required(
                    "source",
                    ValueTypes.SOURCE_ID,
                    Statement::source,
                    Statement::withSource,
                    "The source that says it.")
            .defaulted(
                    "standing",
                    ValueType.choice(Standing.class),
                    Standing.ADOPTED,
                    Statement::standing,
                    Statement::withStanding,
                    "How the catalogue treats it.")
            .optional("printed", ValueType.TEXT, Statement::printed, Statement::withPrinted, "The words of the source.")
            .optional(
                    "locator",
                    ValueType.TEXT,
                    Statement::locator,
                    Statement::withLocator,
                    "The place in the source: a page, a time.")
            .optional(
                    "date",
                    ValueTypes.DATE_EXPRESSION,
                    Statement::date,
                    Statement::withDate,
                    "When the source says it.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Statement::externalIds,
                    Statement::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Statement::notes,
                    Statement::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Statement::relationships,
                    Statement::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Statement::extensions, Statement::withExtensions)
            .build(Statement::construct, Statement::fill);

    private static Statement construct(Slots s) {
        return ImmutableStatement.of(
                s.required(),
                s.required(),
                s.required(),
                s.optional(),
                s.required(),
                s.required(),
                s.or(Standing.ADOPTED),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Statement statement, Slots s) {
        s.put(statement.id());
        s.put(statement.subject());
        s.put(statement.property());
        s.put(statement.element());
        s.put(statement.value());
        s.put(statement.source());
        s.put(statement.standing(), Standing.ADOPTED);
        s.put(statement.printed());
        s.put(statement.locator());
        s.put(statement.date());
        s.put(statement.externalIds());
        s.put(statement.notes());
        s.put(statement.relationships());
    }

    @Override
    StatementId id();

    /** {@return the entity that it is about} */
    EntityId subject();

    /** {@return the path of property names from the subject, through lists, for example media.tracks.title} */
    String property();

    /** {@return the element whose property it is, where the path goes through a list} */
    Optional<ElementId> element();

    /** {@return the value; for a property that is a list, one element of it or the whole list} */
    OpenValue value();

    /** {@return the source that says it} */
    SourceId source();

    /** {@return how the catalogue treats it} */
    Standing standing();

    /** {@return the words of the source} */
    Optional<String> printed();

    /** {@return the place in the source: a page, a time} */
    Optional<String> locator();

    /** {@return when the source says it} */
    Optional<DateExpression> date();

    @Override
    ImmutableList<ExternalId> externalIds();

    @Override
    ImmutableList<Note> notes();

    @Override
    ImmutableList<Relationship> relationships();

    @Override
    Extensions extensions();

    @Override
    default String displayName() {
        return subject().toReference() + " " + property();
    }

    /** {@return this statement with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Statement normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds statements. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {
            standing(Standing.ADOPTED);
            extensions(Extensions.NONE);
        }
    }
}
