package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.GenreId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;

/** A genre of music, as a document about it has it. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Genre extends Entity, WithGenre permits ImmutableGenre {
    /** The properties of a genre. */
    PropertyTable<Genre> PROPERTIES = PropertyTable.builder("genre", Genre.class)
            .required("id", ValueTypes.GENRE_ID, Genre::id, Genre::withId, "The id.")
            .required("name", ValueType.TEXT, Genre::name, Genre::withName, "The name.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Genre::disambiguation,
                    Genre::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Genre::aliases,
                    Genre::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Genre::externalIds,
                    Genre::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Genre::notes,
                    Genre::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Genre::relationships,
                    Genre::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Genre::extensions, Genre::withExtensions)
            .build(Genre::construct, Genre::fill);

    private static Genre construct(Slots s) {
        return ImmutableGenre.of(
                s.required(), s.required(), s.optional(), s.list(), s.list(), s.list(), s.list(), s.required());
    }

    private static void fill(Genre genre, Slots s) {
        s.put(genre.id());
        s.put(genre.name());
        s.put(genre.disambiguation());
        s.put(genre.aliases());
        s.put(genre.externalIds());
        s.put(genre.notes());
        s.put(genre.relationships());
    }

    @Override
    GenreId id();

    /** {@return the name} */
    String name();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

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

    /** {@return this genre with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Genre normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds genres. */
    final class Builder extends ImmutableGenre.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
