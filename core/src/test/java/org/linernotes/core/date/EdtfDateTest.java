package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class EdtfDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1957                       | PartialDate | 1957-01-01 | 1957-12-31
                    1957-12-04~                | PartialDate | 1957-12-04 | 1957-12-04
                    XXXX-05-02                 | PartialDate |            |
                    1957-12-04/1957-12-05      | DateSpan    | 1957-12-04 | 1957-12-05
                    1957-12-04T22:00:00        | DateTime    | 1957-12-04 | 1957-12-04
                    1957-12-04T22:00:00Z       | DateTime    | 1957-12-04 | 1957-12-04
                    Y-17000                    | LongYear    | -17000-01-01 | -17000-12-31
                    1937-21                    | PartialDate | 1937-03-01 | 1937-05-31
                    1957/..                    | DateSpan    | 1957-01-01 |
                    ../1959                    | DateSpan    |            | 1959-12-31
                    1957/                      | DateSpan    | 1957-01-01 |
                    [1957-12-04,1957-12-05]    | DateChoice  | 1957-12-04 | 1957-12-05
                    [1957-12-01..1957-12-10]   | DateChoice  | 1957-12-01 | 1957-12-10
                    [..1959]                   | DateChoice  |            | 1959-12-31
                    [1944-05,1944-06]          | DateChoice  | 1944-05-01 | 1944-06-30
                    {1965-10-20,1965-10-18}    | DateSet     | 1965-10-18 | 1965-10-20
                    {1957,XXXX-05}             | DateSet     |            |
                    """)
    void is_of_its_kind_and_has_bounds(String text, String kind, LocalDate earliest, LocalDate latest) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1957-11-31                | there is no such day or month
                    1957-13                   | there is no such day or month
                    -0000                     | there is no such negative year
                    1957-1-4                  | a date is a year
                    1957/12/04                | a date is a year
                    1957-20                   | there is no such day or month
                    1957-25                   | there is no such day or month
                    1957-21-04                | a season has no days
                    1957-21-XX                | a season has no days
                    1957-12-04T22:00          | a date with time is
                    1957-12-04T24:00:00       | there is no such time
                    1957-02-29T22:00:00       | there is no such time
                    1957-12-04T22:00:00ZZ     | a date with time is
                    1957-12-04T22:00:00+19:00 | there is no such time
                    1957-12-04T22:00:00/..    | a date is a year
                    Y1957                     | a long year is
                    Y017000                   | a long year is
                    Y1700000020               | a long year is
                    Y17000/Y17001             | a long year is
                    early 1957                | digits, or X
                    195x                      | digits, or X
                    195X-                     | a date is a year
                    '(195'                    | digits, or X
                    1959/1957                 | its end is before its start
                    [1959..1957]              | its end is before its start
                    /                         | neither end is a date
                    ../..                     | neither end is a date
                    [..]                      | neither end is a date
                    []                        | a date is a year
                    [1957                     | dates with commas between them
                    {1957]                    | dates with commas between them
                    [1957,]                   | a date is a year
                    [1957,,1958]              | a date is a year
                    [1957/1958]               | a date is a year
                    """)
    void says_why_a_text_is_refused(String text, String reason) {
        assertThat(EdtfDate.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> EdtfDate.parse(text))
                .satisfies(refusal -> assertThat(refusal.reason()).contains(reason))
                .withMessageContaining(text);
    }

    @Test
    void refuses_more_than_a_thousand_characters() {
        String members = "1957-12-04,".repeat(90);
        assertThat(EdtfDate.tryParse("[" + members + "1957]")).isPresent();
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> EdtfDate.parse("[" + members + members + "1957]"))
                .withMessageContaining("longer than 1000 characters");
    }

    @Test
    void sorts_by_earliest_then_latest_then_text_with_the_unknown_last() {
        ImmutableList<EdtfDate> ordered = ImmutableList.of(
                        "-0044",
                        "-0005",
                        "0000",
                        "1957-01-01",
                        "1957-01",
                        "1957",
                        "1957-XX",
                        "1957?",
                        "1957/",
                        "1957/..",
                        "1957-12-04",
                        "[1957-12-04,1957-12-05]",
                        "{1957-12-04,1957-12-05}",
                        "../1959",
                        "[..1960]",
                        "XXXX-05")
                .stream()
                .map(EdtfDate::parse)
                .collect(ImmutableList.toImmutableList());
        for (long seed = 0; seed < 50; seed++) {
            List<EdtfDate> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(EdtfDate.order());

            assertThat(shuffled).isEqualTo(ordered);
        }
        assertThat(Ordering.from(EdtfDate.order()).isStrictlyOrdered(ordered)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1957-12-04",
                "1957-21",
                "Y17000",
                "1957-12-04T22:00:00+01:00",
                "195X?",
                "1957-12-04/..",
                "[1957,1958]",
                "{1957..1959}"
            })
    void equal_texts_are_equal_dates(String text) {
        assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.parse(text)).hasSameHashCodeAs(EdtfDate.parse(text));
        assertThat(EdtfDate.order().compare(EdtfDate.parse(text), EdtfDate.parse(text)))
                .isZero();
    }
}
