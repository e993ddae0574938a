package org.linernotes.musicbrainz.session;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.session.Session;

/**
 * Concludes from the facts of recordings, as MusicBrainz has them, which sessions there were. Recordings that are said to be made at
 * the same place (else at the same event, else in the same area, else nowhere) on the same dates are candidates for one session, if
 * each shares a player or a credited artist with another one. Without a date, recordings of one place and one release are a weak
 * candidate. Documents of places, areas, events, artists and works say such things, too.
 *
 * <p>Nothing is certain about it, and so every session has its reasons and is marked as inferred; {@link SessionFanOut} never writes
 * one back. Recordings of which a session is known already are left alone.
 */
public final class SessionInference {
    private final Catalog catalog;
    private final Map<RecordingId, Testimony> testimonies;
    private final Map<RecordingId, ImmutableList<Occasion>> occasions = new HashMap<>();
    private final Map<RecordingId, Rank> ranks;
    private final Notices.Builder notices = Notices.builder();

    private SessionInference(Catalog catalog) {
        this.catalog = catalog;
        this.testimonies = Testimonies.of(catalog);
        this.ranks = Rank.of(catalog);
    }

    /**
     * Where a recording first comes out.
     *
     * @param release the release
     * @param number the number of the track among all tracks, in the order of the releases
     */
    private record Rank(ReleaseId release, int number) {
        static Map<RecordingId, Rank> of(Catalog catalog) {
            Comparator<Release> byDate = Comparator.comparing(
                    release -> release.events().stream()
                            .map(ReleaseEvent::date)
                            .flatMap(Optional::stream)
                            .min(DateExpression.order()),
                    Comparators.emptiesLast(DateExpression.order()));
            Map<RecordingId, Rank> ranks = new HashMap<>();
            int number = 0;
            for (Release release : ImmutableList.sortedCopyOf(byDate.thenComparing(Release::id), catalog.releases())) {
                for (TrackOf track : (Iterable<TrackOf>) Discography.tracks(release)::iterator) {
                    Rank rank = new Rank(release.id(), number++);
                    track.track().recording().ifPresent(recording -> ranks.putIfAbsent(recording, rank));
                }
            }
            return ranks;
        }
    }

    /**
     * {@return the sessions that can be concluded from a catalogue, and what is doubtful about them}
     *
     * @param catalog the catalogue
     */
    public static Outcome<InferredSessions> of(Catalog catalog) {
        return new SessionInference(catalog).run();
    }

    private Outcome<InferredSessions> run() {
        for (Testimony testimony : testimonies.values()) {
            boolean isKnown = testimony.recording().derivations().stream()
                    .anyMatch(derivation -> derivation.take().isPresent());
            occasions.put(testimony.recording().id(), isKnown ? ImmutableList.of() : Occasions.of(testimony, catalog));
        }
        Map<Occasion.Key, List<CandidateMaker.Member>> groups = new LinkedHashMap<>();
        FoldedEdits edits = new FoldedEdits(testimonies, this::keys);
        testimonies.values().stream()
                .filter(testimony -> !edits.isFolded(testimony.recording().id()))
                .sorted(Comparator.comparing(testimony -> testimony.recording().id(), order()))
                .forEach(testimony -> enter(testimony, groups));
        List<SessionCandidate> candidates = new ArrayList<>();
        groups.forEach((key, members) -> candidates.addAll(candidates(key, members)));
        candidates.sort(Comparator.comparing(
                        (SessionCandidate candidate) -> candidate.session().date(),
                        Comparators.emptiesLast(DateExpression.order()))
                .thenComparing(candidate -> candidate.session().id()));
        return Outcome.of(new InferredSessions(catalog, ImmutableList.copyOf(candidates)), notices.build());
    }

    private Comparator<RecordingId> order() {
        return Comparator.<RecordingId>comparingInt(id -> {
                    Rank rank = ranks.get(id);
                    return rank == null ? Integer.MAX_VALUE : rank.number();
                })
                .thenComparing(Comparator.naturalOrder());
    }

    private Optional<ReleaseId> release(RecordingId id) {
        return Optional.ofNullable(ranks.get(id)).map(Rank::release);
    }

    private ImmutableSet<Occasion.Key> keys(RecordingId id) {
        return occasions.getOrDefault(id, ImmutableList.of()).stream()
                .map(occasion -> occasion.key(Optional.empty()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void enter(Testimony testimony, Map<Occasion.Key, List<CandidateMaker.Member>> groups) {
        RecordingId id = testimony.recording().id();
        ImmutableList<Occasion> all = occasions.getOrDefault(id, ImmutableList.of());
        for (Occasion occasion : all) {
            groups.computeIfAbsent(occasion.key(release(id)), any -> new ArrayList<>())
                    .add(CandidateMaker.Member.of(testimony, occasion, all.size() > 1));
        }
        if (all.size() > 1) {
            String reference = id.toReference();
            notices.add(Notice.of(
                            SessionNotice.SEVERAL_OCCASIONS,
                            Location.UNKNOWN.withRecord(reference),
                            "recording",
                            reference)
                    .with("occasions", all.stream().map(this::shown).collect(Collectors.joining("; "))));
        }
    }

    private String shown(Occasion occasion) {
        return new Wording(catalog).occasion(occasion);
    }

    private List<SessionCandidate> candidates(Occasion.Key key, List<CandidateMaker.Member> members) {
        ImmutableList<ImmutableList<CandidateMaker.Member>> companies =
                Companies.of(members, CandidateMaker.Member::artists);
        List<SessionCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            SessionCandidate candidate = new CandidateMaker(catalog, key, i, companies.get(i)).candidate();
            candidates.add(candidate);
            tellGroups(candidate.session());
        }
        boolean isDoubtful = candidates.get(0).kind() != SessionCandidate.Kind.UNDATED
                && !key.where().isEmpty();
        for (int i = 1; i < candidates.size() && isDoubtful; i++) {
            String first = candidates.get(0).session().id().toReference();
            String other = candidates.get(i).session().id().toReference();
            notices.add(Notice.of(SessionNotice.SHARED_OCCASION, Location.UNKNOWN.withRecord(other), "first", first)
                    .with("second", other));
        }
        return candidates;
    }

    private void tellGroups(Session session) {
        if (session.parts().size() > 1) {
            String reference = session.id().toReference();
            notices.add(Notice.of(
                            SessionNotice.SEVERAL_GROUPS, Location.UNKNOWN.withRecord(reference), "session", reference)
                    .with("groups", session.parts().size()));
        }
    }
}
