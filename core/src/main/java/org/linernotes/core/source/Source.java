package org.linernotes.core.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** An article, a book, liner notes, a label's file, a database, a film: something that says things. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Source extends Entity, WithSource permits ImmutableSource {
    /** The properties of a source. */
    PropertyTable<Source> PROPERTIES = PropertyTable.builder("source", Source.class)
            .required("id", ValueTypes.SOURCE_ID, Source::id, Source::withId, "The id.")
            .optional("title", ValueType.TEXT, Source::title, Source::withTitle, "The title.")
            .optional(
                    "kind",
                    ValueTypes.TERM,
                    Source::kind,
                    Source::withKind,
                    "What kind of source, for example article or liner notes.")
            .list(
                    "authors",
                    ValueType.TEXT,
                    Source::authors,
                    Source::withAuthors,
                    "The names of the authors, as printed.")
            .optional("publisher", ValueType.TEXT, Source::publisher, Source::withPublisher, "Who published it.")
            .optional("date", ValueTypes.DATE_EXPRESSION, Source::date, Source::withDate, "When it was published.")
            .optional("url", ValueType.TEXT, Source::url, Source::withUrl, "Where it is on the web.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Source::externalIds,
                    Source::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Source::notes,
                    Source::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Source::relationships,
                    Source::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Source::extensions, Source::withExtensions)
            .build(Source::construct, Source::fill);

    private static Source construct(Slots s) {
        return ImmutableSource.of(
                s.required(),
                s.optional(),
                s.optional(),
                s.list(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Source source, Slots s) {
        s.put(source.id());
        s.put(source.title());
        s.put(source.kind());
        s.put(source.authors());
        s.put(source.publisher());
        s.put(source.date());
        s.put(source.url());
        s.put(source.externalIds());
        s.put(source.notes());
        s.put(source.relationships());
    }

    @Override
    SourceId id();

    /** {@return the title} */
    Optional<String> title();

    /** {@return what kind of source, for example article or liner notes} */
    Optional<Term> kind();

    /** {@return the names of the authors, as printed} */
    ImmutableList<String> authors();

    /** {@return who published it} */
    Optional<String> publisher();

    /** {@return when it was published} */
    Optional<DateExpression> date();

    /** {@return where it is on the web} */
    Optional<String> url();

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
        return title().orElseGet(() -> id().toString());
    }

    /** {@return this source with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Source normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds sources. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
