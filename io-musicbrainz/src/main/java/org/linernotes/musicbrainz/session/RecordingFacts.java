package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Evidence;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.discography.Reason;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.vocabulary.Role;

/** Puts the facts of the sessions at which a recording was made on the recording itself. */
final class RecordingFacts {
    /** The type by which a label is said to have had a recording made. */
    static final Mbid PRODUCED_FOR = Mbid.parse("ce1529b0-2fd9-4dcc-82d2-4036a044b5b9");

    private static final String PRODUCED_FOR_NAME = "produced for";

    private final Catalog catalog;
    private final TakeOrigins origins;
    private final Bearing bearing;
    private final Doubts doubts;
    private final UnheardCredits unheard;

    RecordingFacts(Catalog catalog, TakeOrigins origins, Bearing bearing, Notices.Builder notices) {
        this.catalog = catalog;
        this.origins = origins;
        this.bearing = bearing;
        this.doubts = new Doubts(catalog, notices);
        this.unheard = new UnheardCredits(bearing, doubts);
    }

    /** {@return the recording with the facts of its sessions, if it was made at any} */
    Recording of(Recording recording) {
        Map<TakeId, TakeOrigins.Origin> takes = new LinkedHashMap<>();
        for (TakeOrigins.Origin origin : origins.byRecording().get(recording.id())) {
            if (origin.certainty() == Certainty.POSSIBLE) {
                doubts.leftOut(
                        recording,
                        "what is known of the take " + origin.taken().take().id(),
                        "that it was made of it is only possible");
            } else {
                takes.put(origin.taken().take().id(), origin);
            }
        }
        return takes.isEmpty() ? recording : new One(recording, takes).written();
    }

    /** When a take was made: as narrowly as can be said exactly, else as narrowly as can be said. */
    static LifeSpan when(TakeOf taken) {
        List<WrittenDate> dates = Stream.of(
                        taken.take().date(),
                        taken.part().date(),
                        taken.session().date())
                .flatMap(Optional::stream)
                .map((DateExpression date) -> WrittenDate.of(date))
                .toList();
        return Stream.concat(dates.stream().filter(WrittenDate::exact), dates.stream())
                .map(WrittenDate::span)
                .filter(span -> !span.equals(LifeSpan.UNKNOWN))
                .findFirst()
                .orElse(LifeSpan.UNKNOWN);
    }

    /** What credits of one recording are told apart by. */
    private record CreditKey(Optional<ArtistId> artist, Role role, ImmutableSet<Object> instruments) {
        static CreditKey of(Credit credit) {
            return new CreditKey(
                    credit.player().artist(),
                    credit.role(),
                    credit.instruments().stream()
                            .map(InstrumentCredit::instrument)
                            .collect(ImmutableSet.toImmutableSet()));
        }
    }

    private record CaptureKey(Optional<?> place, Optional<?> area, Optional<?> event) {}

    /** One recording. */
    private final class One {
        private final Recording recording;
        private final Map<TakeId, TakeOrigins.Origin> takes;
        private final DatedFacts<Capture> captures;
        private final DatedFacts<Credit> credits;
        private final DatedFacts<Performance> performances;
        private final Map<ElementId, Integer> standing = new LinkedHashMap<>();
        private final Map<EntityId, Relationship> clients = new LinkedHashMap<>();

        One(Recording recording, Map<TakeId, TakeOrigins.Origin> takes) {
            this.recording = recording;
            this.takes = takes;
            captures = new DatedFacts<>(
                    recording.captures(),
                    capture -> new CaptureKey(capture.place(), capture.area(), capture.event()),
                    Capture::lifeSpan,
                    Capture::withLifeSpan);
            credits = new DatedFacts<>(recording.credits(), CreditKey::of, Credit::lifeSpan, Credit::withLifeSpan);
            performances = new DatedFacts<>(
                    recording.performances(), Performance::work, Performance::lifeSpan, Performance::withLifeSpan);
            for (int place = 0; place < recording.credits().size(); place++) {
                standing.put(recording.credits().get(place).id(), place);
            }
        }

        Recording written() {
            takes.values().forEach(this::take);
            Discography.of(catalog).personnelOf(recording.id()).participants().forEach(this::participant);
            takes.values()
                    .forEach(origin -> unheard.of(origin.taken(), recording).forEach(credits::add));
            Recording facts = recording
                    .withCaptures(captures.all())
                    .withCredits(credits.all())
                    .withPerformances(performances.all())
                    .withRelationships(ImmutableList.<Relationship>builder()
                            .addAll(recording.relationships())
                            .addAll(clients.values())
                            .build());
            tellUnborne(facts);
            return recording.artistCredit().isPresent() ? facts : facts.withArtistCredit(leader());
        }

        private Optional<ArtistCredit> leader() {
            return takes.values().stream()
                    .flatMap(origin -> origin.taken().part().leader().stream())
                    .findFirst();
        }

        private void take(TakeOrigins.Origin origin) {
            TakeOf taken = origin.taken();
            LifeSpan when = when(taken);
            if (origin.certainty() != Certainty.CERTAIN) {
                doubts.notHeld(
                        recording,
                        "what is known of the take " + taken.take().id(),
                        "that it was made of it is " + Shown.of(origin.certainty()));
            }
            Where.captures(taken.session(), when).forEach(captures::add);
            taken.take()
                    .works()
                    .forEach(work -> performances.add(Performance.of(work).withLifeSpan(when)));
            taken.session().clients().forEach(this::client);
        }

        private void client(LabelId label) {
            boolean stands = recording.relationships().stream()
                    .anyMatch(
                            each -> each.target().equals(label) && each.typeId().equals(Optional.of(PRODUCED_FOR)));
            if (!stands) {
                clients.computeIfAbsent(
                        label,
                        target -> Relationship.builder()
                                .type(PRODUCED_FOR_NAME)
                                .typeId(PRODUCED_FOR)
                                .direction(Relationship.Direction.BACKWARD)
                                .target(target)
                                .build());
            }
        }

        /** Credits somebody, if it is noted of a session that he plays; with the dates of the takes on which he does. */
        private void participant(Participant participant) {
            Optional<ArtistId> artist = participant.player().artist();
            List<Evidence> noted = participant.evidence().stream()
                    .filter(Evidence::isFromSession)
                    .filter(evidence -> takeOf(evidence).isPresent())
                    .toList();
            if (artist.isEmpty() || noted.isEmpty()) {
                return;
            }
            if (participant.presence() == Presence.UNKNOWN) {
                doubts.leftOut(
                        recording,
                        doubts.shown(artist.get(), participant.role(), participant.instruments()),
                        "it is not known whether he is heard");
            }
            if (participant.presence() != Presence.PLAYS) {
                return;
            }
            Map<LifeSpan, Certainty> times = new LinkedHashMap<>();
            for (Evidence evidence : noted) {
                if (evidence.anywhere() == Presence.PLAYS) {
                    times.merge(
                            when(takeOf(evidence).orElseThrow()),
                            evidence.certaintyAnywhere(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
            boolean isCredited = participant.evidence().stream().anyMatch(this::isOwnCredit);
            times.forEach((when, certainty) ->
                    player(participant, artist.get(), when, isCredited ? Certainty.CERTAIN : certainty));
            noted.stream()
                    .filter(evidence -> evidence.anywhere() == Presence.PLAYS
                            && (isCredited || evidence.certaintyAnywhere() != Certainty.POSSIBLE))
                    .forEach(evidence -> borne(evidence, artist.get()));
        }

        /** By what lines and variances of sessions somebody is credited. */
        private void borne(Evidence evidence, ArtistId artist) {
            SessionId session = takeOf(evidence).orElseThrow().session().id();
            for (Reason reason : evidence.reasons()) {
                if (reason instanceof Reason.LineUp lineUp) {
                    bearing.credit(session, lineUp.line(), artist);
                } else if (reason instanceof Reason.OnTake onTake) {
                    bearing.credit(session, onTake.variance(), artist);
                }
            }
        }

        private void player(Participant participant, ArtistId artist, LifeSpan when, Certainty certainty) {
            if (!doubts.isWritten(
                    recording,
                    certainty,
                    "he is heard",
                    () -> doubts.shown(artist, participant.role(), participant.instruments()))) {
                return;
            }
            Role role = WrittenRole.of(participant.role(), participant.instruments())
                    .orElse(Role.PERFORMER);
            Credit credit = Credit.of(role, artist)
                    .withInstruments(WrittenRole.instruments(participant.role(), participant.instruments()))
                    .withCreditedAs(participant.creditedAs())
                    .withQualifiers(WrittenRole.known(participant.role(), participant.qualifiers()))
                    .withLifeSpan(when);
            Optional<Integer> own = participant.evidence().stream()
                    .filter(this::isOwnCredit)
                    .map(evidence ->
                            standing.get(creditOf(evidence).orElseThrow().credit()))
                    .findFirst();
            own.ifPresentOrElse(place -> fill(place, credit), () -> credits.add(credit));
        }

        /** What a credit that stands does not say is taken from the session. */
        private void fill(int place, Credit credit) {
            Credit stands = credits.get(place);
            Credit dated = stands.lifeSpan().equals(LifeSpan.UNKNOWN) ? stands.withLifeSpan(credit.lifeSpan()) : stands;
            credits.replace(place, dated.instruments().isEmpty() ? dated.withInstruments(credit.instruments()) : dated);
        }

        private Optional<TakeOf> takeOf(Evidence evidence) {
            return evidence.reasons().stream()
                    .filter(Reason.MadeFrom.class::isInstance)
                    .flatMap(reason -> ((Reason.MadeFrom) reason).take().stream())
                    .flatMap(take -> Optional.ofNullable(takes.get(take)).stream())
                    .map(TakeOrigins.Origin::taken)
                    .findFirst();
        }

        private boolean isOwnCredit(Evidence evidence) {
            return creditOf(evidence)
                    .filter(credited -> credited.entity().equals(recording.id()))
                    .isPresent();
        }

        private Optional<Reason.Credited> creditOf(Evidence evidence) {
            Reason last = evidence.reasons().get(evidence.reasons().size() - 1);
            return last instanceof Reason.Credited credited ? Optional.of(credited) : Optional.empty();
        }

        /** A date is lost where there is neither a place nor anybody nor a work to bear it. */
        private void tellUnborne(Recording facts) {
            ImmutableSet<LifeSpan> borne = Stream.of(
                            facts.captures().stream().map(Capture::lifeSpan),
                            facts.credits().stream().map(Credit::lifeSpan),
                            facts.performances().stream().map(Performance::lifeSpan),
                            Stream.of(LifeSpan.UNKNOWN))
                    .flatMap(spans -> spans)
                    .collect(ImmutableSet.toImmutableSet());
            takes.values().stream()
                    .map(origin -> when(origin.taken()))
                    .distinct()
                    .filter(when -> !borne.contains(when))
                    .forEach(when -> doubts.leftOut(
                            recording,
                            "the date " + when,
                            "there is neither a place nor anybody nor a work to bear it"));
        }
    }
}
