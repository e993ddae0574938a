package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.artist;
import static org.linernotes.core.validation.Samples.part;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

/** Who can be out, and of what. */
class VarianceRuleTest {
    private static final ArtistId WILEN = ArtistId.of("wilen");
    private static final ArtistId DAVIS = ArtistId.of("davis");
    private static final Instrument TRUMPET = Instrument.of("trumpet");

    private static List<String> findings(PersonnelLine line, Variance... variances) {
        return Findings.of(
                new VarianceRule(), artist("wilen"), artist("davis"), session("s", part(line, take("t", variances))));
    }

    private static PersonnelLine line(Player player) {
        return PersonnelLine.of(player);
    }

    @ParameterizedTest
    @EnumSource(names = {"ONLY", "OUT", "REPLACED", "INSTRUMENT_INSTEAD", "AS_LINE_UP"})
    void these_act_on_players_of_the_line_up(VarianceKind kind) {
        assertThat(findings(PersonnelLine.of(DAVIS, TRUMPET), Variance.of(kind, Player.of(WILEN))))
                .hasSize(1);
        assertThat(findings(PersonnelLine.of(DAVIS, TRUMPET), Variance.of(kind, Player.of(DAVIS))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ONLY", "OUT", "REPLACED", "INSTRUMENT_INSTEAD", "AS_LINE_UP"})
    void of_others_it_may_not_be_known_whether_they_played(VarianceKind kind) {
        assertThat(findings(PersonnelLine.of(DAVIS, TRUMPET), Variance.of(kind, Player.of(WILEN))))
                .isEmpty();
    }

    @Test
    void who_is_added_on_the_take_is_there() {
        assertThat(findings(
                        PersonnelLine.of(DAVIS, TRUMPET), Variance.out(WILEN), Variance.added(PersonnelLine.of(WILEN))))
                .isEmpty();
    }

    @Test
    void where_nobody_is_listed_nobody_is_known_not_to_be_there() {
        assertThat(Findings.of(
                        new VarianceRule(),
                        artist("wilen"),
                        session(
                                "s",
                                Part.builder()
                                        .addTake(take("t", Variance.out(WILEN)))
                                        .build())))
                .isEmpty();
    }

    @Test
    void somebody_may_be_one_of_several_or_among_the_unidentified_or_in_an_ensemble_or_group() {
        assertThat(findings(line(Player.oneOf(WILEN, DAVIS)), Variance.out(WILEN)))
                .isEmpty();
        assertThat(findings(line(Player.unidentified(4)), Variance.out(WILEN))).isEmpty();
        assertThat(findings(line(Player.ensemble("string section")), Variance.out(WILEN)))
                .isEmpty();
        assertThat(Findings.of(
                        new VarianceRule(),
                        artist("wilen"),
                        artist("davis").withKind(Term.of("group")),
                        session("s", part(PersonnelLine.of(DAVIS), take("t", Variance.out(WILEN))))))
                .isEmpty();
    }

    @Test
    void an_ensemble_is_the_one_of_that_name() {
        PersonnelLine strings = line(Player.ensemble("String Section"));
        assertThat(findings(strings, Variance.of(VarianceKind.OUT, Player.ensemble("string section"))))
                .isEmpty();
        assertThat(findings(strings, Variance.of(VarianceKind.OUT, Player.ensemble("choir"))))
                .containsExactly("take:t of session:s is about \"choir\", who is not in the line-up (at"
                        + " /parts/0/takes/0/variances/0/players/0)");
    }

    @Test
    void one_of_several_is_there_if_one_of_them_is() {
        PersonnelLine davis = PersonnelLine.of(DAVIS, TRUMPET);
        assertThat(findings(davis, Variance.of(VarianceKind.OUT, Player.oneOf(WILEN, DAVIS))))
                .isEmpty();
        assertThat(findings(davis, Variance.of(VarianceKind.OUT, Player.oneOf(WILEN, ArtistId.of("x")))))
                .hasSize(1);
        assertThat(findings(davis, Variance.of(VarianceKind.OUT, Player.unidentified(2))))
                .hasSize(1);
    }

    private static Variance without(Instrument instrument) {
        return Variance.out(WILEN).withInstruments(instrument);
    }

    @Test
    void a_player_lays_aside_what_he_is_listed_with() {
        PersonnelLine reeds = PersonnelLine.of(WILEN, Instrument.of("clarinet"), Instrument.of("tenor-saxophone"));
        assertThat(findings(reeds, without(Instrument.of("clarinet")))).isEmpty();
        assertThat(findings(reeds, without(TRUMPET)))
                .containsExactly(
                        "take:t of session:s is about the trumpet of artist:wilen, who is listed with clarinet,"
                                + " tenor saxophone (at /parts/0/takes/0/variances/0/players/0)");
        assertThat(findings(reeds, without(TRUMPET), Variance.added(PersonnelLine.of(WILEN, TRUMPET))))
                .as("he takes it up on this take")
                .isEmpty();
    }

    @Test
    void an_instrument_that_no_table_knows_may_be_any() {
        assertThat(findings(PersonnelLine.of(WILEN, TRUMPET), without(Instrument.named("Tpt."))))
                .isEmpty();
        assertThat(findings(PersonnelLine.of(WILEN, Instrument.named("woodwinds")), without(TRUMPET)))
                .isEmpty();
        assertThat(findings(PersonnelLine.of(WILEN), without(TRUMPET))).isEmpty();
    }
}
