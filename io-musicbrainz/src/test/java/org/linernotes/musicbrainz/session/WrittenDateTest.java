package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12-04            | 1957-12-04 – 1957-12-04
            1957-12               | 1957-12 – 1957-12
            1957                  | 1957 – 1957
            XXXX-05-02            | XXXX-05-02 – XXXX-05-02
            1957-12-04/1957-12-05 | 1957-12-04 – 1957-12-05
            1957/1958-02          | 1957 – 1958-02
            1957/..               | 1957 –
            1957/                 | 1957 – ?
            /1959                 | ? – 1959
            """)
    void says_whole_what_begin_and_end_can_say(String date, String span) {
        WrittenDate written = WrittenDate.of(EdtfDate.parse(date));
        assertThat(written.span().toString().strip()).isEqualTo(span);
        assertThat(written.exact()).isTrue();
        assertThat(WrittenDate.dateOf(written.span())).contains(EdtfDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12-04?                          | 1957-12-04
            1957-12-04~/1957-12-05               | 1957-12-04/1957-12-05
            1957-12-0X                           | 1957-12
            195X                                 |
            1957-21                              | 1957
            1957-12-04T22:00:00                  | 1957-12-04
            [1957-12-04,1957-12-05]              | 1957-12
            [1957-12-31,1958-01-01]              |
            [..1959]                             |
            {1965-10-18,1965-10-19,1965-10-20}   | 1965-10-18/1965-10-20
            {1965-10-18..1965-10-20}             | 1965-10-18/1965-10-20
            {1965,1967-02}                       | 1965/1967-02
            ../1959                              | /1959
            1957-12-04/1957-12-04                | 1957-12-04
            1957-1X/1958                         | 1957/1958
            Y170000002                           |
            """)
    void widens_what_they_cannot_say_and_never_narrows_it(String date, String nearest) {
        EdtfDate parsed = EdtfDate.parse(date);
        WrittenDate written = WrittenDate.of(parsed);
        assertThat(written.exact()).isFalse();
        assertThat(WrittenDate.dateOf(written.span()).map(Object::toString)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void says_nothing_of_a_date_that_is_not_understood() {
        assertThat(WrittenDate.of(DateExpression.notUnderstood("the night of the full moon")))
                .isEqualTo(new WrittenDate(LifeSpan.UNKNOWN, false));
    }

    @Test
    void reads_begin_alone_where_the_end_is_before_it() {
        assertThat(WrittenDate.dateOf(LifeSpan.of(PartialDate.of(1958), PartialDate.of(1957))))
                .contains(PartialDate.of(1958));
        assertThat(WrittenDate.dateOf(LifeSpan.UNKNOWN)).isEmpty();
    }
}
