package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Track;

class PlayingTimesTest {
    @Test
    void a_length_is_of_whole_milliseconds_that_a_number_can_say() {
        for (Duration length : new Duration[] {
            Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(1_801), Duration.ofMillis(Long.MAX_VALUE)
        }) {
            assertThat(PlayingTimes.length(length)).isEqualTo(length);
        }
        for (Duration none : new Duration[] {
            Duration.ofMillis(-1),
            Duration.ofSeconds(-1),
            Duration.ofNanos(1),
            Duration.ofMillis(Long.MAX_VALUE).plusMillis(1)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> PlayingTimes.length(none));
        }
    }

    @Test
    void lengths_of_whole_seconds_up_to_half_an_hour_are_one_and_the_same() {
        for (int seconds : new int[] {0, 1, 172, 1_800}) {
            Duration length = Duration.ofSeconds(seconds);
            assertThat(PlayingTimes.length(length))
                    .isEqualTo(length)
                    .isSameAs(PlayingTimes.ofMillis(seconds * 1_000L))
                    .isSameAs(Track.builder().length(length).build().length().orElseThrow())
                    .isSameAs(Recording.builder()
                            .id(RecordingId.of("r"))
                            .title("t")
                            .length(length)
                            .build()
                            .length()
                            .orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1_000, -1, 1, 999, 1_001, 1_800_001, 1_801_000, Long.MAX_VALUE})
    void any_number_of_milliseconds_is_a_time(long millis) {
        assertThat(PlayingTimes.ofMillis(millis)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({
        "2:52, 172000, 2:52",
        "0:53, 53000, 0:53",
        "02:52, 172000, 2:52",
        "1:02:03.250, 3723250, 1:02:03.250",
        "3:50.5, 230500, 3:50.500",
        "3:50.05, 230050, 3:50.050",
        "0:00, 0, 0:00",
        "71:18, 4278000, 1:11:18",
        "59:59.999, 3599999, 59:59.999",
        "60:00, 3600000, 1:00:00",
        "9999:59:59.999, 35999999999, 9999:59:59.999"
    })
    void are_read_and_printed(String text, long millis, String printed) {
        assertThat(PlayingTimes.parseTime(text)).isEqualTo(Duration.ofMillis(millis));
        assertThat(PlayingTimes.print(Duration.ofMillis(millis))).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "52",
                ":52",
                "2:",
                "2:5",
                "2:60",
                "2:520",
                "1:60:00",
                "1:2:03",
                "1:02:3",
                "2:52.",
                "2:52.1234",
                "-2:52",
                "+2:52",
                "2:52:00:00",
                "::",
                "10000:00:00",
                "99999:00",
                "2.5:00",
                " 2:52",
                "２:52",
                "2:52-"
            })
    void refuse_other_texts(String text) {
        assertThat(PlayingTimes.tryParseTime(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> PlayingTimes.parseTime(text))
                .withMessageContaining("playing time");
    }

    @Test
    void refuse_to_print_what_could_not_be_read_back() {
        assertThat(PlayingTimes.tryPrint(Duration.ofSeconds(130))).contains("2:10");
        for (Duration none : new Duration[] {
            Duration.ofMillis(-1), Duration.ofHours(10_000), Duration.ofNanos(1), Duration.ofSeconds(Long.MAX_VALUE)
        }) {
            assertThat(PlayingTimes.tryPrint(none)).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PlayingTimes.print(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PlayingTimes.print(Duration.ofHours(10_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> PlayingTimes.print(Duration.ofNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PlayingTimes.print(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void come_back_from_their_print() {
        SplittableRandom random = new SplittableRandom(252);
        for (int i = 0; i < 10_000; i++) {
            Duration time = Duration.ofMillis(random.nextLong(1L << random.nextInt(36)));
            assertThat(PlayingTimes.parseTime(PlayingTimes.print(time))).isEqualTo(time);
        }
    }

    @Test
    void the_ten_cues_of_the_record_add_up_to_its_printed_time() {
        Duration sum = Stream.of("2:45", "2:10", "2:15", "2:07", "2:50", "3:58", "0:53", "2:00", "2:50", "3:50")
                .map(PlayingTimes::parseTime)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(PlayingTimes.print(sum)).isEqualTo("25:38");
    }

    @Test
    void a_sum_is_never_longer_than_the_longest_length() {
        Duration longest = Duration.ofMillis(Long.MAX_VALUE);
        assertThat(PlayingTimes.sum(Duration.ofSeconds(130), Duration.ofMillis(1)))
                .isEqualTo(Duration.ofMillis(130_001));
        assertThat(PlayingTimes.sum(longest, longest)).isEqualTo(longest);
    }
}
