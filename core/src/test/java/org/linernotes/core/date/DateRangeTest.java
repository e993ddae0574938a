package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final PartialDate FIRST = PartialDate.of(1957, 12, 1);
    private static final PartialDate TENTH = PartialDate.of(1957, 12, 10);

    @Test
    void has_two_ends_of_which_one_may_be_left_out() {
        assertThat(DateRange.of(FIRST, TENTH))
                .isEqualTo(DateRange.parse("1957-12-01..1957-12-10"))
                .hasToString("1957-12-01..1957-12-10");
        assertThat(DateRange.until(TENTH)).isEqualTo(DateRange.parse("..1957-12-10"));
        assertThat(DateRange.since(FIRST)).isEqualTo(DateRange.parse("1957-12-01.."));
        assertThat(DateRange.since(FIRST).first()).contains(FIRST);
        assertThat(DateRange.since(FIRST).last()).isEmpty();
    }

    @Test
    void has_the_bounds_of_its_ends() {
        DateRange range = DateRange.parse("1957-02..1957-11");

        assertThat(range.earliest()).contains(LocalDate.of(1957, 2, 1));
        assertThat(range.latest()).contains(LocalDate.of(1957, 11, 30));
        assertThat(DateRange.until(TENTH).earliest()).isEmpty();
    }

    @Test
    void refuses_an_end_that_must_be_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(TENTH, FIRST))
                .withMessageContaining("its end is before its start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "1957", "1957.1958", "1957...1958", "1957..1958..1959", "1957/1958"})
    void refuses_what_is_none(String text) {
        assertThat(DateRange.tryParse(text)).isEmpty();
    }
}
