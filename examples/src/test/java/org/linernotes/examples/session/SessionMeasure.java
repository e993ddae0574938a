package org.linernotes.examples.session;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.IssueIndex;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.session.InferredSessions;
import org.linernotes.musicbrainz.session.SessionFanOut;
import org.linernotes.musicbrainz.session.SessionInference;

/**
 * Writes the sessions of a catalogue as facts of recordings, concludes from these which sessions there were, and compares: of the
 * sessions of which there are recordings which come back with just these, with their date, and who plays on each recording.
 */
final class SessionMeasure {
    final Catalog known;
    final Catalog facts;
    final Notices losses;
    final InferredSessions inferred;
    final Catalog back;

    /** The recordings of each session, there and back. */
    final SetMultimap<SessionId, RecordingId> knownRecordings;

    final SetMultimap<SessionId, RecordingId> foundRecordings;
    private final SetMultimap<RecordingId, SessionId> knownByRecording = LinkedHashMultimap.create();
    private final SetMultimap<RecordingId, SessionId> foundByRecording = LinkedHashMultimap.create();

    /** The sessions that came back with all their recordings and no others: known, found. */
    final Map<SessionId, SessionId> whole = new LinkedHashMap<>();

    private final Map<RecordingId, Set<Playing>> before = new HashMap<>();
    private final Map<RecordingId, Set<Playing>> after = new HashMap<>();

    /** Somebody who plays. */
    record Playing(ArtistId artist, Role role, ImmutableSet<Instrument> instruments) {
        static Playing of(Participant participant) {
            return new Playing(
                    participant.player().artist().orElseThrow(),
                    participant.role(),
                    participant.instruments().stream()
                            .map(InstrumentCredit::instrument)
                            .collect(ImmutableSet.toImmutableSet()));
        }
    }

    /**
     * Measures a catalogue.
     *
     * @param known the catalogue with its sessions
     * @param between what happens to the facts on the way: nothing, or writing and reading them as documents
     */
    SessionMeasure(Catalog known, UnaryOperator<Catalog> between) {
        this.known = known;
        var written = SessionFanOut.of(known);
        losses = written.notices();
        facts = between.apply(written.orThrow());
        inferred = SessionInference.of(facts).orThrow();
        back = inferred.catalog();
        knownRecordings = recordings(known);
        foundRecordings = recordings(back);
        knownRecordings.forEach((session, recording) -> knownByRecording.put(recording, session));
        foundRecordings.forEach((session, recording) -> foundByRecording.put(recording, session));
        Map<Set<RecordingId>, SessionId> bySet = new LinkedHashMap<>();
        foundRecordings.asMap().forEach((id, set) -> bySet.put(ImmutableSet.copyOf(set), id));
        knownRecordings
                .asMap()
                .forEach((id, set) -> Optional.ofNullable(bySet.get(ImmutableSet.copyOf(set)))
                        .ifPresent(found -> whole.put(id, found)));
    }

    /** {@return a catalogue in which every take has a recording, as if all had come out} */
    static Catalog withAllTakesRecorded(Catalog catalog) {
        IssueIndex issues = IssueIndex.of(catalog);
        Catalog.Builder builder = Catalog.builder();
        catalog.entities().forEach(builder::add);
        for (TakeOf taken : catalog.takes()) {
            TakeId take = taken.take().id();
            if (issues.madeFrom(take).isEmpty()) {
                builder.add(Recording.builder()
                        .id(RecordingId.of("unissued-" + take))
                        .title(taken.take().title().orElse("untitled"))
                        .artistCredit(taken.part().leader())
                        .addDerivation(Derivation.of(DerivationKind.TRANSFER, take))
                        .build());
            }
        }
        return builder.build().orThrow();
    }

    private static SetMultimap<SessionId, RecordingId> recordings(Catalog catalog) {
        IssueIndex issues = IssueIndex.of(catalog);
        SetMultimap<SessionId, RecordingId> recordings = LinkedHashMultimap.create();
        for (Session session : catalog.sessions()) {
            session.parts().stream()
                    .flatMap(part -> part.takes().stream())
                    .flatMap(take -> issues.madeFrom(take.id()).stream())
                    .forEach(lineage ->
                            recordings.put(session.id(), lineage.recording().id()));
        }
        return recordings;
    }

    /** {@return how many sessions there were of which there are recordings} */
    int sessions() {
        return knownRecordings.keySet().size();
    }

    /** {@return how many sessions came back} */
    int found() {
        return foundRecordings.keySet().size();
    }

    /** {@return the sessions of which others came back together with recordings of another session} */
    Set<SessionId> together() {
        return knownRecordings.keySet().stream()
                .filter(id -> foundOf(id).stream()
                        .anyMatch(found -> !knownRecordings.get(id).containsAll(foundRecordings.get(found))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the sessions whose recordings came back in several, or some of them in none} */
    Set<SessionId> apart() {
        return knownRecordings.keySet().stream()
                .filter(id -> foundOf(id).stream()
                        .noneMatch(found -> foundRecordings.get(found).containsAll(knownRecordings.get(id))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return when and where a session was, as far as its recordings say it: what those that come back together have in common} */
    String group(SessionId id) {
        return foundOf(id).stream()
                .map(found -> back.session(found).orElseThrow())
                .map(session -> session.date() + " " + session.places())
                .collect(Collectors.joining("; "));
    }

    /** {@return of each session where and when it was, as its recordings say it} */
    Map<SessionId, Set<Object>> occasions() {
        Map<SessionId, Set<Object>> occasions = new HashMap<>();
        knownRecordings
                .asMap()
                .forEach((session, recordings) -> occasions.put(
                        session,
                        recordings.stream()
                                .map(facts::recording)
                                .flatMap(Optional::stream)
                                .flatMap(recording -> recording.captures().stream())
                                .map(capture -> List.of(capture.place(), capture.area(), capture.lifeSpan()))
                                .collect(Collectors.toSet())));
        return occasions;
    }

    /** {@return the sessions that came back as the same session as one, itself among them} */
    Set<SessionId> knownTogetherWith(SessionId id) {
        return foundOf(id).stream()
                .flatMap(found -> foundRecordings.get(found).stream())
                .flatMap(recording -> knownByRecording.get(recording).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<SessionId> foundOf(SessionId id) {
        return knownRecordings.get(id).stream()
                .flatMap(recording -> foundByRecording.get(recording).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the sessions that came back whole and with the same date} */
    long sameDate() {
        return whole.entrySet().stream()
                .filter(pair -> date(known, pair.getKey()).equals(date(back, pair.getValue())))
                .count();
    }

    static Optional<EdtfDate> date(Catalog catalog, SessionId id) {
        return catalog.session(id).orElseThrow().date().flatMap(DateExpression::value);
    }

    /** {@return who was known to play on a recording, artists alone} */
    Set<Playing> before(RecordingId id) {
        return before.computeIfAbsent(id, recording -> playing(known, recording));
    }

    /** {@return who came back as playing on a recording, artists alone} */
    Set<Playing> after(RecordingId id) {
        return after.computeIfAbsent(id, recording -> playing(back, recording));
    }

    private static Set<Playing> playing(Catalog catalog, RecordingId id) {
        return Discography.of(catalog).personnelOf(id).players().stream()
                .filter(participant -> participant.player().artist().isPresent())
                .map(Playing::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Of who plays on recordings: how much there was, how much came back, and how much of that is right. */
    record Playings(int known, int found, int right, int recordings, int same) {}

    /** {@return who plays on the recordings that were made at sessions} */
    Playings playings() {
        int there = 0;
        int found = 0;
        int right = 0;
        int same = 0;
        Set<RecordingId> all = ImmutableSet.copyOf(knownRecordings.values());
        for (RecordingId id : all) {
            Set<Playing> before = before(id);
            Set<Playing> after = after(id);
            there += before.size();
            found += after.size();
            right += Sets.intersection(before, after).size();
            same += before.equals(after) ? 1 : 0;
        }
        return new Playings(there, found, right, all.size(), same);
    }
}
