package org.linernotes.core.release;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.FilmId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.source.Citation;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;

/** The family of the releases of one album, single or broadcast. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface ReleaseGroup extends Entity, WithReleaseGroup permits ImmutableReleaseGroup {
    /** The properties of a release group. */
    PropertyTable<ReleaseGroup> PROPERTIES = PropertyTable.builder("release-group", ReleaseGroup.class)
            .required("id", ValueTypes.RELEASE_GROUP_ID, ReleaseGroup::id, ReleaseGroup::withId, "The id.")
            .required("title", ValueType.TEXT, ReleaseGroup::title, ReleaseGroup::withTitle, "The title.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    ReleaseGroup::disambiguation,
                    ReleaseGroup::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional(
                    "artistCredit",
                    ValueType.structure(ArtistCredit.class, () -> ArtistCredit.PROPERTIES),
                    ReleaseGroup::artistCredit,
                    ReleaseGroup::withArtistCredit,
                    "Who is credited.")
            .optional(
                    "primaryType",
                    ValueTypes.TERM,
                    ReleaseGroup::primaryType,
                    ReleaseGroup::withPrimaryType,
                    "The main kind: album, single, EP.")
            .list(
                    "secondaryTypes",
                    ValueTypes.TERM,
                    ReleaseGroup::secondaryTypes,
                    ReleaseGroup::withSecondaryTypes,
                    "Further kinds: soundtrack, live, compilation.")
            .list(
                    "soundtrackOf",
                    ValueTypes.FILM_ID,
                    ReleaseGroup::soundtrackOf,
                    ReleaseGroup::withSoundtrackOf,
                    "The films whose music it is.")
            .list(
                    "awards",
                    ValueType.structure(AwardNomination.class, () -> AwardNomination.PROPERTIES),
                    ReleaseGroup::awards,
                    ReleaseGroup::withAwards,
                    "Awards won and nominations.")
            .list(
                    "citations",
                    ValueType.structure(Citation.class, () -> Citation.PROPERTIES),
                    ReleaseGroup::citations,
                    ReleaseGroup::withCitations,
                    "What to read, hear or see about it.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    ReleaseGroup::aliases,
                    ReleaseGroup::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    ReleaseGroup::externalIds,
                    ReleaseGroup::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    ReleaseGroup::notes,
                    ReleaseGroup::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    ReleaseGroup::relationships,
                    ReleaseGroup::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(ReleaseGroup::extensions, ReleaseGroup::withExtensions)
            .build(ReleaseGroup::construct, ReleaseGroup::fill);

    private static ReleaseGroup construct(Slots s) {
        return ImmutableReleaseGroup.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(ReleaseGroup releaseGroup, Slots s) {
        s.put(releaseGroup.id());
        s.put(releaseGroup.title());
        s.put(releaseGroup.disambiguation());
        s.put(releaseGroup.artistCredit());
        s.put(releaseGroup.primaryType());
        s.put(releaseGroup.secondaryTypes());
        s.put(releaseGroup.soundtrackOf());
        s.put(releaseGroup.awards());
        s.put(releaseGroup.citations());
        s.put(releaseGroup.aliases());
        s.put(releaseGroup.externalIds());
        s.put(releaseGroup.notes());
        s.put(releaseGroup.relationships());
    }

    @Override
    ReleaseGroupId id();

    /** {@return the title} */
    String title();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return who is credited} */
    Optional<ArtistCredit> artistCredit();

    /** {@return the main kind: album, single, EP} */
    Optional<Term> primaryType();

    /** {@return further kinds: soundtrack, live, compilation} */
    ImmutableList<Term> secondaryTypes();

    /** {@return the films whose music it is} */
    ImmutableList<FilmId> soundtrackOf();

    /** {@return awards won and nominations} */
    ImmutableList<AwardNomination> awards();

    /** {@return what to read, hear or see about it} */
    ImmutableList<Citation> citations();

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
        return title();
    }

    /** {@return this release group with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default ReleaseGroup normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds release groups. */
    final class Builder extends ImmutableReleaseGroup.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
