package org.linernotes.core.recording;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.source.Citation;
import org.linernotes.core.work.AwardNomination;

/** Fixed audio that can be issued: what has an ISRC. An edit of a recording is another recording. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Recording extends Entity, WithRecording permits ImmutableRecording {
    /** The properties of a recording. */
    PropertyTable<Recording> PROPERTIES = PropertyTable.builder("recording", Recording.class)
            .required("id", ValueTypes.RECORDING_ID, Recording::id, Recording::withId, "The id.")
            .required("title", ValueType.TEXT, Recording::title, Recording::withTitle, "The title.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Recording::disambiguation,
                    Recording::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional(
                    "artistCredit",
                    ValueType.structure(ArtistCredit.class, () -> ArtistCredit.PROPERTIES),
                    Recording::artistCredit,
                    Recording::withArtistCredit,
                    "Who is credited.")
            .optional(
                    "length",
                    ValueType.MILLISECONDS,
                    Recording::length,
                    Recording::withLength,
                    "The playing time, in milliseconds.")
            .flag("video", Recording::video, Recording::withVideo, "Whether it has moving pictures.")
            .list(
                    "isrcs",
                    ValueTypes.ISRC,
                    r -> r.isrcs().printed(),
                    (r, list) -> r.withIsrcs(PrintedList.copyOf(list)),
                    "The international standard recording codes (ISO 3901), as printed.")
            .list(
                    "derivations",
                    ValueType.structure(Derivation.class, () -> Derivation.PROPERTIES),
                    Recording::derivations,
                    Recording::withDerivations,
                    "The takes and recordings that it was made from, in the order of the result.")
            .list(
                    "captures",
                    ValueType.structure(Capture.class, () -> Capture.PROPERTIES),
                    Recording::captures,
                    Recording::withCaptures,
                    "Where and when it was made, where no session says so.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    Recording::credits,
                    Recording::withCredits,
                    "Who took part, where no session says so, and who produced it.")
            .list(
                    "productionSteps",
                    ValueType.structure(ProductionStep.class, () -> ProductionStep.PROPERTIES),
                    Recording::productionSteps,
                    Recording::withProductionSteps,
                    "How it was mixed and edited.")
            .list(
                    "rights",
                    ValueType.structure(RightsLine.class, () -> RightsLine.PROPERTIES),
                    Recording::rights,
                    Recording::withRights,
                    "The lines of rights that are printed for it alone.")
            .list(
                    "performances",
                    ValueType.structure(Performance.class, () -> Performance.PROPERTIES),
                    Recording::performances,
                    Recording::withPerformances,
                    "The works that are performed.")
            .list(
                    "awards",
                    ValueType.structure(AwardNomination.class, () -> AwardNomination.PROPERTIES),
                    Recording::awards,
                    Recording::withAwards,
                    "Awards won and nominations.")
            .list(
                    "citations",
                    ValueType.structure(Citation.class, () -> Citation.PROPERTIES),
                    Recording::citations,
                    Recording::withCitations,
                    "What to read, hear or see about it.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Recording::aliases,
                    Recording::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Recording::externalIds,
                    Recording::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Recording::notes,
                    Recording::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Recording::relationships,
                    Recording::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Recording::extensions, Recording::withExtensions)
            .build(Recording::construct, Recording::fill);

    private static Recording construct(Slots s) {
        return ImmutableRecording.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.flag(),
                PrintedList.copyOf(s.list()),
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

    private static void fill(Recording recording, Slots s) {
        s.put(recording.id());
        s.put(recording.title());
        s.put(recording.disambiguation());
        s.put(recording.artistCredit());
        s.put(recording.length());
        s.put(recording.video());
        s.put(recording.isrcs().printed());
        s.put(recording.derivations());
        s.put(recording.captures());
        s.put(recording.credits());
        s.put(recording.productionSteps());
        s.put(recording.rights());
        s.put(recording.performances());
        s.put(recording.awards());
        s.put(recording.citations());
        s.put(recording.aliases());
        s.put(recording.externalIds());
        s.put(recording.notes());
        s.put(recording.relationships());
    }

    @Override
    RecordingId id();

    /** {@return the title} */
    String title();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return who is credited} */
    Optional<ArtistCredit> artistCredit();

    /** {@return the playing time, in milliseconds} */
    Optional<Duration> length();

    /** {@return whether it has moving pictures} */
    boolean video();

    /** {@return the international standard recording codes (ISO 3901), as printed} */
    PrintedList<Isrc> isrcs();

    /** {@return the takes and recordings that it was made from, in the order of the result} */
    ImmutableList<Derivation> derivations();

    /** {@return where and when it was made, where no session says so} */
    ImmutableList<Capture> captures();

    /** {@return who took part, where no session says so, and who produced it} */
    ImmutableList<Credit> credits();

    /** {@return how it was mixed and edited} */
    ImmutableList<ProductionStep> productionSteps();

    /**
     * {@return the lines of rights that are printed for it alone, as label copy has a P line a track; those of a whole issue are the
     * {@linkplain org.linernotes.core.release.Release#rights() release's}}
     */
    ImmutableList<RightsLine> rights();

    /** {@return the works that are performed} */
    ImmutableList<Performance> performances();

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

    /**
     * {@return this recording with an id for every element that has none yet; called when one is made}
     *
     * @throws IllegalArgumentException if the length is negative or is not of whole milliseconds
     */
    @Value.Check
    default Recording normalise() {
        return PROPERTIES.minted(withLength(length().map(PlayingTimes::length)));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds recordings. */
    final class Builder extends ImmutableRecording.Builder {
        Builder() {
            video(false);
            isrcs(PrintedList.of());
            extensions(Extensions.NONE);
        }
    }
}
