package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.discography.IssueIndex;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.MusicBrainzNotice;

/** Sessions as facts of recordings, and back: the same sessions, dates and players, or a loss that is told. */
class ThereAndBackTest {
    private static final int CATALOGUES = Rounds.of(150);
    private static final Pattern ROLE_OF_CREDIT = Pattern.compile("/credits/(\\d+)/role");

    @Test
    void sessions_dates_and_who_plays_come_back_or_are_told() {
        comeBack(Outcome::of);
    }

    /** As documents of MusicBrainz, in bytes, an entity each. */
    @Test
    void they_do_so_when_the_facts_were_documents_meanwhile() {
        comeBack(ThroughDocuments::of);
    }

    private static void comeBack(Function<Catalog, Outcome<Catalog>> way) {
        int compared = 0;
        int dates = 0;
        for (long seed = 0; seed < CATALOGUES; seed++) {
            Catalog known = RandomSessions.catalog(seed);
            Outcome<Catalog> written = SessionFanOut.of(known);
            Outcome<Catalog> read = way.apply(written.orThrow());
            Catalog back = SessionInference.of(read.orThrow()).orThrow().catalog();
            SetMultimap<PlaceId, RecordingId> there = recordings(known);

            assertThat(recordings(back)).as("seed %d", seed).isEqualTo(there);
            for (Session session : known.sessions()) {
                if (!there.get(place(session)).isEmpty()) {
                    dates += sameDate(session, back, written) ? 1 : 0;
                }
            }
            for (RecordingId recording : Set.copyOf(there.values())) {
                comparePlayers(known, back, written, singing(written.orThrow(), read, recording), recording, seed);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(12 * CATALOGUES);
        assertThat(dates).isGreaterThan(CATALOGUES / 2);
    }

    /** What a session has, by the studio, which each has for itself. */
    private static SetMultimap<PlaceId, RecordingId> recordings(Catalog catalog) {
        IssueIndex issues = IssueIndex.of(catalog);
        SetMultimap<PlaceId, RecordingId> recordings = LinkedHashMultimap.create();
        for (Session session : catalog.sessions()) {
            session.parts().stream()
                    .flatMap(part -> part.takes().stream())
                    .flatMap(take -> issues.madeFrom(take.id()).stream())
                    .forEach(lineage ->
                            recordings.put(place(session), lineage.recording().id()));
        }
        return recordings;
    }

    private static PlaceId place(Session session) {
        return session.places().get(0).place().orElseThrow();
    }

    private static boolean sameDate(Session session, Catalog back, Outcome<Catalog> written) {
        var found = back.sessions().stream()
                .filter(other -> place(other).equals(place(session)))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).basis()).isEqualTo(Basis.INFERRED);
        boolean isSame = found.get(0)
                .date()
                .flatMap(DateExpression::value)
                .equals(session.date().flatMap(DateExpression::value));
        boolean isTold = written.notices().list().stream()
                .anyMatch(notice -> notice.location()
                                .record()
                                .equals(Optional.of(session.id().toReference()))
                        && notice.arguments().getOrDefault("path", "").equals("date.value"));
        assertThat(isSame || isTold).as("%s", session).isTrue();
        return isSame;
    }

    /** {@return those of whom a credit says that they sing on an instrument, and of whom it was told that this cannot be said} */
    private static Set<ArtistId> singing(Catalog written, Outcome<Catalog> read, RecordingId recording) {
        return read.notices().list().stream()
                .filter(notice -> notice.code() == MusicBrainzNotice.NOT_SAYABLE)
                .map(Notice::location)
                .filter(place -> place.record().equals(Optional.of(recording.toReference())))
                .map(place -> ROLE_OF_CREDIT.matcher(place.pointer().orElseThrow()))
                .filter(Matcher::matches)
                .map(credit ->
                        written.recording(recording).orElseThrow().credits().get(Integer.parseInt(credit.group(1))))
                .peek(credit -> assertThat(credit.role()).isEqualTo(Role.VOCAL))
                .map(credit -> credit.player().artist().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static void comparePlayers(
            Catalog known,
            Catalog back,
            Outcome<Catalog> written,
            Set<ArtistId> singing,
            RecordingId recording,
            long seed) {
        Set<ThereAndBack.Playing> before = ThereAndBack.playing(known, recording).stream()
                .map(playing -> singing.contains(playing.artist())
                                && playing.role().equals(Role.VOCAL)
                                && !playing.instruments().isEmpty()
                        ? new ThereAndBack.Playing(playing.artist(), Role.PERFORMER, playing.instruments())
                        : playing)
                .collect(Collectors.toSet());
        Set<ThereAndBack.Playing> after = ThereAndBack.playing(back, recording);
        long leftOut = written.notices().list().stream()
                .filter(notice -> notice.code() == SessionNotice.LEFT_OUT)
                .filter(notice -> notice.location().record().equals(Optional.of(recording.toReference())))
                .map(Notice::text)
                .filter(text -> text.contains("only possible"))
                .distinct()
                .count();

        assertThat(after).as("seed %d, %s", seed, recording).isSubsetOf(before);
        assertThat(Sets.difference(before, after))
                .as("seed %d, %s", seed, recording)
                .hasSizeLessThanOrEqualTo((int) leftOut);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_catalogue_can_be_written_and_concluded_from(long seed) {
        Catalog any = RandomModel.seeded(seed).catalog(150);
        Outcome<Catalog> written = SessionFanOut.of(any);

        assertThat(written.orThrow().sessions()).isEmpty();
        assertThat(written.orThrow().films()).isEmpty();
        assertThat(written.orThrow().recordings()).hasSameSizeAs(any.recordings());
        InferredSessions concluded = SessionInference.of(written.orThrow()).orThrow();
        assertThat(concluded.catalog().sessions()).hasSameSizeAs(concluded.candidates());
        assertThat(concluded.candidates())
                .allMatch(candidate -> candidate.session().basis() == Basis.INFERRED)
                .noneMatch(candidate -> candidate.reasons().isEmpty());
        // whoever is credited on a recording still plays on it
        for (RecordingId id :
                concluded.catalog().recordings().stream().map(each -> each.id()).toList()) {
            assertThat(ThereAndBack.playing(concluded.catalog(), id))
                    .containsAll(ThereAndBack.playing(written.orThrow(), id));
        }
    }
}
