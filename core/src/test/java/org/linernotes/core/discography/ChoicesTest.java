package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** "Either … or": what takes and credits make of it. */
class ChoicesTest {
    private static final ArtistId NELSON = ArtistId.of("nelson");
    private static final ArtistId SHELVIN = ArtistId.of("shelvin");
    private static final Instrument BASS = Instrument.of("double-bass");
    private static final Player EITHER = Player.oneOf(NELSON, SHELVIN);

    private static List<String> onTake(Player player, Variance... variances) {
        return Told.by(Told.onTake(List.of(PersonnelLine.of(player, BASS)), variances));
    }

    private static List<String> onRecording(PersonnelLine line, Credit... credits) {
        Recording recording = Recording.builder()
                .id(RecordingId.of("edit"))
                .title("Edit")
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, Told.TAKE))
                .addCredits(credits)
                .build();
        Catalog catalog = Catalog.builder()
                .add(Told.session(ImmutableList.of(line)))
                .add(recording)
                .build()
                .value()
                .orElseThrow();
        return Told.by(Discography.of(catalog).personnelOf(recording.id()));
    }

    private static Credit credit(ArtistId artist, Instrument... instruments) {
        Credit credit = Credit.of(Role.PERFORMER, artist);
        for (Instrument instrument : instruments) {
            credit = credit.withInstruments(InstrumentCredit.of(instrument));
        }
        return credit;
    }

    @Test
    void of_two_one_is_out_and_the_other_is_left_open() {
        assertThat(onTake(EITHER, Variance.out(NELSON)))
                .containsExactly("nelson double-bass OUT", "shelvin double-bass UNKNOWN");
    }

    @Test
    void both_are_out() {
        assertThat(onTake(EITHER, Variance.of(VarianceKind.OUT, EITHER)))
                .containsExactly("nelson/shelvin double-bass OUT");
    }

    @Test
    void either_he_or_he_is_out_like_himself() {
        assertThat(onTake(Player.oneOf(NELSON, NELSON), Variance.out(NELSON)))
                .containsExactly("nelson/nelson double-bass OUT");
    }

    @Test
    void a_credit_says_who_of_two_it_is() {
        assertThat(onRecording(PersonnelLine.of(EITHER, BASS), credit(SHELVIN)))
                .containsExactly("shelvin double-bass PLAYS");
        assertThat(onRecording(PersonnelLine.of(EITHER), credit(SHELVIN, BASS)))
                .containsExactly("shelvin double-bass PLAYS");
        assertThat(onRecording(PersonnelLine.of(EITHER, BASS), credit(ArtistId.of("dorham"), BASS)))
                .containsExactly("nelson/shelvin double-bass PLAYS", "dorham double-bass PLAYS");
    }

    @Test
    void a_credit_says_the_instrument_that_a_line_up_does_not() {
        assertThat(onRecording(PersonnelLine.of(NELSON), credit(NELSON, BASS)))
                .containsExactly("nelson double-bass PLAYS");
        assertThat(onRecording(PersonnelLine.of(NELSON), credit(NELSON, BASS), credit(NELSON, Instrument.of("piano"))))
                .containsExactly("nelson double-bass PLAYS", "nelson piano PLAYS");
    }
}
