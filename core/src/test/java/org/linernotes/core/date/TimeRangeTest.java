package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class TimeRangeTest {
    @ParameterizedTest
    @CsvSource({
        "0:14-1:12, 14000, 72000, 0:14-1:12",
        "0:14–1:12, 14000, 72000, 0:14-1:12",
        "1:16-3:50.5, 76000, 230500, 1:16-3:50.500",
        "0:00-1:02:03, 0, 3723000, 0:00-1:02:03"
    })
    void is_read_and_printed(String text, long from, long to, String printed) {
        TimeRange range = TimeRange.parse(text);

        assertThat(range)
                .isEqualTo(TimeRange.of(Duration.ofMillis(from), Duration.ofMillis(to)))
                .hasToString(printed);
        assertThat(range.from()).hasMillis(from);
        assertThat(range.to()).contains(Duration.ofMillis(to));
        assertThat(range.length()).contains(Duration.ofMillis(to - from));
    }

    @Test
    void may_last_to_the_end_of_the_audio() {
        TimeRange range = TimeRange.parse("1:16-");

        assertThat(range).isEqualTo(TimeRange.from(Duration.ofSeconds(76))).hasToString("1:16-");
        assertThat(range.to()).isEmpty();
        assertThat(range.length()).isEmpty();
        assertThat(range).isNotEqualTo(TimeRange.parse("1:16-1:17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1:16",
                "-1:16",
                "3:50-1:16",
                "1:16-1:16",
                "1:16--",
                "1:16-3:50-",
                "1:16 - 3:50",
                "1:16-3:50–4:00",
                "76-230"
            })
    void refuses_what_is_none(String text) {
        assertThat(TimeRange.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> TimeRange.parse(text));
    }

    @Test
    void refuses_times_that_are_none() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(second, second));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(second, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(Duration.ofMillis(-1), second));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.of(Duration.ofNanos(1), second));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeRange.from(Duration.ofDays(500)));
    }
}
