package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeasonTest {
    @ParameterizedTest
    @EnumSource
    void stands_in_place_of_the_month(Season season) {
        PartialDate date = PartialDate.of(1937, season);

        assertThat(date).hasToString("1937-" + season.code()).isEqualTo(PartialDate.parse(date.toString()));
        assertThat(date.season()).contains(season);
        assertThat(date.month()).isEmpty();
        assertThat(date.year()).hasValue(1937);
        assertThat(date.withQualification(Qualification.BOTH)).hasToString("1937-" + season.code() + "%");
        assertThat(date.withQualification(Qualification.BOTH).season()).contains(season);
    }

    @Test
    void is_no_month() {
        assertThat(PartialDate.of(1937, 12).season()).isEmpty();
        assertThat(PartialDate.of(1937).season()).isEmpty();
        assertThat(PartialDate.parse("1937-XX").season()).isEmpty();
        assertThat(PartialDate.of(-44, Season.SPRING)).hasToString("-0044-21");
    }

    @Test
    void a_winter_lies_at_either_end_of_its_year() {
        PartialDate winter = PartialDate.of(1968, Season.WINTER);

        assertThat(winter.earliest()).contains(LocalDate.of(1967, 12, 1));
        assertThat(winter.latest()).contains(LocalDate.of(1969, 2, 28));
        assertThat(winter.mayOverlap(PartialDate.of(1968, 2))).isTrue();
        assertThat(winter.mayOverlap(PartialDate.of(1968, 3))).isFalse();
        assertThat(winter.mayOverlap(PartialDate.of(1968, 11))).isFalse();
        assertThat(winter.mayOverlap(PartialDate.of(1968, 12))).isTrue();
    }

    @Test
    void together_the_seasons_fill_the_year() {
        LocalDate.of(1968, 1, 1).datesUntil(LocalDate.of(1969, 1, 1)).forEach(day -> {
            long seasons = Arrays.stream(Season.values())
                    .filter(season -> PartialDate.of(1968, season).mayOverlap(PartialDate.of(day)))
                    .count();
            assertThat(seasons).as(day.toString()).isEqualTo(1);
        });
    }
}
