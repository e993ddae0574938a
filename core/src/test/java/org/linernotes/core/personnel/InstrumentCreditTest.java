package org.linernotes.core.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
