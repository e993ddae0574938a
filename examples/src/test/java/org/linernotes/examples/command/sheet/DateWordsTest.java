package org.linernotes.examples.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957                               | 1957
            1957-12                            | December 1957
            1957-12-04                         | 4 December 1957
            1957-12~                           | about December 1957
            1957?                              | 1957?
            1957%                              | about 1957?
            1957-12-04/1957-12-05              | 4–5 December 1957
            1957-12-31/1958-01-01              | 31 December 1957 – 1 January 1958
            1957-12-04?/1957-12-05             | 4 December 1957? – 5 December 1957
            1957/..                            | from 1957 on
            ../1959                            | until 1959
            1957/                              | 1957/
            [1957-12-04,1957-12-05]            | 4 or 5 December 1957
            [1944-05,1944-06]                  | May 1944 or June 1944
            [1957-12-01..1957-12-10]           | 1–10 December 1957
            [..1959]                           | 1959 or earlier
            [1957..]                           | 1957 or later
            {1965-10-18,1965-10-19,1965-10-20} | 18, 19 and 20 October 1965
            {1965-10-31,1965-11-01}            | 31 October 1965 and 1 November 1965
            195X                               | 195X
            XXXX-12-04                         | XXXX-12-04
            -0005                              | -0005
            [1957-12-04,195X]                  | [1957-12-04,195X]
            """)
    void puts_dates_into_words(String edtf, String words) {
        assertThat(DateWords.of(EdtfDate.parse(edtf))).isEqualTo(words);
    }

    @Test
    void leaves_a_printed_date_as_it_stands() {
        DateExpression printed = DateExpression.printed("early December 1957", EdtfDate.parse("1957-12"));
        assertThat(DateWords.of(printed)).isEqualTo("early December 1957");
    }
}
