package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.examples.ascenseur.Ascenseur;

class AnswersTest {
    private static final Answers ANSWERS = new Answers(Ascenseur.catalog());
    private static final ArtistId WILEN = ArtistId.of("barney-wilen");
    private static final RecordingId VIGILE = RecordingId.of("vigile");

    @Test
    void two_play_while_the_watchman_makes_his_round() {
        assertThat(ANSWERS.players(VIGILE)).containsExactly("Pierre Michelot", "Kenny Clarke");
        assertThat(ANSWERS.presence(WILEN, VIGILE)).contains(Presence.OUT);
        assertThat(ANSWERS.presence(ArtistId.of("john-coltrane"), VIGILE)).isEmpty();
        assertThat(ANSWERS.sources(WILEN, VIGILE)).contains("Miles Ahead, session 571204");
    }

    @Test
    void a_take_came_out_as_an_edit_and_whole() {
        assertThat(ANSWERS.issues(TakeId.of("assassinat-1"))).contains("Ascenseur pour l'échafaud", "Jazz Track");
        assertThat(ANSWERS.notIssued()).contains("L'interrogatoire de Julien");
    }

    @Test
    void those_who_played_with_somebody_are_those_of_the_same_takes() {
        assertThat(ANSWERS.companions(WILEN))
                .containsExactlyInAnyOrder("Miles Davis", "René Urtreger", "Pierre Michelot", "Kenny Clarke");
    }
}
