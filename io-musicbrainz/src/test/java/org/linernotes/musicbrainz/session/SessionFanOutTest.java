package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.musicbrainz.session.Sitting.BASS;
import static org.linernotes.musicbrainz.session.Sitting.DAY;
import static org.linernotes.musicbrainz.session.Sitting.DRUMS;
import static org.linernotes.musicbrainz.session.Sitting.FIRST;
import static org.linernotes.musicbrainz.session.Sitting.ID;
import static org.linernotes.musicbrainz.session.Sitting.PRODUCER;
import static org.linernotes.musicbrainz.session.Sitting.SECOND;
import static org.linernotes.musicbrainz.session.Sitting.STUDIO;
import static org.linernotes.musicbrainz.session.Sitting.TRUMPET;
import static org.linernotes.musicbrainz.session.Sitting.TUNE;
import static org.linernotes.musicbrainz.session.Sitting.recording;
import static org.linernotes.musicbrainz.session.Sitting.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

class SessionFanOutTest {
    private static final RecordingId CUE = RecordingId.of("cue");

    @Test
    void a_recording_bears_place_date_players_producer_and_work_of_its_session() {
        Recording first = recording(fanOut(Sitting.whole()), FIRST);

        assertThat(first.captures()).hasSize(1);
        assertThat(first.captures().get(0).place()).contains(STUDIO);
        assertThat(first.captures().get(0).lifeSpan()).isEqualTo(DAY);
        assertThat(first.credits())
                .extracting(SessionFanOutTest::spoken)
                .containsExactly(
                        "trumpeter performer [trumpet] 1957-12-04 – 1957-12-04",
                        "bassist performer [double-bass] 1957-12-04 – 1957-12-04",
                        "drummer performer [drums] 1957-12-04 – 1957-12-04",
                        "producer producer [] 1957-12-04 – 1957-12-04");
        assertThat(first.performances()).extracting(each -> each.work()).containsExactly(TUNE);
        assertThat(first.performances().get(0).lifeSpan()).isEqualTo(DAY);
        assertThat(first.artistCredit()).contains(Sitting.LEADER);
        assertThat(first.derivations()).isEmpty();
    }

    @Test
    void who_is_out_is_not_credited_and_that_he_is_out_is_lost() {
        Outcome<Catalog> outcome = fanOut(Sitting.whole());

        assertThat(players(recording(outcome, SECOND))).containsExactly(BASS, DRUMS);
        assertThat(lost(outcome)).contains("session:sitting /parts/0/takes/1/variances/0 parts.takes.variances");
        assertThat(outcome.orThrow().sessions()).isEmpty();
    }

    @Test
    void a_session_among_the_subjects_is_replaced_by_its_recordings() {
        Catalog catalog = Sitting.whole().subjects(ID, TRUMPET).build().orThrow();
        assertThat(SessionFanOut.of(catalog).orThrow().subjects()).containsExactly(FIRST, SECOND, TRUMPET);
    }

    @Test
    void an_edit_has_the_facts_of_its_take_and_is_an_edit_of_the_recording_that_is_the_take() {
        Outcome<Catalog> outcome = fanOut(Sitting.whole()
                .add(Sitting.made(CUE, DerivationKind.EXCERPT, "take-2").withTitle("A Cue")));
        Recording cue = recording(outcome, CUE);

        assertThat(players(cue)).containsExactly(BASS, DRUMS);
        assertThat(cue.derivations()).extracting(Derivation::kind).containsExactly(DerivationKind.EDIT);
        assertThat(cue.derivations()).extracting(Derivation::recording).containsExactly(Optional.of(SECOND));
        assertThat(lost(outcome)).contains("recording:cue /derivations/0/kind derivations.kind");
        assertThat(told(outcome, SessionNotice.CERTAINTY_NOT_HELD))
                .containsExactly(
                        "bassist (double bass) is written on recording:cue as if it were certain: that he is heard is probable",
                        "drummer (drums) is written on recording:cue as if it were certain: that he is heard is probable");
    }

    @Test
    void an_edit_of_a_take_of_which_there_is_no_whole_recording_bears_the_facts_all_the_same() {
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(Sitting.session())
                .add(Sitting.made(CUE, DerivationKind.EDIT, "take-1"))
                .add(Sitting.recording(SECOND).withDerivations(Derivation.of(DerivationKind.EDIT, CUE))));

        assertThat(players(recording(outcome, CUE))).containsExactly(TRUMPET, BASS, DRUMS);
        assertThat(players(recording(outcome, SECOND))).containsExactly(TRUMPET, BASS, DRUMS);
        assertThat(recording(outcome, SECOND).derivations()).hasSize(1);
        assertThat(told(outcome, SessionNotice.DERIVATION_NOT_HELD))
                .containsExactly("that recording:cue is made as edit of the take take-1 is not held by MusicBrainz:"
                        + " there is no recording of the whole take");
        assertThat(told(outcome, SessionNotice.NOT_RECORDED))
                .containsExactly("the take take-2 of session:sitting is not held by MusicBrainz: no recording is known"
                        + " that was made of it");
    }

    @Test
    void a_remix_does_not_bear_the_facts_of_what_it_was_made_from() {
        Outcome<Catalog> outcome = fanOut(Sitting.whole()
                .add(Sitting.recording(CUE).withDerivations(Derivation.of(DerivationKind.REMIX, FIRST))));

        assertThat(recording(outcome, CUE).captures()).isEmpty();
        assertThat(recording(outcome, CUE).credits()).isEmpty();
    }

    @Test
    void credits_that_stand_are_not_doubled_and_get_the_date() {
        Credit bass =
                Credit.of(Role.PERFORMER, BASS).withInstruments(InstrumentCredit.of(Instrument.of("double-bass")));
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(Sitting.session())
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")
                        .withCredits(bass, Credit.of(Role.PRODUCER, PRODUCER))
                        .withCaptures(Sitting.capture(DAY))));
        Recording first = recording(outcome, FIRST);

        assertThat(first.captures()).hasSize(1);
        assertThat(first.credits())
                .extracting(SessionFanOutTest::spoken)
                .containsExactly(
                        "bassist performer [double-bass] 1957-12-04 – 1957-12-04",
                        "producer producer [] 1957-12-04 – 1957-12-04",
                        "trumpeter performer [trumpet] 1957-12-04 – 1957-12-04",
                        "drummer performer [drums] 1957-12-04 – 1957-12-04");
    }

    @Test
    void a_second_fan_out_changes_nothing_and_tells_nothing() {
        Catalog once = fanOut(Sitting.whole()).orThrow();
        Outcome<Catalog> twice = SessionFanOut.of(once);

        assertThat(twice.orThrow()).isEqualTo(once);
        assertThat(twice.notices().isEmpty()).isTrue();
    }

    @Test
    void an_inferred_session_is_never_written_back_as_a_fact() {
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(Sitting.session().withBasis(Basis.INFERRED))
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")));
        Recording first = recording(outcome, FIRST);

        assertThat(first.captures()).isEmpty();
        assertThat(first.credits()).isEmpty();
        assertThat(first.performances()).isEmpty();
        assertThat(outcome.notices().has(Severity.LOSS)).isFalse();
        assertThat(told(outcome, SessionNotice.INFERRED_NOT_WRITTEN))
                .containsExactly("session:sitting was concluded from its recordings and is not written back as a fact");
    }

    @Test
    void what_was_concluded_gives_the_same_facts_again() {
        Catalog facts = fanOut(Sitting.whole()).orThrow();
        Catalog concluded = SessionInference.of(facts).orThrow().catalog();

        assertThat(concluded.sessions()).hasSize(1);
        assertThat(SessionFanOut.of(concluded).orThrow()).isEqualTo(facts);
    }

    @Test
    void who_is_not_known_to_play_is_left_out_and_who_probably_does_is_credited() {
        Session session = Sitting.session();
        Part part = session.parts().get(0);
        Part doubtful = part.withLineUp(
                        part.lineUp().get(0).withCertainty(Certainty.PROBABLE),
                        part.lineUp().get(1).withCertainty(Certainty.POSSIBLE),
                        part.lineUp().get(2))
                .withTakes(Sitting.take("take-1").withVariances(Variance.notKnown(DRUMS)));
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(session.withParts(doubtful))
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")));

        assertThat(players(recording(outcome, FIRST))).containsExactly(TRUMPET);
        assertThat(told(outcome, SessionNotice.LEFT_OUT))
                .containsExactly(
                        "bassist (double bass) is not written on recording:first: that he is heard is only possible",
                        "drummer (drums) is not written on recording:first: it is not known whether he is heard");
        assertThat(told(outcome, SessionNotice.CERTAINTY_NOT_HELD)).hasSize(1);
    }

    @Test
    void qualifiers_and_credited_names_are_carried_where_there_are_attributes_for_them() {
        Session session = Sitting.session();
        Part part = session.parts().get(0);
        Part qualified = part.withLineUp(part.lineUp()
                .get(0)
                .withCreditedAs("Tp.")
                .withQualifiers(Qualifier.GUEST, Qualifier.LEADER, Qualifier.SOLO));
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(session.withParts(qualified))
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")));
        Credit credit = recording(outcome, FIRST).credits().get(0);

        assertThat(credit.qualifiers()).containsExactly(Qualifier.GUEST, Qualifier.SOLO);
        assertThat(credit.creditedAs()).contains("Tp.");
        assertThat(lost(outcome)).contains("session:sitting /parts/0/lineUp/0/qualifiers/1 parts.lineUp.qualifiers");
    }

    @Test
    void an_area_is_said_only_where_no_place_is_known_and_an_event_beside_both() {
        AreaId city = AreaId.of("city");
        EventId concert = EventId.of("concert");
        SessionPlace inCity =
                SessionPlace.builder().area(city).creditedAs("Town").build();
        Session session = Sitting.session().withEvent(concert);
        Recording plain = Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1");

        Recording byArea = recording(
                fanOut(Sitting.people().add(session.withPlaces(inCity)).add(plain)), FIRST);
        assertThat(byArea.captures()).hasSize(2);
        assertThat(byArea.captures().get(0).area()).contains(city);
        assertThat(byArea.captures().get(0).creditedAs()).contains("Town");
        assertThat(byArea.captures().get(1).event()).contains(concert);

        Outcome<Catalog> byPlace = fanOut(Sitting.people()
                .add(session.withPlaces(SessionPlace.of(STUDIO), inCity))
                .add(plain));
        assertThat(recording(byPlace, FIRST).captures())
                .extracting(each -> each.area())
                .containsOnly(Optional.empty());
        assertThat(lost(byPlace))
                .contains(
                        "session:sitting /places/1/area places.area",
                        "session:sitting /places/1/creditedAs places.creditedAs");
    }

    @Test
    void a_date_that_nothing_bears_is_told() {
        Session session = Sitting.session()
                .withPlaces()
                .withCredits()
                .withParts(Part.builder().addTake(Sitting.take("take-1")).build());
        Outcome<Catalog> outcome =
                fanOut(Sitting.people().add(session).add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")));

        assertThat(told(outcome, SessionNotice.LEFT_OUT))
                .containsExactly("the date 1957-12-04 – 1957-12-04 is not written on recording:first: there is neither"
                        + " a place nor anybody nor a work to bear it");
    }

    @Test
    void the_takes_date_goes_before_that_of_the_session_if_it_can_be_said() {
        Session session = Sitting.session().withDate(DateExpression.of("1957-12-04/1957-12-05"));
        Part part = session.parts().get(0);
        Session dated = session.withParts(part.withTakes(
                part.takes().get(0).withDate(DateExpression.of("1957-12-05")),
                part.takes().get(1).withDate(DateExpression.of("[1957-12-04,1957-12-05]"))));
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(dated)
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1"))
                .add(Sitting.made(SECOND, DerivationKind.TRANSFER, "take-2")));

        assertThat(recording(outcome, FIRST).captures().get(0).lifeSpan()).isEqualTo(Sitting.day("1957-12-05"));
        assertThat(recording(outcome, SECOND).captures().get(0).lifeSpan()).hasToString("1957-12-04 – 1957-12-05");
        assertThat(lost(outcome)).contains("session:sitting /parts/0/takes/1/date/value parts.takes.date.value");
        assertThat(told(outcome, SessionNotice.NOT_HELD))
                .contains(
                        "parts.takes.date.value of session:sitting is not held by MusicBrainz: [1957-12-04,1957-12-05] "
                                + "cannot be said by begin and end; its recordings say 1957-12-04/1957-12-05");
    }

    @Test
    void the_client_is_the_label_for_which_the_recording_was_produced() {
        LabelId label = LabelId.of("label");
        Recording first = recording(
                fanOut(Sitting.people()
                        .add(Sitting.session().withClients(label))
                        .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1"))),
                FIRST);

        assertThat(first.relationships()).hasSize(1);
        assertThat(first.relationships().get(0).type()).isEqualTo("produced for");
        assertThat(first.relationships().get(0).target()).isEqualTo(label);
    }

    @Test
    void numbers_of_takes_have_their_place_and_reason() {
        Session session = Sitting.session();
        Part part = session.parts().get(0);
        Outcome<Catalog> outcome = fanOut(Sitting.people()
                .add(session.withParts(part.withTakes(part.takes().get(0).withNumber(TakeNumber.of(3)))))
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1")));

        assertThat(told(outcome, SessionNotice.NOT_HELD))
                .contains("parts.takes.number of session:sitting is not held by MusicBrainz: takes have no numbers");
        assertThat(lost(outcome)).contains("session:sitting /parts/0/takes/0/number parts.takes.number");
    }

    private static Outcome<Catalog> fanOut(Catalog.Builder catalog) {
        return SessionFanOut.of(catalog.build().orThrow());
    }

    private static List<ArtistId> players(Recording recording) {
        return recording.credits().stream()
                .filter(credit -> credit.role().category() == Role.Category.PERFORMANCE)
                .map(credit -> credit.player().artist().orElseThrow())
                .toList();
    }

    private static List<String> lost(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .filter(notice -> notice.code() == SessionNotice.NOT_HELD)
                .map(notice -> notice.location().record().orElse("") + " "
                        + notice.location().pointer().orElse("") + " "
                        + notice.arguments().get("path"))
                .toList();
    }

    private static String spoken(Credit credit) {
        return credit.player().artist().orElseThrow() + " " + credit.role() + " "
                + credit.instruments().stream()
                        .map(InstrumentCredit::instrument)
                        .toList()
                + " " + credit.lifeSpan();
    }
}
