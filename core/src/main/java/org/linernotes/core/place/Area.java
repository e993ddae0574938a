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
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A country, a subdivision of one, a city or a district. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Area extends Entity, WithArea permits ImmutableArea {
    /** The properties of an area. */
    PropertyTable<Area> PROPERTIES = PropertyTable.builder("area", Area.class)
            .required("id", ValueTypes.AREA_ID, Area::id, Area::withId, "The id.")
            .required("name", ValueType.TEXT, Area::name, Area::withName, "The name.")
            .optional("sortName", ValueType.TEXT, Area::sortName, Area::withSortName, "The name as it is sorted.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Area::disambiguation,
                    Area::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Area::kind, Area::withKind, "The kind of area.")
            .list(
                    "iso31661Codes",
                    ValueType.TEXT,
                    Area::iso31661Codes,
                    Area::withIso31661Codes,
                    "The codes of ISO 3166-1.")
            .list(
                    "iso31662Codes",
                    ValueType.TEXT,
                    Area::iso31662Codes,
                    Area::withIso31662Codes,
                    "The codes of ISO 3166-2.")
            .list(
                    "iso31663Codes",
                    ValueType.TEXT,
                    Area::iso31663Codes,
                    Area::withIso31663Codes,
                    "The codes of ISO 3166-3, of countries that no longer exist.")
            .optional("partOf", ValueTypes.AREA_ID, Area::partOf, Area::withPartOf, "The area that it is a part of.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Area::lifeSpan,
                    Area::withLifeSpan,
                    "When it existed.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Area::aliases,
                    Area::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Area::externalIds,
                    Area::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Area::notes,
                    Area::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Area::relationships,
                    Area::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Area::extensions, Area::withExtensions)
            .build(Area::construct, Area::fill);

    private static Area construct(Slots s) {
        return ImmutableArea.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Area area, Slots s) {
        s.put(area.id());
        s.put(area.name());
        s.put(area.sortName());
        s.put(area.disambiguation());
        s.put(area.kind());
        s.put(area.iso31661Codes());
        s.put(area.iso31662Codes());
        s.put(area.iso31663Codes());
        s.put(area.partOf());
        s.put(area.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(area.aliases());
        s.put(area.externalIds());
        s.put(area.notes());
        s.put(area.relationships());
    }

    @Override
    AreaId id();

    /** {@return the name} */
    String name();

    /** {@return the name as it is sorted} */
    Optional<String> sortName();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of area} */
    Optional<Term> kind();

    /** {@return the codes of ISO 3166-1} */
    ImmutableList<String> iso31661Codes();

    /** {@return the codes of ISO 3166-2} */
    ImmutableList<String> iso31662Codes();

    /** {@return the codes of ISO 3166-3, of countries that no longer exist} */
    ImmutableList<String> iso31663Codes();

    /** {@return the area that it is a part of} */
    Optional<AreaId> partOf();

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

    /** {@return this area with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Area normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds areas. */
    final class Builder extends ImmutableArea.Builder {
        Builder() {
            lifeSpan(LifeSpan.UNKNOWN);
            extensions(Extensions.NONE);
        }
    }
}
