package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePortionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12  | [1957-12-01..1957-12-10]   | [1957-12-11..1957-12-20]   | [1957-12-21..1957-12-31]
            1957-02  | [1957-02-01..1957-02-10]   | [1957-02-11..1957-02-20]   | [1957-02-21..1957-02-28]
            1956-02~ | [1956-02-01~..1956-02-10~] | [1956-02-11~..1956-02-20~] | [1956-02-21~..1956-02-29~]
            1941     | [1941-01..1941-04]         | [1941-05..1941-08]         | [1941-09..1941-12]
            195X?    | [1950?..1953?]             | [1954?..1956?]             | [1957?..1959?]
            1968-21  | [1968-03]                  | [1968-04]                  | [1968-05]
            1968-24~ | [1967-12~,1968-12~]        | [1968-01~,1969-01~]        | [1968-02~,1969-02~]
            """)
    void is_drawn_by_the_table(String whole, String early, String mid, String late) {
        PartialDate date = PartialDate.parse(whole);

        assertThat(DatePortion.EARLY.of(date).orElseThrow()).hasToString(early);
        assertThat(DatePortion.MID.of(date).orElseThrow()).hasToString(mid);
        assertThat(DatePortion.LATE.of(date).orElseThrow()).hasToString(late);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1957-12-04", "1957-12-XX", "XXXX-02", "19XX", "1X57", "XXXX-21", "1957-XX", "9999-24", "195X-12"
            })
    void is_not_known_of_anything_else(String text) {
        assertThat(DatePortion.LATE.of(PartialDate.parse(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1957-12", "1956-02", "1957", "195X", "1968-22", "1968-24"})
    void the_three_portions_are_the_whole_and_never_meet(String text) {
        PartialDate whole = PartialDate.parse(text);
        DateChoice early = DatePortion.EARLY.of(whole).orElseThrow();
        DateChoice mid = DatePortion.MID.of(whole).orElseThrow();
        DateChoice late = DatePortion.LATE.of(whole).orElseThrow();

        assertThat(early.earliest()).isEqualTo(whole.earliest());
        assertThat(late.latest()).isEqualTo(whole.latest());
        assertThat(early.mayOverlap(mid) || mid.mayOverlap(late) || early.mayOverlap(late))
                .isFalse();
        assertThat(early.mayOverlap(whole) && mid.mayOverlap(whole) && late.mayOverlap(whole))
                .isTrue();
    }
}
