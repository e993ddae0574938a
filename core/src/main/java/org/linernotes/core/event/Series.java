package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SeriesId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A series of entities with a common theme: a tour, a catalogue of works, an award. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Series extends Entity, WithSeries permits ImmutableSeries {
    /** The properties of a series. */
    PropertyTable<Series> PROPERTIES = PropertyTable.builder("series", Series.class)
            .required("id", ValueTypes.SERIES_ID, Series::id, Series::withId, "The id.")
            .required("name", ValueType.TEXT, Series::name, Series::withName, "The name.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Series::disambiguation,
                    Series::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Series::kind, Series::withKind, "The kind of series.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Series::aliases,
                    Series::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Series::externalIds,
                    Series::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Series::notes,
                    Series::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Series::relationships,
                    Series::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Series::extensions, Series::withExtensions)
            .build(Series::construct, Series::fill);

    private static Series construct(Slots s) {
        return ImmutableSeries.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Series series, Slots s) {
        s.put(series.id());
        s.put(series.name());
        s.put(series.disambiguation());
        s.put(series.kind());
        s.put(series.aliases());
        s.put(series.externalIds());
        s.put(series.notes());
        s.put(series.relationships());
    }

    @Override
    SeriesId id();

    /** {@return the name} */
    String name();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of series} */
    Optional<Term> kind();

    /** {@return its other names} */
    ImmutableList<Alias> aliases();

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
        return name();
    }

    /** {@return this series with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Series normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds series. */
    final class Builder extends ImmutableSeries.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
