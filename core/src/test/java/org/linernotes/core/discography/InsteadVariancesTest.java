package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Instrument;

class InsteadVariancesTest {
    private static final ArtistId BAKER = ArtistId.of("baker");
    private static final ArtistId STEWART = ArtistId.of("stewart");
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final Instrument PIANO = Instrument.of("piano");
    private static final InstrumentCredit FLUGELHORN = InstrumentCredit.of(Instrument.of("flugelhorn"));
    private static final InstrumentCredit CORNET = InstrumentCredit.of(Instrument.of("cornet"));

    private static Variance instead(ArtistId artist, InstrumentCredit instead) {
        return Variance.instrumentInstead(artist, instead.instrument());
    }

    private static Variance ofBoth(ArtistId first, ArtistId second, InstrumentCredit instead) {
        return Variance.of(VarianceKind.INSTRUMENT_INSTEAD, Player.of(first), Player.of(second))
                .withInstead(instead);
    }

    @Test
    void instruments_instead_of_the_same_player_are_one_or_both() {
        ImmutableList<Variance> united =
                InsteadVariances.united(List.of(instead(BAKER, FLUGELHORN), instead(BAKER, CORNET)));

        assertThat(united).containsExactly(instead(BAKER, FLUGELHORN).withInstead(FLUGELHORN, CORNET));
        assertThat(InsteadVariances.united(List.of(instead(BAKER, CORNET), instead(BAKER, CORNET))))
                .containsExactly(instead(BAKER, CORNET));
    }

    @Test
    void the_order_of_the_players_says_nothing() {
        assertThat(InsteadVariances.united(List.of(ofBoth(BAKER, STEWART, FLUGELHORN), ofBoth(STEWART, BAKER, CORNET))))
                .containsExactly(ofBoth(BAKER, STEWART, FLUGELHORN).withInstead(FLUGELHORN, CORNET));
    }

    @Test
    void others_and_other_passages_stay_apart_where_they_stand() {
        Variance out = Variance.out(STEWART);
        Variance passage = instead(BAKER, CORNET).withRanges(TimeRange.parse("1:00-2:00"));
        List<Variance> apart =
                List.of(out, instead(BAKER, FLUGELHORN), instead(STEWART, CORNET), passage, out, Variance.out(BAKER));

        assertThat(InsteadVariances.united(apart)).containsExactlyElementsOf(apart);
    }

    @Test
    void what_is_left_are_the_instruments_of_both_or_all_where_one_says_none() {
        Variance trumpet = instead(BAKER, FLUGELHORN).withInstruments(TRUMPET);
        Variance piano = instead(BAKER, CORNET).withInstruments(PIANO);
        Variance any = instead(BAKER, CORNET);

        assertThat(InsteadVariances.united(List.of(trumpet, piano)).get(0).instruments())
                .containsExactly(TRUMPET, PIANO);
        assertThat(InsteadVariances.united(List.of(trumpet, any)).get(0).instruments())
                .isEmpty();
        assertThat(InsteadVariances.united(List.of(any, trumpet)).get(0).instruments())
                .isEmpty();
    }

    @Test
    void it_is_as_sure_as_the_less_sure() {
        Variance sure = instead(BAKER, FLUGELHORN);
        Variance unsure = instead(BAKER, CORNET).withCertainty(Certainty.POSSIBLE);

        assertThat(InsteadVariances.united(List.of(sure, unsure)).get(0).certainty())
                .isEqualTo(Certainty.POSSIBLE);
        assertThat(InsteadVariances.united(List.of(unsure, sure)).get(0).certainty())
                .isEqualTo(Certainty.POSSIBLE);
    }
}
