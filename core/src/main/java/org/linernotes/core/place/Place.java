package org.linernotes.core.place;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A studio, a room of one, a concert hall, another place where music is made. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Place extends Entity, WithPlace permits ImmutablePlace {
    /** The properties of a place. */
    PropertyTable<Place> PROPERTIES = PropertyTable.builder("place", Place.class)
            .required("id", ValueTypes.PLACE_ID, Place::id, Place::withId, "The id.")
            .required("name", ValueType.TEXT, Place::name, Place::withName, "The name.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Place::disambiguation,
                    Place::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Place::kind, Place::withKind, "The kind of place.")
            .optional("address", ValueType.TEXT, Place::address, Place::withAddress, "The address.")
            .optional("area", ValueTypes.AREA_ID, Place::area, Place::withArea, "The area that it lies in.")
            .optional(
                    "partOf",
                    ValueTypes.PLACE_ID,
                    Place::partOf,
                    Place::withPartOf,
                    "The place that it is a room or a part of.")
            .optional(
                    "coordinates",
                    ValueType.structure(Coordinates.class, () -> Coordinates.PROPERTIES),
                    Place::coordinates,
                    Place::withCoordinates,
                    "Where it is on the earth.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Place::lifeSpan,
                    Place::withLifeSpan,
                    "When it existed.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Place::aliases,
                    Place::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Place::externalIds,
                    Place::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Place::notes,
                    Place::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Place::relationships,
                    Place::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Place::extensions, Place::withExtensions)
            .build(Place::construct, Place::fill);

    private static Place construct(Slots s) {
        return ImmutablePlace.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Place place, Slots s) {
        s.put(place.id());
        s.put(place.name());
        s.put(place.disambiguation());
        s.put(place.kind());
        s.put(place.address());
        s.put(place.area());
        s.put(place.partOf());
        s.put(place.coordinates());
        s.put(place.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(place.aliases());
        s.put(place.externalIds());
        s.put(place.notes());
        s.put(place.relationships());
    }

    @Override
    PlaceId id();

    /** {@return the name} */
    String name();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of place} */
    Optional<Term> kind();

    /** {@return the address} */
    Optional<String> address();

    /** {@return the area that it lies in} */
    Optional<AreaId> area();

    /** {@return the place that it is a room or a part of} */
    Optional<PlaceId> partOf();

    /** {@return where it is on the earth} */
    Optional<Coordinates> coordinates();

    /** {@return when it existed} */
    LifeSpan lifeSpan();

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

    /** {@return this place with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Place normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds places. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
