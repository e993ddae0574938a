package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DateTimeTest {
    private static final LocalDateTime TEN_IN_THE_EVENING = LocalDateTime.of(1957, 12, 4, 22, 0);

    @Test
    void is_the_time_of_the_place_unless_an_offset_is_said() {
        DateTime local = DateTime.of(TEN_IN_THE_EVENING);
        DateTime offset = DateTime.of(TEN_IN_THE_EVENING, ZoneOffset.ofHours(1));

        assertThat(local).hasToString("1957-12-04T22:00:00").isEqualTo(DateTime.parse("1957-12-04T22:00:00"));
        assertThat(local.offset()).isEmpty();
        assertThat(local.local()).isEqualTo(TEN_IN_THE_EVENING);
        assertThat(local.earliest()).contains(LocalDate.of(1957, 12, 4)).isEqualTo(local.latest());
        assertThat(offset).hasToString("1957-12-04T22:00:00+01:00").isNotEqualTo(local);
        assertThat(offset.offset()).contains(ZoneOffset.ofHours(1));
        assertThat(offset).hasSameHashCodeAs(DateTime.parse("1957-12-04T22:00:00+01"));
    }

    @Test
    void is_of_whole_seconds_minutes_of_offset_and_years_of_four_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateTime.of(TEN_IN_THE_EVENING.plusNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DateTime.of(TEN_IN_THE_EVENING.withYear(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> DateTime.of(TEN_IN_THE_EVENING.withYear(10_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateTime.of(TEN_IN_THE_EVENING, ZoneOffset.ofTotalSeconds(3_601)));
        assertThat(DateTime.of(TEN_IN_THE_EVENING.withYear(0))).hasToString("0000-12-04T22:00:00");
        assertThat(DateTime.of(TEN_IN_THE_EVENING.withYear(9_999))).hasToString("9999-12-04T22:00:00");
    }
}
