package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Test
    void is_made_of_the_parts_that_are_known() {
        assertThat(PartialDate.of(1957)).hasToString("1957");
        assertThat(PartialDate.of(1957, 12)).hasToString("1957-12");
        assertThat(PartialDate.of(1957, 12, 4)).hasToString("1957-12-04");
        assertThat(PartialDate.of(-5)).hasToString("-0005");
        assertThat(PartialDate.of(0)).hasToString("0000");
        assertThat(PartialDate.of(LocalDate.of(1957, 12, 4))).isEqualTo(PartialDate.of(1957, 12, 4));
        assertThat(date(1957, 0, 4)).hasToString("1957-XX-04");
        assertThat(date(0, 5, 2)).hasToString("XXXX-05-02");
        assertThat(date(0, 0, 2)).hasToString("XXXX-XX-02");
        assertThat(date(0, 5, 0)).hasToString("XXXX-05");
    }

    /** A date of the parts that are not zero. */
    private static PartialDate date(int year, int month, int day) {
        return PartialDate.of(known(year), known(month), known(day));
    }

    private static OptionalInt known(int part) {
        return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
    }

    @ParameterizedTest
    @CsvSource({"10000,1,1", "-10000,1,1", "1957,13,1", "1957,-1,1", "1957,11,31", "1957,2,29", "1900,2,29", "1957,1,32"
    })
    void refuses_parts_that_make_no_day(int year, int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(year, month, day));
    }

    @Test
    void refuses_to_be_made_of_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> date(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> date(0, 2, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> date(1957, 0, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void a_written_hole_is_a_fact_of_its_own() {
        assertThat(PartialDate.parse("1957-XX")).isNotEqualTo(PartialDate.parse("1957"));
        assertThat(PartialDate.parse("1957-XX").month()).isEmpty();
        assertThat(PartialDate.parse("1957-12-XX")).isNotEqualTo(PartialDate.parse("1957-12"));
        assertThat(PartialDate.parse("1957-12-XX").earliest())
                .isEqualTo(PartialDate.parse("1957-12").earliest());
    }

    @Test
    void knows_its_parts() {
        PartialDate date = PartialDate.parse("-0044-03-15");
        assertThat(date.year()).hasValue(-44);
        assertThat(date.month()).hasValue(3);
        assertThat(date.day()).hasValue(15);
        assertThat(date.toLocalDate()).contains(LocalDate.of(-44, 3, 15));

        PartialDate masked = PartialDate.parse("195X-1X-0X");
        assertThat(masked.year()).isEmpty();
        assertThat(masked.month()).isEmpty();
        assertThat(masked.day()).isEmpty();
        assertThat(masked.toLocalDate()).isEmpty();
        assertThat(PartialDate.parse("1957-12").toLocalDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1957, NONE, false, false",
        "1957?, UNCERTAIN, true, false",
        "1957-12~, APPROXIMATE, false, true",
        "-0005-12-04%, BOTH, true, true"
    })
    void is_qualified_as_a_whole(String text, Qualification qualification, boolean uncertain, boolean approximate) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.qualification()).isEqualTo(qualification);
        assertThat(date.qualification().isUncertain()).isEqualTo(uncertain);
        assertThat(date.qualification().isApproximate()).isEqualTo(approximate);
        assertThat(text).endsWith(qualification.mark());
        for (Qualification other : Qualification.values()) {
            assertThat(date.withQualification(other).withQualification(qualification))
                    .isEqualTo(date);
            assertThat(date.withQualification(other).equals(date)).isEqualTo(other == qualification);
            assertThat(Qualification.of(other.isUncertain(), other.isApproximate()))
                    .isEqualTo(other);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1957       | 1957-01-01 | 1957-12-31
                    1956-02    | 1956-02-01 | 1956-02-29
                    1900-02    | 1900-02-01 | 1900-02-28
                    195X       | 1950-01-01 | 1959-12-31
                    19XX       | 1900-01-01 | 1999-12-31
                    1957-XX-31 | 1957-01-31 | 1957-12-31
                    1957-12-0X | 1957-12-01 | 1957-12-09
                    1957-1X    | 1957-10-01 | 1957-12-31
                    1957-02-3X | |
                    19XX-02-29 | 1904-02-29 | 1996-02-29
                    1957-0X-31 | 1957-01-31 | 1957-08-31
                    000X       | 0000-01-01 | 0009-12-31
                    XXXX       | |
                    XXXX-02-29 | |
                    """)
    void has_the_bounds_of_the_days_that_it_can_mean(String text, LocalDate earliest, LocalDate latest) {
        Optional<PartialDate> date = PartialDate.tryParse(text);

        assertThat(date.flatMap(PartialDate::earliest)).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.flatMap(PartialDate::latest)).isEqualTo(Optional.ofNullable(latest));
    }

    @Test
    void negative_years_count_backwards() {
        PartialDate date = PartialDate.parse("-00XX-02-29");

        assertThat(date.earliest()).contains(LocalDate.of(-96, 2, 29));
        assertThat(date.latest()).contains(LocalDate.of(-4, 2, 29));
        assertThat(PartialDate.parse("-000X").latest()).contains(LocalDate.of(-1, 12, 31));
        assertThat(PartialDate.parse("-0005").mustBeBefore(PartialDate.parse("0005")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX-02-30",
                "XXXX-11-31",
                "1957-02-29",
                "1957-00",
                "1957-12-00",
                "1957-2X",
                "1957-XX-32",
                "1957-XX-4X",
                "19X1-02-29",
                "-0000",
                "-XXXX",
                "+1957",
                "1957-12-04Z",
                "19570",
                "957",
                " 1957",
                "1957??"
            })
    void refuses_what_no_day_can_be_meant_by(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
    }

    @Test
    void takes_29_february_where_the_year_is_not_known() {
        assertThat(PartialDate.parse("XXXX-02-29").day()).hasValue(29);
        assertThat(PartialDate.parse("195X-02-29").earliest()).contains(LocalDate.of(1952, 2, 29));
        assertThat(PartialDate.parse("1956-02-29").toLocalDate()).contains(LocalDate.of(1956, 2, 29));
    }

    @Test
    void bounds_are_those_of_all_days_tried_one_by_one() {
        SplittableRandom random = new SplittableRandom(1957);
        ImmutableList<String> century = LocalDate.of(1900, 1, 1)
                .datesUntil(LocalDate.of(2000, 1, 1))
                .map(LocalDate::toString)
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < 300; i++) {
            String text = masked(
                    "19%02d-%02d-%02d".formatted(random.nextInt(100), random.nextInt(1, 13), random.nextInt(1, 32)),
                    random);
            Pattern pattern = Pattern.compile(text.replace('X', '.'));
            ImmutableList<LocalDate> days = century.stream()
                    .filter(day -> pattern.matcher(day).matches())
                    .map(LocalDate::parse)
                    .collect(ImmutableList.toImmutableList());
            Optional<PartialDate> date = PartialDate.tryParse(text);

            assertThat(date.isPresent()).as(text).isEqualTo(!days.isEmpty());
            assertThat(date.flatMap(PartialDate::earliest))
                    .as(text)
                    .isEqualTo(days.stream().findFirst());
            assertThat(date.flatMap(PartialDate::latest))
                    .as(text)
                    .isEqualTo(days.reverse().stream().findFirst());
        }
    }

    /** The text with some digits masked, but not those of the century. */
    private static String masked(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 2; i < out.length(); i++) {
            if (out.charAt(i) != '-' && random.nextInt(3) == 0) {
                out.setCharAt(i, 'X');
            }
        }
        return out.toString();
    }

    @Test
    void every_day_of_a_long_time_is_itself() {
        LocalDate.of(-500, 1, 1)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .filter(day -> day.toEpochDay() % 13 == 0)
                .forEach(day -> {
                    PartialDate date = PartialDate.of(day);
                    assertThat(date).hasToString(day.toString());
                    assertThat(PartialDate.parse(day.toString())).isEqualTo(date);
                    assertThat(date.toLocalDate()).contains(day);
                    assertThat(date.latest()).contains(day);
                });
    }
}
