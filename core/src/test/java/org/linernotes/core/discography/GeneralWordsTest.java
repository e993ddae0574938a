package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** A general word for an instrument, such as "saxophone", means what somebody plays and is no second instrument. */
class GeneralWordsTest {
    private static final ArtistId NANCE = ArtistId.of("nance");
    private static final ArtistId BIGARD = ArtistId.of("bigard");
    private static final ArtistId CARNEY = ArtistId.of("carney");
    private static final ArtistId WILEN = ArtistId.of("wilen");
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument CLARINET = Instrument.of("clarinet");
    private static final Instrument SAXOPHONE = Instrument.of("saxophone");
    private static final Instrument ALTO = Instrument.of("alto-saxophone");
    private static final Instrument TENOR = Instrument.of("tenor-saxophone");
    private static final Instrument BARITONE = Instrument.of("baritone-saxophone");

    private static final ImmutableList<PersonnelLine> BAND = ImmutableList.of(
            PersonnelLine.of(NANCE, TRUMPET),
            PersonnelLine.of(BIGARD, CLARINET, TENOR),
            PersonnelLine.of(CARNEY, BARITONE));

    private static final ImmutableList<PersonnelLine> DUO =
            ImmutableList.of(PersonnelLine.of(NANCE, TRUMPET), PersonnelLine.of(WILEN, TENOR));

    private static Recording edit(Credit... credits) {
        return Recording.builder()
                .id(RecordingId.of("asked"))
                .title("A title")
                .build()
                .withDerivations(Derivation.of(DerivationKind.EDIT, Told.TAKE))
                .withCredits(credits);
    }

    private static Personnel asked(Recording recording, Session session) {
        Catalog catalog =
                Catalog.builder().add(recording).add(session).build().value().orElseThrow();
        return Discography.of(catalog).personnelOf(recording.id());
    }

    private static Credit credit(ArtistId artist, Instrument... instruments) {
        return Credit.of(Role.PERFORMER, artist)
                .withInstruments(
                        Arrays.stream(instruments).map(InstrumentCredit::of).toList());
    }

    /** What is noted, what is credited, and what is known of both. */
    @ParameterizedTest
    @CsvSource({
        "tenor-saxophone, saxophone, wilen tenor-saxophone PLAYS",
        "saxophone, tenor-saxophone, wilen tenor-saxophone PLAYS",
        "saxophone, saxophone, wilen saxophone PLAYS",
        "clarinet|tenor-saxophone, saxophone, wilen tenor-saxophone PLAYS",
        "clarinet|saxophone, tenor-saxophone, wilen tenor-saxophone PLAYS",
        "alto-saxophone|tenor-saxophone, saxophone, wilen alto-saxophone|tenor-saxophone PLAYS",
        "tenor-saxophone, alto-saxophone, wilen tenor-saxophone PLAYS; wilen alto-saxophone PLAYS",
        "bass-clarinet, clarinet, wilen bass-clarinet PLAYS; wilen clarinet PLAYS"
    })
    void a_general_word_is_no_second_instrument(String noted, String credited, String known) {
        PersonnelLine line = PersonnelLine.of(WILEN, instruments(noted));
        Recording recording = edit(credit(WILEN, instruments(credited)));

        Personnel personnel = asked(recording, Told.session(ImmutableList.of(line)));

        assertThat(Told.by(personnel)).containsExactly(known.split("; "));
    }

    private static Instrument[] instruments(String keys) {
        return Arrays.stream(keys.split("\\|")).map(Instrument::of).toArray(Instrument[]::new);
    }

    @Test
    void a_general_credit_confirms_who_plays_and_stands_against_that_he_is_out() {
        Recording recording = edit(credit(WILEN, SAXOPHONE));

        Participant plays = asked(recording, Told.session(DUO)).of(WILEN).get(0);
        assertThat(plays.evidence()).hasSize(2);
        assertThat(plays.evidence()).anyMatch(Evidence::isFromCredit).anyMatch(Evidence::isFromSession);
        Participant out = asked(recording, Told.session(DUO, Variance.out(WILEN)))
                .of(WILEN)
                .get(0);
        assertThat(out.presence()).isEqualTo(Presence.OUT);
        assertThat(out.isContested()).isTrue();
    }

    @Test
    void several_special_credits_divide_what_is_noted_in_general() {
        PersonnelLine line = PersonnelLine.of(WILEN, SAXOPHONE);
        Recording recording = edit(credit(WILEN, TENOR), credit(WILEN, ALTO));

        assertThat(Told.by(asked(recording, Told.session(ImmutableList.of(line)))))
                .containsExactly("wilen tenor-saxophone PLAYS", "wilen alto-saxophone PLAYS");
    }

    @Test
    void a_variance_about_saxophones_is_about_tenor_and_baritone_as_well() {
        Variance saxophonesOut = Variance.of(VarianceKind.OUT).withInstruments(SAXOPHONE);
        assertThat(Told.by(Told.onTake(BAND, saxophonesOut)))
                .contains("nance trumpet PLAYS", "bigard clarinet PLAYS", "carney baritone-saxophone OUT");

        Variance onlyTheSaxophone = Variance.asLineUp(BIGARD).withInstruments(SAXOPHONE);
        assertThat(Told.by(Told.onTake(BAND, onlyTheSaxophone)))
                .contains("bigard tenor-saxophone PLAYS", "carney baritone-saxophone PLAYS");

        Variance instead = Variance.of(VarianceKind.INSTRUMENT_INSTEAD, Player.of(CARNEY))
                .withInstruments(SAXOPHONE)
                .withInstead(InstrumentCredit.of(CLARINET));
        assertThat(Told.by(Told.onTake(BAND, instead)))
                .contains("carney clarinet PLAYS")
                .noneMatch(told -> told.startsWith("carney baritone"));
    }
}
