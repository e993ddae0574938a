package org.linernotes.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * New York, 8 January 1931: a known session with a take of "Mood Indigo" for which the files do not say who plays; and
 * the other ways of not quite knowing.
 */
class UnknownPersonnelTest {
    private static final ArtistId GREER = ArtistId.of("sonny-greer");
    private static final ArtistId GARRY = ArtistId.of("sid-garry");
    private static final TakeId ROCKIN = TakeId.of("31-01-08-003");
    private static final TakeId MOOD_INDIGO = TakeId.of("31-01-08-004");

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("new-york-1931-01-08"))
            .date(DateExpression.of("1931-01-08"))
            .addParts(
                    Part.builder()
                            // a name under which nobody but these records exists
                            .leader(ArtistCredit.of("The New York Syncopators"))
                            .addLineUp(
                                    PersonnelLine.of(GREER, Instrument.of("drums")),
                                    PersonnelLine.of(GARRY).withRole(Role.VOCAL).withScope(Scope.NAMED_TAKES))
                            .addTake(Take.builder()
                                    .id(TakeId.of("31-01-08-001"))
                                    .title("I Can't Realize You Love Me")
                                    .addMatrix(MatrixNumber.of("W404802-A"))
                                    .addVariance(Variance.asLineUp(GARRY))
                                    .build())
                            .build(),
                    Part.builder()
                            .leader(ArtistCredit.of("The Harlem Footwarmers"))
                            .addLineUp(PersonnelLine.of(GREER, Instrument.of("drums")))
                            .addTakes(
                                    Take.builder()
                                            .id(ROCKIN)
                                            .title("Rockin' in Rhythm")
                                            .addVariance(Variance.added(PersonnelLine.of(GREER)
                                                    .withRole(Role.VOCAL)
                                                    .withNote("percussive vocal effects")))
                                            .build(),
                                    Take.builder()
                                            .id(MOOD_INDIGO)
                                            .title("Mood Indigo")
                                            .addMatrix(MatrixNumber.of("W404481-E"))
                                            .addVariance(Variance.notKnown())
                                            .decision(TakeDecision.REJECTED)
                                            .survival(Survival.LOST)
                                            .build())
                            .build())
            .addNote(Note.builder()
                    .text("Takes D and E were recorded and rejected; A to C were made on 14 October 1930.")
                    .addAbout(MOOD_INDIGO)
                    .build())
            .build();

    @Test
    void nobody_is_known_to_play_and_nobody_is_known_to_be_out() {
        Take take = SESSION.parts().get(1).takes().get(1);

        assertThat(take.variances()).singleElement().satisfies(variance -> {
            assertThat(variance.kind()).isEqualTo(VarianceKind.NOT_KNOWN);
            assertThat(variance.players()).isEmpty();
        });
    }

    @Test
    void outcome_decision_and_survival_are_said_apart() {
        Take take = SESSION.parts().get(1).takes().get(1);

        assertThat(take.decision()).contains(TakeDecision.REJECTED);
        assertThat(take.survival()).contains(Survival.LOST);
        assertThat(take.outcome()).isEmpty();
    }

    @Test
    void a_note_points_at_its_take() {
        assertThat(SESSION.notes().get(0).about()).contains(MOOD_INDIGO);
    }

    @Test
    void either_of_two_players_is_a_player() {
        Player either = Player.oneOf(ArtistId.of("louis-metcalf"), ArtistId.of("freddie-jenkins"));

        PersonnelLine line = PersonnelLine.of(either, Instrument.of("trumpet")).withCertainty(Certainty.PROBABLE);

        assertThat(line.player().oneOf()).hasSize(2);
        assertThat(line.player().unidentified()).isFalse();
    }

    @Test
    void a_string_section_of_sixteen_is_a_player() {
        Player strings = Player.ensemble("string section").withCount(16);

        assertThat(strings.count()).contains(16);
        assertThat(strings.unidentified()).isFalse();
    }
}
