package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.musicbrainz.session.Sitting.BASS;
import static org.linernotes.musicbrainz.session.Sitting.DAY;
import static org.linernotes.musicbrainz.session.Sitting.DRUMS;
import static org.linernotes.musicbrainz.session.Sitting.FIRST;
import static org.linernotes.musicbrainz.session.Sitting.PRODUCER;
import static org.linernotes.musicbrainz.session.Sitting.SECOND;
import static org.linernotes.musicbrainz.session.Sitting.TRUMPET;
import static org.linernotes.musicbrainz.session.Sitting.recording;
import static org.linernotes.musicbrainz.session.Sitting.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Who is credited of those who are not heard, and what is told of lines, credits and dates that no recording bears. */
class FannedLossesTest {
    private static final Role ENGINEER = Role.of("recording-engineer");
    private static final PersonnelLine AT_THE_DESK = PersonnelLine.of(PRODUCER).withRole(ENGINEER);

    @Test
    void who_is_not_heard_is_credited_unless_he_is_out() {
        Outcome<Catalog> outcome = fanOut(withLine(AT_THE_DESK, Variance.out(PRODUCER)));

        assertThat(engineers(outcome, FIRST)).containsExactly(PRODUCER);
        assertThat(engineers(outcome, SECOND)).isEmpty();
    }

    @Test
    void that_a_player_is_out_says_nothing_of_what_else_he_does() {
        Outcome<Catalog> outcome =
                fanOut(withLine(PersonnelLine.of(TRUMPET).withRole(ENGINEER), Variance.out(TRUMPET)));

        assertThat(engineers(outcome, FIRST)).containsExactly(TRUMPET);
        assertThat(engineers(outcome, SECOND)).containsExactly(TRUMPET);
    }

    @Test
    void who_comes_for_one_take_and_is_not_heard_is_credited_on_it_alone() {
        Variance added =
                Variance.builder().kind(VarianceKind.ADDED).addLine(AT_THE_DESK).build();
        Outcome<Catalog> outcome = fanOut(withLine(null, added));

        assertThat(engineers(outcome, FIRST)).isEmpty();
        assertThat(engineers(outcome, SECOND)).containsExactly(PRODUCER);
        assertThat(lost(outcome)).noneMatch(place -> place.startsWith("/parts/0/takes/1/variances/0/lines"));
    }

    @Test
    void who_possibly_was_there_is_left_out_and_who_probably_was_is_credited() {
        Session session = Sitting.session()
                .withCredits(
                        Credit.of(Role.PRODUCER, PRODUCER).withCertainty(Certainty.PROBABLE),
                        Credit.of(ENGINEER, BASS).withCertainty(Certainty.POSSIBLE));
        Part part = session.parts().get(0);
        PersonnelLine perhaps = PersonnelLine.of(DRUMS).withRole(ENGINEER).withCertainty(Certainty.POSSIBLE);
        Outcome<Catalog> outcome =
                fanOut(session.withParts(part.withLineUp(part.lineUp().get(0), perhaps)));

        assertThat(recording(outcome, FIRST).credits())
                .extracting(credit -> credit.player().artist().orElseThrow())
                .containsExactly(TRUMPET, PRODUCER);
        assertThat(recording(outcome, FIRST).credits())
                .extracting(Credit::certainty)
                .containsOnly(Certainty.CERTAIN);
        assertThat(told(outcome, SessionNotice.LEFT_OUT))
                .contains(
                        "bassist (recording engineer) is not written on recording:first: that he took part is only possible",
                        "drummer (recording engineer) is not written on recording:first: that he took part is only possible");
        assertThat(told(outcome, SessionNotice.CERTAINTY_NOT_HELD))
                .contains(
                        "producer (producer) is written on recording:first as if it were certain: that he took part is"
                                + " probable");
        assertThat(lost(outcome)).contains("/credits/0/certainty", "/credits/1", "/parts/0/lineUp/1");
    }

    @Test
    void of_a_credit_what_has_no_attribute_is_told_and_the_rest_stands() {
        Credit credit = Credit.of(Role.PRODUCER, PRODUCER)
                .withQualifiers(Qualifier.EXECUTIVE, Qualifier.LEADER)
                .withTask("strings")
                .withLifeSpan(Sitting.day("1957-12-05"));
        Outcome<Catalog> outcome = fanOut(Sitting.session().withCredits(credit));
        Credit written = recording(outcome, FIRST).credits().stream()
                .filter(each -> each.role().equals(Role.PRODUCER))
                .findFirst()
                .orElseThrow();

        assertThat(written.qualifiers()).containsExactly(Qualifier.EXECUTIVE);
        assertThat(written.task()).contains("strings");
        assertThat(written.lifeSpan()).isEqualTo(Sitting.day("1957-12-05"));
        assertThat(lost(outcome)).contains("/credits/0/qualifiers/1").doesNotContain("/credits/0/qualifiers/0");
    }

    @Test
    void a_credit_that_recordings_cannot_have_is_told_with_the_reason() {
        Credit choir = Credit.of(Role.PRODUCER, PRODUCER).withPlayer(Player.ensemble("the choir"));
        Credit player = Credit.of(Role.PERFORMER, TRUMPET);
        Credit caterer = Credit.of(Role.of("translator"), BASS);
        Outcome<Catalog> outcome = fanOut(Sitting.session().withCredits(choir, player, caterer));

        assertThat(told(outcome, SessionNotice.NOT_HELD))
                .contains(
                        "credits of session:sitting is not held by MusicBrainz: only artists are credited",
                        "credits of session:sitting is not held by MusicBrainz: on which takes is not said",
                        "credits of session:sitting is not held by MusicBrainz: recordings have no credits for translator");
    }

    @Test
    void a_line_of_which_nothing_is_written_is_told_as_a_whole() {
        PersonnelLine strings = PersonnelLine.builder()
                .player(Player.ensemble("strings"))
                .role(Role.PERFORMER)
                .creditedAs("The Strings")
                .build();
        Outcome<Catalog> outcome = fanOut(withLine(strings, Variance.out(TRUMPET)));

        assertThat(told(outcome, SessionNotice.NOT_HELD))
                .contains(
                        "parts.lineUp of session:sitting is not held by MusicBrainz: only artists are credited, not one"
                                + " of several and not ensembles without a name of their own");
        assertThat(lost(outcome))
                .contains("/parts/0/lineUp/3")
                .noneMatch(place -> place.startsWith("/parts/0/lineUp/3/"))
                .noneMatch(place -> place.startsWith("/parts/0/lineUp/0"));
    }

    @Test
    void a_line_by_which_nobody_is_credited_is_told_though_its_player_is_by_another() {
        PersonnelLine waiting =
                PersonnelLine.of(DRUMS, Instrument.of("tambourine")).withScope(Scope.NAMED_TAKES);
        Outcome<Catalog> outcome = fanOut(withLine(waiting, Variance.out(TRUMPET)));

        assertThat(lost(outcome)).contains("/parts/0/lineUp/3").doesNotContain("/parts/0/lineUp/2");
    }

    @Test
    void a_date_that_the_recordings_do_not_bear_since_their_takes_have_others_is_told() {
        Session session = Sitting.session().withDate(DateExpression.of("1957-12-04/1957-12-05"));
        Part part = session.parts().get(0);
        Session apart = session.withParts(part.withDate(DateExpression.of("1957-12"))
                .withTakes(
                        part.takes().get(0).withDate(DateExpression.of("1957-12-04")),
                        part.takes().get(1).withDate(DateExpression.of("1957-12-05"))));
        Outcome<Catalog> outcome = fanOut(apart);

        assertThat(recording(outcome, FIRST).captures().get(0).lifeSpan()).isEqualTo(DAY);
        assertThat(lost(outcome))
                .contains("/date/value", "/parts/0/date/value")
                .doesNotContain("/parts/0/takes/0/date/value", "/parts/0/takes/1/date/value");
        assertThat(told(outcome, SessionNotice.NOT_HELD))
                .contains("date.value of session:sitting is not held by MusicBrainz: the recordings bear the dates of"
                        + " their takes");
    }

    @Test
    void what_a_credit_that_stands_does_not_say_is_taken_from_the_session_and_nothing_else() {
        Credit dated = Credit.of(Role.PERFORMER, TRUMPET).withLifeSpan(Sitting.day("1957-12-05"));
        Credit cornet =
                Credit.of(Role.PERFORMER, BASS).withInstruments(InstrumentCredit.of(Instrument.of("bass-guitar")));
        Outcome<Catalog> outcome = SessionFanOut.of(Sitting.people()
                .add(Sitting.session())
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1").withCredits(dated, cornet))
                .build()
                .orThrow());

        assertThat(recording(outcome, FIRST).credits().get(0))
                .isEqualTo(recording(outcome, FIRST)
                        .credits()
                        .get(0)
                        .withLifeSpan(Sitting.day("1957-12-05"))
                        .withInstruments(InstrumentCredit.of(Instrument.of("trumpet"))));
        assertThat(recording(outcome, FIRST).credits().get(1).instruments())
                .containsExactly(InstrumentCredit.of(Instrument.of("bass-guitar")));
    }

    @Test
    void a_label_that_stands_as_the_client_is_not_doubled() {
        LabelId label = LabelId.of("label");
        Relationship stands = Relationship.builder()
                .type("produced for")
                .typeId(RecordingFacts.PRODUCED_FOR)
                .direction(Relationship.Direction.BACKWARD)
                .target(label)
                .build();
        Relationship other = Relationship.builder()
                .type("phonographic copyright")
                .direction(Relationship.Direction.BACKWARD)
                .target(label)
                .build();
        Catalog.Builder catalog = Sitting.people()
                .add(Sitting.session().withClients(label))
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1").withRelationships(stands))
                .add(Sitting.made(SECOND, DerivationKind.TRANSFER, "take-2").withRelationships(other));
        Outcome<Catalog> outcome = SessionFanOut.of(catalog.build().orThrow());

        assertThat(recording(outcome, FIRST).relationships()).hasSize(1);
        assertThat(recording(outcome, SECOND).relationships()).hasSize(2);
    }

    /** The sitting with one more line, and a variance of its second take. */
    private static Session withLine(@Nullable PersonnelLine line, Variance variance) {
        Session session = Sitting.session();
        Part part = session.parts().get(0);
        List<PersonnelLine> lineUp = new ArrayList<>(part.lineUp());
        Optional.ofNullable(line).ifPresent(lineUp::add);
        return session.withParts(part.withLineUp(lineUp)
                .withTakes(part.takes().get(0), part.takes().get(1).withVariances(variance)));
    }

    private static Outcome<Catalog> fanOut(Session session) {
        return SessionFanOut.of(Sitting.people()
                .add(session)
                .add(Sitting.made(FIRST, DerivationKind.TRANSFER, "take-1"))
                .add(Sitting.made(SECOND, DerivationKind.TRANSFER, "take-2"))
                .build()
                .orThrow());
    }

    private static List<ArtistId> engineers(Outcome<Catalog> outcome, RecordingId id) {
        return recording(outcome, id).credits().stream()
                .filter(credit -> credit.role().equals(ENGINEER))
                .map(credit -> credit.player().artist().orElseThrow())
                .toList();
    }

    /** {@return the places in the session that are told as lost} */
    private static List<String> lost(Outcome<?> outcome) {
        return outcome.notices().list().stream()
                .filter(notice -> notice.code() == SessionNotice.NOT_HELD)
                .filter(notice -> notice.location().record().equals(Optional.of(Sitting.ID.toReference())))
                .map(notice -> notice.location().pointer().orElse(""))
                .toList();
    }
}
