package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongYearTest {
    @ParameterizedTest
    @ValueSource(ints = {10_000, 170_000_002, 999_999_999, -10_000, -999_999_999})
    void has_five_to_nine_digits(int year) {
        LongYear date = LongYear.of(year);

        assertThat(date.year()).isEqualTo(year);
        assertThat(LongYear.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(date.earliest()).contains(LocalDate.of(year, 1, 1));
        assertThat(date.latest()).contains(LocalDate.of(year, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9_999, -9_999, 1_000_000_000, -1_000_000_000, Integer.MIN_VALUE})
    void has_no_fewer_and_no_more(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> LongYear.of(year));
        assertThat(LongYear.tryParse("Y" + year)).isEmpty();
    }

    @Test
    void sorts_among_the_others() {
        assertThat(EdtfDate.order().compare(LongYear.of(10_000), PartialDate.of(9_999)))
                .isPositive();
        assertThat(EdtfDate.order().compare(LongYear.of(-10_000), PartialDate.of(-9_999)))
                .isNegative();
    }
}
