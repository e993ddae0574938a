package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final PartialDate FOURTH = PartialDate.of(1957, 12, 4);
    private static final PartialDate FIFTH = PartialDate.of(1957, 12, 5);

    @Test
    void has_two_ends() {
        DateSpan span = DateSpan.of(FOURTH, FIFTH);

        assertThat(span).hasToString("1957-12-04/1957-12-05").isEqualTo(DateSpan.parse("1957-12-04/1957-12-05"));
        assertThat(span.from()).contains(FOURTH);
        assertThat(span.to()).contains(FIFTH);
        assertThat(span.startOpen()).isFalse();
        assertThat(span.endOpen()).isFalse();
    }

    @Test
    void an_open_end_is_not_an_unknown_one() {
        assertThat(DateSpan.since(FOURTH)).hasToString("1957-12-04/..").isEqualTo(DateSpan.parse("1957-12-04/.."));
        assertThat(DateSpan.until(FOURTH)).hasToString("../1957-12-04").isEqualTo(DateSpan.parse("../1957-12-04"));
        assertThat(DateSpan.unknownEnd(FOURTH)).hasToString("1957-12-04/").isEqualTo(DateSpan.parse("1957-12-04/"));
        assertThat(DateSpan.unknownStart(FOURTH)).hasToString("/1957-12-04").isEqualTo(DateSpan.parse("/1957-12-04"));

        assertThat(DateSpan.since(FOURTH)).isNotEqualTo(DateSpan.unknownEnd(FOURTH));
        assertThat(DateSpan.since(FOURTH).endOpen()).isTrue();
        assertThat(DateSpan.since(FOURTH).to()).isEmpty();
        assertThat(DateSpan.until(FOURTH).startOpen()).isTrue();
        assertThat(DateSpan.unknownEnd(FOURTH).endOpen()).isFalse();
    }

    @Test
    void is_neither_a_choice_nor_a_set() {
        assertThat((EdtfDate) DateSpan.of(FOURTH, FIFTH))
                .isNotEqualTo(DateChoice.of(FOURTH, FIFTH))
                .isNotEqualTo(DateSet.of(FOURTH, FIFTH));
    }

    @Test
    void refuses_an_end_that_must_be_before_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.of(FIFTH, FOURTH));
        assertThat(DateSpan.of(FIFTH, PartialDate.of(1957))).hasToString("1957-12-05/1957");
        assertThat(DateSpan.of(FOURTH, FOURTH)).hasToString("1957-12-04/1957-12-04");
        assertThat(DateSpan.parse("XXXX-12-05/XXXX-12-04").latest()).isEmpty();
    }

    @Test
    void ends_may_be_qualified() {
        assertThat(DateSpan.parse("1957~/1959?").from().map(PartialDate::qualification))
                .contains(Qualification.APPROXIMATE);
    }
}
