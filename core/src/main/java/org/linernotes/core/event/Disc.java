package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;

/** A compact disc as its table of contents tells it: what MusicBrainz calls a disc id. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Disc extends Entity, WithDisc permits ImmutableDisc {
    /** The properties of a disc. */
    PropertyTable<Disc> PROPERTIES = PropertyTable.builder("disc", Disc.class)
            .required("id", ValueTypes.DISC_ID, Disc::id, Disc::withId, "The id.")
            .optional(
                    "sectors",
                    ValueType.INTEGER,
                    Disc::sectors,
                    Disc::withSectors,
                    "The length in sectors of 1/75 second, the lead-in included.")
            .list(
                    "offsets",
                    ValueType.INTEGER,
                    Disc::offsets,
                    Disc::withOffsets,
                    "Where each track starts, in sectors of 1/75 second.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Disc::externalIds,
                    Disc::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Disc::notes,
                    Disc::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Disc::relationships,
                    Disc::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Disc::extensions, Disc::withExtensions)
            .build(Disc::construct, Disc::fill);

    private static Disc construct(Slots s) {
        return ImmutableDisc.of(s.required(), s.optional(), s.list(), s.list(), s.list(), s.list(), s.required());
    }

    private static void fill(Disc disc, Slots s) {
        s.put(disc.id());
        s.put(disc.sectors());
        s.put(disc.offsets());
        s.put(disc.externalIds());
        s.put(disc.notes());
        s.put(disc.relationships());
    }

    @Override
    DiscId id();

    /** {@return the length in sectors of 1/75 second, the lead-in included} */
    Optional<Integer> sectors();

    /** {@return where each track starts, in sectors of 1/75 second} */
    ImmutableList<Integer> offsets();

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
        return id().toString();
    }

    /** {@return this disc with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Disc normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds discs. */
    final class Builder extends ImmutableDisc.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
