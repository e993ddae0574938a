package org.linernotes.core.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.vocabulary.Instrument;

class InstrumentCreditTest {
    private static final Instrument FLUGELHORN = Instrument.of("flugelhorn");

    @Test
    void instruments_of_the_table_have_one_credit_that_says_nothing_more() {
        InstrumentCredit plain = InstrumentCredit.of(FLUGELHORN);

        assertThat(InstrumentCredit.of(Instrument.of("flugelhorn"))).isSameAs(plain);
        assertThat(plain.withCreditedAs("bugle").instrument()).isSameAs(FLUGELHORN);
        assertThat(plain.withCreditedAs("bugle")).isNotEqualTo(plain);
    }

    @Test
    void an_instrument_that_is_a_name_only_has_a_credit_of_its_own() {
        Instrument named = Instrument.named("prepared bicycle");

        assertThat(InstrumentCredit.of(named).instrument()).isEqualTo(named);
    }

    @Test
    void a_line_with_one_instrument_of_the_table_shares_its_list() {
        ArtistId artist = ArtistId.of("a");
        PersonnelLine line = PersonnelLine.of(artist, FLUGELHORN);

        assertThat(line.instruments()).containsExactly(InstrumentCredit.of(FLUGELHORN));
        assertThat(PersonnelLine.of(ArtistId.of("b"), FLUGELHORN).instruments()).isSameAs(line.instruments());
        assertThat(PersonnelLine.of(artist, FLUGELHORN, FLUGELHORN).instruments())
                .hasSize(2);
        assertThat(PersonnelLine.of(artist).instruments()).isEmpty();
        assertThat(PersonnelLine.of(artist, Instrument.named("prepared bicycle"))
                        .instruments())
                .containsExactly(InstrumentCredit.of(Instrument.named("prepared bicycle")));
    }

    @Test
    void a_credit_that_says_more_is_not_taken_for_the_shared_one() {
        ImmutableList<InstrumentCredit> credits =
                ImmutableList.of(InstrumentCredit.of(FLUGELHORN).withCreditedAs("bugle"));

        assertThat(PlainCredits.shared(credits)).isSameAs(credits);
    }
}
