package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.musicbrainz.session.Sitting.BASS;
import static org.linernotes.musicbrainz.session.Sitting.DRUMS;
import static org.linernotes.musicbrainz.session.Sitting.STUDIO;
import static org.linernotes.musicbrainz.session.Sitting.TRUMPET;
import static org.linernotes.musicbrainz.session.Sitting.TUNE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.event.Event;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.session.SessionCandidate.Kind;

class SessionInferenceTest {
    private static final Mbid RECORDED_AT = Mbid.parse("ad462279-14b0-4180-9b58-571d0eef7c51");

    @Test
    void recordings_of_one_place_and_day_that_share_a_player_are_of_one_session() {
        Outcome<InferredSessions> outcome = infer(
                Sitting.captured("a", "1957-12-04", TRUMPET, BASS),
                Sitting.captured("b", "1957-12-04", BASS, DRUMS),
                Sitting.captured("c", "1957-12-05", BASS));
        List<SessionCandidate> candidates = outcome.orThrow().candidates();

        assertThat(candidates).extracting(SessionCandidate::kind).containsOnly(Kind.SITTING);
        assertThat(candidates)
                .extracting(SessionInferenceTest::recordings)
                .containsExactly(List.of("a", "b"), List.of("c"));
        Session first = candidates.get(0).session();
        assertThat(first.basis()).isEqualTo(Basis.INFERRED);
        assertThat(first.date()).contains(DateExpression.of("1957-12-04"));
        assertThat(first.places()).containsExactly(SessionPlace.of(STUDIO));
        assertThat(outcome.notices().isEmpty()).isTrue();
    }

    @Test
    void everybody_is_in_the_line_up_and_who_is_not_credited_on_a_take_is_possibly_out() {
        InferredSessions sessions = infer(
                        Sitting.captured("a", "1957-12-04", TRUMPET, BASS),
                        Sitting.captured("b", "1957-12-04", BASS, DRUMS))
                .orThrow();
        var part = sessions.candidates().get(0).session().parts().get(0);

        assertThat(part.lineUp())
                .extracting(line -> line.player().artist().orElseThrow())
                .containsExactly(TRUMPET, BASS, DRUMS);
        assertThat(part.takes().get(0).variances()).extracting(Variance::kind).containsExactly(VarianceKind.OUT);
        Discography discography = Discography.of(sessions.catalog());
        var personnel = discography.personnelOf(RecordingId.of("a"));
        assertThat(personnel.presenceOf(TRUMPET)).contains(Presence.PLAYS);
        assertThat(personnel.presenceOf(DRUMS)).contains(Presence.OUT);
        assertThat(personnel.with(Presence.OUT).get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void of_a_take_without_credits_it_is_not_known_who_plays() {
        InferredSessions sessions = infer(
                        Sitting.captured("a", "1957-12-04", TRUMPET, BASS), Sitting.captured("b", "1957-12-04"))
                .orThrow();
        var personnel = Discography.of(sessions.catalog()).personnelOf(RecordingId.of("b"));

        assertThat(sessions.candidates()).hasSize(1);
        assertThat(personnel.presenceOf(TRUMPET)).contains(Presence.UNKNOWN);
        assertThat(personnel.players()).isEmpty();
    }

    @Test
    void where_far_more_are_out_than_are_heard_a_take_says_who_alone_is_heard() {
        Catalog.Builder catalog = Sitting.people();
        int recordings = 2_000;
        for (int i = 0; i < recordings; i++) {
            catalog.add(Sitting.captured(
                    "r" + i, "1957-12-04", ArtistId.of("artist-" + i), ArtistId.of("artist-" + (i + 1))));
        }
        Catalog before = catalog.build().orThrow();
        InferredSessions sessions = SessionInference.of(before).orThrow();
        var part = sessions.candidates().get(0).session().parts().get(0);

        assertThat(sessions.candidates()).hasSize(1);
        assertThat(part.lineUp()).hasSize(recordings + 1);
        assertThat(part.takes())
                .allMatch(take -> take.variances().size() == 1
                        && take.variances().get(0).kind() == VarianceKind.ONLY
                        && take.variances().get(0).players().size() == 2);
        RecordingId first = RecordingId.of("r0");
        assertThat(ThereAndBack.playing(sessions.catalog(), first)).isEqualTo(ThereAndBack.playing(before, first));
    }

    @Test
    void reasons_are_typed_and_in_words_and_stand_in_the_notes() {
        SessionCandidate candidate = infer(
                        Sitting.captured("a", "1957-12-04", TRUMPET), Sitting.captured("b", "1957-12-04", TRUMPET))
                .orThrow()
                .candidates()
                .get(0);

        assertThat(candidate.reasons())
                .extracting(InferenceReason::kind)
                .containsExactly(
                        InferenceReason.Kind.SAME_PLACE,
                        InferenceReason.Kind.DATE_OF_PLACE,
                        InferenceReason.Kind.SHARED_PERSONNEL);
        assertThat(candidate.reasons().get(0).about()).containsExactly(STUDIO);
        assertThat(candidate.session().notes())
                .extracting(note -> note.text())
                .containsExactly(
                        "2 recordings are said to be recorded at The Studio",
                        "1957-12-04 is the date of the place of 2 recordings",
                        "each recording shares a player or a credited artist with another; in all there are 1");
    }

    @Test
    void those_without_a_common_player_are_apart_and_told() {
        Outcome<InferredSessions> outcome =
                infer(Sitting.captured("a", "1957-12-04", TRUMPET), Sitting.captured("b", "1957-12-04", DRUMS));

        assertThat(outcome.orThrow().candidates()).hasSize(2);
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(SessionNotice.SHARED_OCCASION);
    }

    @Test
    void two_groups_with_a_common_player_are_parts_and_told() {
        Outcome<InferredSessions> outcome = infer(
                Sitting.captured("a", "1957-12-04", TRUMPET, BASS).withArtistCredit(Sitting.LEADER),
                Sitting.captured("b", "1957-12-04", DRUMS, BASS).withArtistCredit(ArtistCredit.of(DRUMS, "The Duo")));
        Session session = outcome.orThrow().candidates().get(0).session();

        assertThat(session.parts())
                .extracting(part -> part.leader().orElseThrow().text())
                .containsExactly("The Trio", "The Duo");
        assertThat(session.parts().get(1).lineUp()).hasSize(2);
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(SessionNotice.SEVERAL_GROUPS);
    }

    @Test
    void who_plays_other_instruments_on_another_take_is_told_by_variances_that_give_back_just_his_credits() {
        Recording two = Sitting.captured("a", "1957-12-04", BASS)
                .withCredits(play(TRUMPET, "trumpet", "cornet"), play(TRUMPET, "piano"), play(BASS, "double-bass"));
        Recording one = Sitting.captured("b", "1957-12-04", BASS)
                .withCredits(play(TRUMPET, "trumpet"), play(BASS, "double-bass"));
        Recording none =
                Sitting.captured("c", "1957-12-04", BASS).withCredits(play(TRUMPET), play(BASS, "double-bass"));
        Catalog before = Sitting.people().add(two).add(one).add(none).build().orThrow();
        Catalog after = SessionInference.of(before).orThrow().catalog();

        assertThat(after.sessions()).hasSize(1);
        for (Recording recording : before.recordings()) {
            assertThat(ThereAndBack.playing(after, recording.id()))
                    .isEqualTo(ThereAndBack.playing(before, recording.id()));
        }
    }

    @Test
    void dates_of_players_make_a_session_where_no_place_is_known() {
        Recording recording = Sitting.recording(RecordingId.of("a"))
                .withCredits(Credit.of(Role.PERFORMER, BASS).withLifeSpan(Sitting.DAY));
        SessionCandidate candidate = infer(recording).orThrow().candidates().get(0);

        assertThat(candidate.session().places()).isEmpty();
        assertThat(candidate.session().date()).contains(DateExpression.of("1957-12-04"));
        assertThat(candidate.reasons())
                .extracting(InferenceReason::kind)
                .containsExactly(InferenceReason.Kind.DATE_OF_PLAYERS);
    }

    @Test
    void a_place_without_a_date_gets_that_of_the_players_or_of_the_work_or_of_the_producer() {
        Recording undated = Sitting.recording(RecordingId.of("a"))
                .withCaptures(Capture.builder().place(STUDIO).build());
        List<Recording> dated = List.of(
                undated.withCredits(Credit.of(Role.PERFORMER, BASS).withLifeSpan(Sitting.DAY)),
                undated.withPerformances(Performance.of(TUNE).withLifeSpan(Sitting.DAY)),
                undated.withCredits(Credit.of(Role.PRODUCER, BASS).withLifeSpan(Sitting.DAY)));
        for (Recording recording : dated) {
            Session session = infer(recording).orThrow().candidates().get(0).session();
            assertThat(session.date()).contains(DateExpression.of("1957-12-04"));
            assertThat(session.places()).containsExactly(SessionPlace.of(STUDIO));
        }
        Recording mixed =
                undated.withCredits(Credit.of(Role.MIXING_ENGINEER, BASS).withLifeSpan(Sitting.DAY));
        assertThat(infer(mixed).orThrow().candidates().get(0).kind()).isEqualTo(Kind.UNDATED);
    }

    @Test
    void an_event_gives_its_date() {
        EventId concert = EventId.of("concert");
        Event event = Event.builder()
                .id(concert)
                .name("A Concert")
                .lifeSpan(Sitting.DAY)
                .build();
        Recording recording = Sitting.recording(RecordingId.of("a"))
                .withCaptures(Capture.builder().event(concert).build());
        Session session = infer(event, recording).orThrow().candidates().get(0).session();

        assertThat(session.event()).contains(concert);
        assertThat(session.date()).contains(DateExpression.of("1957-12-04"));
    }

    @Test
    void more_than_a_month_is_a_project_and_no_sitting() {
        assertThat(kind("1957-12")).isEqualTo(Kind.SITTING);
        assertThat(kind("1957-12-01/1957-12-31")).isEqualTo(Kind.SITTING);
        assertThat(kind("1957-12-01/1958-01-01")).isEqualTo(Kind.PROJECT);
        assertThat(kind("1957")).isEqualTo(Kind.PROJECT);
        assertThat(kind("1957-12-01/..")).isEqualTo(Kind.PROJECT);
        assertThat(kind("XXXX-12-01")).isEqualTo(Kind.PROJECT);
    }

    private static Kind kind(String date) {
        Recording recording = Sitting.recording(RecordingId.of("a"))
                .withCaptures(
                        Sitting.capture(WrittenDate.of(EdtfDate.parse(date)).span()));
        SessionCandidate candidate = infer(recording).orThrow().candidates().get(0);
        boolean isSaid = candidate.reasons().stream().anyMatch(reason -> reason.kind() == InferenceReason.Kind.LONG);
        assertThat(isSaid).isEqualTo(candidate.kind() == Kind.PROJECT);
        return candidate.kind();
    }

    @Test
    void undated_recordings_are_one_weak_candidate_a_release() {
        Recording a = Sitting.captured("a", "1957-12-04", BASS)
                .withCaptures(Capture.builder().place(STUDIO).build());
        Recording b = a.withId(RecordingId.of("b"));
        Recording c = a.withId(RecordingId.of("c"));
        Outcome<InferredSessions> outcome = infer(a, b, c, release("one", "a", "b"), release("two", "b", "c"));

        assertThat(outcome.orThrow().candidates())
                .extracting(SessionInferenceTest::recordings)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
        assertThat(outcome.orThrow().candidates())
                .extracting(SessionCandidate::kind)
                .containsOnly(Kind.UNDATED);
        assertThat(outcome.orThrow().candidates().get(0).reasons())
                .extracting(InferenceReason::kind)
                .contains(InferenceReason.Kind.UNDATED);
    }

    @Test
    void a_recording_of_several_dates_belongs_to_several_sessions_and_is_told() {
        Recording recording = Sitting.captured("a", "1957-12-04", BASS)
                .withCaptures(Sitting.capture(Sitting.DAY), Sitting.capture(Sitting.day("1958-01-07")))
                .withCredits(
                        Credit.of(Role.PERFORMER, BASS).withLifeSpan(Sitting.DAY),
                        Credit.of(Role.PERFORMER, DRUMS).withLifeSpan(Sitting.day("1958-01-07")),
                        Credit.of(Role.PERFORMER, TRUMPET));
        Outcome<InferredSessions> outcome = infer(recording);
        List<SessionCandidate> candidates = outcome.orThrow().candidates();

        assertThat(candidates).extracting(SessionInferenceTest::recordings).containsOnly(List.of("a"));
        assertThat(candidates.stream().map(SessionInferenceTest::players))
                .containsExactly(List.of(BASS, TRUMPET), List.of(DRUMS, TRUMPET));
        assertThat(outcome.notices().list())
                .extracting(Notice::text)
                .containsExactly("recording:a was recorded on several occasions: at The Studio, 1957-12-04; "
                        + "at The Studio, 1958-01-07");
        assertThat(outcome.orThrow()
                        .catalog()
                        .recording(RecordingId.of("a"))
                        .orElseThrow()
                        .derivations())
                .extracting(Derivation::kind)
                .containsExactly(DerivationKind.SPLICE, DerivationKind.SPLICE);
    }

    @Test
    void an_edit_is_no_take_of_its_own_unless_more_is_said_of_it() {
        Recording take = Sitting.captured("take", "1957-12-04", BASS);
        Recording edit =
                take.withId(RecordingId.of("edit")).withDerivations(Derivation.of(DerivationKind.EDIT, take.id()));
        Recording overdubbed = edit.withId(RecordingId.of("later"))
                .withCaptures(Sitting.capture(Sitting.DAY), Sitting.capture(Sitting.day("1958-01-07")));

        assertThat(infer(take, edit).orThrow().candidates())
                .extracting(SessionInferenceTest::recordings)
                .containsExactly(List.of("take"));
        assertThat(infer(take, overdubbed).orThrow().candidates())
                .extracting(SessionInferenceTest::recordings)
                .containsExactly(List.of("later", "take"), List.of("later"));
    }

    @Test
    void of_recordings_made_of_each_other_in_a_circle_one_is_a_take() {
        Recording a = Sitting.captured("a", "1957-12-04", BASS);
        Recording b = a.withId(RecordingId.of("b")).withDerivations(Derivation.of(DerivationKind.EDIT, a.id()));
        Recording circle = a.withDerivations(Derivation.of(DerivationKind.EDIT, b.id()));

        assertThat(infer(circle, b).orThrow().candidates())
                .extracting(candidate -> candidate.recordings().size())
                .containsExactly(1);
    }

    @Test
    void what_the_document_of_a_place_says_of_recordings_counts_as_well() {
        Place hall = Place.builder()
                .id(STUDIO)
                .name("The Hall")
                .addRelationships(at("a"), at("b"))
                .build();
        InferredSessions sessions = SessionInference.of(Catalog.builder()
                        .add(hall)
                        .addMention(Sitting.recording(RecordingId.of("a")))
                        .addMention(Sitting.recording(RecordingId.of("b")))
                        .build()
                        .orThrow())
                .orThrow();

        assertThat(sessions.candidates())
                .extracting(SessionInferenceTest::recordings)
                .containsExactly(List.of("a", "b"));
        assertThat(sessions.catalog().sessions()).hasSize(1);
        assertThat(sessions.catalog().check().isEmpty()).isTrue();
    }

    private static Relationship at(String recording) {
        return Relationship.builder()
                .type("recorded at")
                .typeId(RECORDED_AT)
                .target(RecordingId.of(recording))
                .lifeSpan(Sitting.DAY)
                .build();
    }

    @Test
    void recordings_of_a_known_session_are_left_alone() {
        assertThat(SessionInference.of(Sitting.whole().build().orThrow())
                        .orThrow()
                        .candidates())
                .isEmpty();
    }

    @Test
    void ids_are_the_same_each_time() {
        Recording a = Sitting.captured("a", "1957-12-04", BASS);
        Recording b = Sitting.captured("b", "1957-12-04", BASS);
        assertThat(infer(a, b).orThrow().candidates().get(0).session().id())
                .isEqualTo(infer(b).orThrow().candidates().get(0).session().id());
        assertThat(infer(a, b).orThrow().candidates())
                .isEqualTo(infer(b, a).orThrow().candidates());
    }

    private static Outcome<InferredSessions> infer(Entity... entities) {
        Catalog.Builder builder = Sitting.people();
        for (Entity entity : entities) {
            builder.add(entity);
        }
        return SessionInference.of(builder.build().orThrow());
    }

    private static Credit play(ArtistId artist, String... instruments) {
        return ThereAndBack.credit(artist, instruments);
    }

    private static Release release(String id, String... recordings) {
        Medium.Builder medium = Medium.builder();
        for (String recording : recordings) {
            medium.addTrack(Track.builder().recording(RecordingId.of(recording)).build());
        }
        return Release.builder()
                .id(ReleaseId.of(id))
                .title(id)
                .addMedia(medium.build())
                .build();
    }

    private static List<String> recordings(SessionCandidate candidate) {
        return candidate.recordings().stream().map(Object::toString).toList();
    }

    private static List<ArtistId> players(SessionCandidate candidate) {
        return candidate.session().parts().get(0).lineUp().stream()
                .map(line -> line.player().artist())
                .flatMap(Optional::stream)
                .toList();
    }
}
