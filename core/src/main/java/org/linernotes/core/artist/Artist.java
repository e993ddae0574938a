package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.vocabulary.Term;

/** A person, group, orchestra, choir or character that is credited in any capacity. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Artist extends Entity, WithArtist permits ImmutableArtist {
    /** The properties of an artist. */
    PropertyTable<Artist> PROPERTIES = PropertyTable.builder("artist", Artist.class)
            .required("id", ValueTypes.ARTIST_ID, Artist::id, Artist::withId, "The id.")
            .required("name", ValueType.TEXT, Artist::name, Artist::withName, "The name.")
            .optional("sortName", ValueType.TEXT, Artist::sortName, Artist::withSortName, "The name as it is sorted.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Artist::disambiguation,
                    Artist::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional(
                    "kind",
                    ValueTypes.TERM,
                    Artist::kind,
                    Artist::withKind,
                    "The kind of artist: person, group, orchestra, choir, character.")
            .optional("gender", ValueTypes.TERM, Artist::gender, Artist::withGender, "The gender.")
            .optional(
                    "country",
                    ValueType.TEXT,
                    Artist::country,
                    Artist::withCountry,
                    "The code of ISO 3166-1 of the country.")
            .optional(
                    "area", ValueTypes.AREA_ID, Artist::area, Artist::withArea, "The area that the artist belongs to.")
            .optional(
                    "beginArea",
                    ValueTypes.AREA_ID,
                    Artist::beginArea,
                    Artist::withBeginArea,
                    "Where the artist was born or the group was formed.")
            .optional(
                    "endArea",
                    ValueTypes.AREA_ID,
                    Artist::endArea,
                    Artist::withEndArea,
                    "Where the artist died or the group was dissolved.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Artist::lifeSpan,
                    Artist::withLifeSpan,
                    "When the artist lived or the group existed.")
            .list(
                    "ipis",
                    ValueTypes.IPI,
                    a -> a.ipis().printed(),
                    (a, list) -> a.withIpis(PrintedList.copyOf(list)),
                    "The interested party information codes, as printed.")
            .list(
                    "isnis",
                    ValueTypes.ISNI,
                    a -> a.isnis().printed(),
                    (a, list) -> a.withIsnis(PrintedList.copyOf(list)),
                    "The international standard name identifiers (ISO 27729), as printed.")
            .list(
                    "memberships",
                    ValueType.structure(Membership.class, () -> Membership.PROPERTIES),
                    Artist::memberships,
                    Artist::withMemberships,
                    "The groups that the artist belongs to.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Artist::aliases,
                    Artist::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Artist::externalIds,
                    Artist::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Artist::notes,
                    Artist::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Artist::relationships,
                    Artist::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Artist::extensions, Artist::withExtensions)
            .build(Artist::construct, Artist::fill);

    private static Artist construct(Slots s) {
        return ImmutableArtist.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                PrintedList.copyOf(s.list()),
                PrintedList.copyOf(s.list()),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Artist artist, Slots s) {
        s.put(artist.id());
        s.put(artist.name());
        s.put(artist.sortName());
        s.put(artist.disambiguation());
        s.put(artist.kind());
        s.put(artist.gender());
        s.put(artist.country());
        s.put(artist.area());
        s.put(artist.beginArea());
        s.put(artist.endArea());
        s.put(artist.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(artist.ipis().printed());
        s.put(artist.isnis().printed());
        s.put(artist.memberships());
        s.put(artist.aliases());
        s.put(artist.externalIds());
        s.put(artist.notes());
        s.put(artist.relationships());
    }

    @Override
    ArtistId id();

    /** {@return the name} */
    String name();

    /** {@return the name as it is sorted} */
    Optional<String> sortName();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of artist: person, group, orchestra, choir, character} */
    Optional<Term> kind();

    /** {@return the gender} */
    Optional<Term> gender();

    /** {@return the code of ISO 3166-1 of the country} */
    Optional<String> country();

    /** {@return the area that the artist belongs to} */
    Optional<AreaId> area();

    /** {@return where the artist was born or the group was formed} */
    Optional<AreaId> beginArea();

    /** {@return where the artist died or the group was dissolved} */
    Optional<AreaId> endArea();

    /** {@return when the artist lived or the group existed} */
    LifeSpan lifeSpan();

    /** {@return the interested party information codes, as printed} */
    PrintedList<Ipi> ipis();

    /** {@return the international standard name identifiers (ISO 27729), as printed} */
    PrintedList<Isni> isnis();

    /** {@return the groups that the artist belongs to} */
    ImmutableList<Membership> memberships();

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

    /** {@return this artist with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Artist normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds artists. */
    final class Builder extends ImmutableArtist.Builder {
        Builder() {
            lifeSpan(LifeSpan.UNKNOWN);
            ipis(PrintedList.of());
            isnis(PrintedList.of());
            extensions(Extensions.NONE);
        }
    }
}
