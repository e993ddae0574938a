package org.linernotes.core.release;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.source.Citation;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;

/** What was issued: a product with its labels, dates, media and tracks. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Release extends Entity, WithRelease permits ImmutableRelease {
    /** The properties of a release. */
    PropertyTable<Release> PROPERTIES = PropertyTable.builder("release", Release.class)
            .required("id", ValueTypes.RELEASE_ID, Release::id, Release::withId, "The id.")
            .optional(
                    "title",
                    ValueType.TEXT,
                    Release::title,
                    Release::withTitle,
                    "The title; an issue may be known by label and number alone.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Release::disambiguation,
                    Release::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional(
                    "releaseGroup",
                    ValueTypes.RELEASE_GROUP_ID,
                    Release::releaseGroup,
                    Release::withReleaseGroup,
                    "The family that it belongs to.")
            .optional(
                    "artistCredit",
                    ValueType.structure(ArtistCredit.class, () -> ArtistCredit.PROPERTIES),
                    Release::artistCredit,
                    Release::withArtistCredit,
                    "Who is credited.")
            .optional(
                    "status", ValueTypes.TERM, Release::status, Release::withStatus, "Official, promotional, bootleg.")
            .optional("packaging", ValueTypes.TERM, Release::packaging, Release::withPackaging, "The packaging.")
            .optional(
                    "language",
                    ValueType.TEXT,
                    Release::language,
                    Release::withLanguage,
                    "The language of the titles, as a code of ISO 639-3.")
            .optional(
                    "script",
                    ValueType.TEXT,
                    Release::script,
                    Release::withScript,
                    "The script of the titles, as a code of ISO 15924.")
            .optional(
                    "barcode",
                    ValueTypes.BARCODE,
                    Release::barcode,
                    Release::withBarcode,
                    "The barcode; absent where it is not known, none where there is known to be none.")
            .list(
                    "events",
                    ValueType.structure(ReleaseEvent.class, () -> ReleaseEvent.PROPERTIES),
                    Release::events,
                    Release::withEvents,
                    "When and where it came out.")
            .list(
                    "labels",
                    ValueType.structure(LabelLine.class, () -> LabelLine.PROPERTIES),
                    Release::labels,
                    Release::withLabels,
                    "The labels with their catalogue numbers.")
            .list(
                    "media",
                    ValueType.structure(Medium.class, () -> Medium.PROPERTIES),
                    Release::media,
                    Release::withMedia,
                    "The media, in their order.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    Release::credits,
                    Release::withCredits,
                    "Who is credited on the release as a whole.")
            .list(
                    "captures",
                    ValueType.structure(Capture.class, () -> Capture.PROPERTIES),
                    Release::captures,
                    Release::withCaptures,
                    "Where and when its recordings were made, where only the release says so.")
            .list(
                    "productionSteps",
                    ValueType.structure(ProductionStep.class, () -> ProductionStep.PROPERTIES),
                    Release::productionSteps,
                    Release::withProductionSteps,
                    "How it was mastered and cut.")
            .list(
                    "rights",
                    ValueType.structure(RightsLine.class, () -> RightsLine.PROPERTIES),
                    Release::rights,
                    Release::withRights,
                    "The lines of rights as printed.")
            .list(
                    "awards",
                    ValueType.structure(AwardNomination.class, () -> AwardNomination.PROPERTIES),
                    Release::awards,
                    Release::withAwards,
                    "Awards won and nominations.")
            .list(
                    "citations",
                    ValueType.structure(Citation.class, () -> Citation.PROPERTIES),
                    Release::citations,
                    Release::withCitations,
                    "What to read, hear or see about it.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Release::aliases,
                    Release::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Release::externalIds,
                    Release::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Release::notes,
                    Release::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Release::relationships,
                    Release::withRelationships,
                    "Relationships to other entities that no field states.")
            .claim(
                    "contents",
                    ValueType.structure(ContentClaim.class, () -> ContentClaim.PROPERTIES),
                    "What a source says that the release contains.")
            .claim(
                    "totalLength",
                    ValueType.MILLISECONDS,
                    "What a source says that it lasts as a whole, in milliseconds.")
            .extensions(Release::extensions, Release::withExtensions)
            .build(Release::construct, Release::fill);

    private static Release construct(Slots s) {
        return ImmutableRelease.of(
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
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
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Release release, Slots s) {
        s.put(release.id());
        s.put(release.title());
        s.put(release.disambiguation());
        s.put(release.releaseGroup());
        s.put(release.artistCredit());
        s.put(release.status());
        s.put(release.packaging());
        s.put(release.language());
        s.put(release.script());
        s.put(release.barcode());
        s.put(release.events());
        s.put(release.labels());
        s.put(release.media());
        s.put(release.credits());
        s.put(release.captures());
        s.put(release.productionSteps());
        s.put(release.rights());
        s.put(release.awards());
        s.put(release.citations());
        s.put(release.aliases());
        s.put(release.externalIds());
        s.put(release.notes());
        s.put(release.relationships());
    }

    @Override
    ReleaseId id();

    /** {@return the title; an issue may be known by label and number alone} */
    Optional<String> title();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the family that it belongs to} */
    Optional<ReleaseGroupId> releaseGroup();

    /** {@return who is credited} */
    Optional<ArtistCredit> artistCredit();

    /** {@return official, promotional, bootleg} */
    Optional<Term> status();

    /** {@return the packaging} */
    Optional<Term> packaging();

    /** {@return the language of the titles, as a code of ISO 639-3} */
    Optional<String> language();

    /** {@return the script of the titles, as a code of ISO 15924} */
    Optional<String> script();

    /** {@return the barcode; absent where it is not known, none where there is known to be none} */
    Optional<Printed<Barcode>> barcode();

    /** {@return when and where it came out} */
    ImmutableList<ReleaseEvent> events();

    /** {@return the labels with their catalogue numbers} */
    ImmutableList<LabelLine> labels();

    /** {@return the media, in their order} */
    ImmutableList<Medium> media();

    /** {@return who is credited on the release as a whole} */
    ImmutableList<Credit> credits();

    /** {@return where and when its recordings were made, where only the release says so} */
    ImmutableList<Capture> captures();

    /** {@return how it was mastered and cut} */
    ImmutableList<ProductionStep> productionSteps();

    /** {@return the lines of rights as printed} */
    ImmutableList<RightsLine> rights();

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
        return title().orElseGet(() -> id().toString());
    }

    /** {@return this release with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Release normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds releases. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
