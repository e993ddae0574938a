package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.RandomDates;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

class DateTextTest {
    private static final DateText TEXT = DateText.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09 January 1940                   | 1940-01-09
            9 Jan. 1940                       | 1940-01-09
            January 9, 1940                   | 1940-01-09
            Sep 28, 1991                      | 1991-09-28
            1 July, 1981                      | 1981-07-01
            October, 10 1921                  | 1921-10-10
            November 6 1962                   | 1962-11-06
            2. November 1918                  | 1918-11-02
            18. Juli 2011                     | 2011-07-18
            Dezember 3, 1951                  | 1951-12-03
            the 4th of July, 1957             | 1957-07-04
            December 1st, 1957                | 1957-12-01
            Wednesday, 4 December 1957        | 1957-12-04
            Wed. 4 Dec 1957                   | 1957-12-04
            on 4 December 1957                | 1957-12-04
            in May 1944                       | 1944-05
            Dec 1953                          | 1953-12
            1937                              | 1937
            Fall 1967                         | 1967-23
            Spring 1937                       | 1937-21
            1950s                             | 195X
            the 1940's                        | 194X
            1957 December 4                   | 1957-12-04
            1957 Dec                          | 1957-12
            night of 4 December 1957          | 1957-12-04
            4 May                             | XXXX-05-04
            """)
    void reads_one_date(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c. 1937                           | 1937~
            c1937                             | 1937~
            1937 or so                        | 1937~
            on or about 4 May 1944            | 1944-05-04~
            ca. 1937                          | 1937~
            ~1937                             | 1937~
            Circa 18 March 1926               | 1926-03-18~
            about May 1944                    | 1944-05~
            Poss. March 1953                  | 1953-03?
            prob. May 1944                    | 1944-05?
            Possibly 14 April 1944            | 1944-04-14?
            1937?                             | 1937?
            1937 (?)                          | 1937?
            4 May 1944 (prob.)                | 1944-05-04?
            4 May 1944, probably              | 1944-05-04?
            probably c. 1937                  | 1937%
            c. 1937?                          | 1937%
            probably 1952/53                  | [1952?,1953?]
            probably 3 or 4 May               | [XXXX-05-03?,XXXX-05-04?]
            3 or 4 May 1944?                  | [1944-05-03?,1944-05-04?]
            3 May 1944? or 4 May 1944         | [1944-05-03?,1944-05-04]
            3 May 1944 or possibly 4 May 1944 | [1944-05-03,1944-05-04?]
            Circa 24-28 November 1941         | 1941-11-24~/1941-11-28~
            Circa early December 1941         | [1941-12-01~..1941-12-10~]
            """)
    void reads_how_sure_it_is(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29-30 June                        | XXXX-06-29/XXXX-06-30
            18-25 February 1937               | 1937-02-18/1937-02-25
            2 - 3 May 1961                    | 1961-05-02/1961-05-03
            4–5 December 1957                 | 1957-12-04/1957-12-05
            from 4 to 6 May 1944              | 1944-05-04/1944-05-06
            4 May through 6 June 1944         | 1944-05-04/1944-06-06
            31 December 1957 - 1 January 1958 | 1957-12-31/1958-01-01
            June 3-5, 1970                    | 1970-06-03/1970-06-05
            June 3 - July 5, 1970             | 1970-06-03/1970-07-05
            May-June 1944                     | 1944-05/1944-06
            1957-1959                         | 1957/1959
            1957-59                           | 1957/1959
            1921-22                           | 1921/1922
            1910–12                           | 1910/1912
            from 1957 on                      | 1957/..
            since May 1957                    | 1957-05/..
            until 1959                        | ../1959
            24 & 25 October 1934              | {1934-10-24,1934-10-25}
            18, 19 and 20 October 1965        | {1965-10-18,1965-10-19,1965-10-20}
            18, 19, and 20 October 1965       | {1965-10-18,1965-10-19,1965-10-20}
            11,12 December 1944               | {1944-12-11,1944-12-12}
            June 3, 4 and 5, 1970             | {1970-06-03,1970-06-04,1970-06-05}
            June 1, 1972, June 6, 1972        | {1972-06-01,1972-06-06}
            December 1988, 1989               | {1988-12,1989}
            1-3 and 5 May 1944                | {1944-05-01..1944-05-03,1944-05-05}
            """)
    void reads_spans_and_all_of_several(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            late 1941                         | [1941-09..1941-12]
            early December 1957               | [1957-12-01..1957-12-10]
            mid-December 1957                 | [1957-12-11..1957-12-20]
            end of May 1944                   | [1944-05-21..1944-05-31]
            early in 1957                     | [1957-01..1957-04]
            late summer 1957                  | [1957-08]
            Late 1940s / Early  1950s         | [1947..1949,1950..1953]
            early or mid May 1944             | [1944-05-01..1944-05-10,1944-05-11..1944-05-20]
            May/June 1944                     | [1944-05,1944-06]
            April / May 1942                  | [1942-04,1942-05]
            1943 / 1944                       | [1943,1944]
            1943/1944                         | [1943,1944]
            Spring/Summer 1968                | [1968-21,1968-22]
            15/17 December 1969               | [1969-12-15..1969-12-17]
            May/July 1944                     | [1944-05..1944-07]
            1952/53/54                        | [1952,1953,1954]
            4/5/6 May 1944                    | [1944-05-04,1944-05-05,1944-05-06]
            Winter 1968/1969                  | [1968-12..1969-02]
            Winter 1968-69                    | [1968-12..1969-02]
            early winter 1968/69              | [1968-12]
            07 or 08 May 1934                 | [1934-05-07,1934-05-08]
            6, 7 or 9 October 1942            | [1942-10-06,1942-10-07,1942-10-09]
            4 or 7-9 December 1957            | [1957-12-04,1957-12-07..1957-12-09]
            between 3 and 9 May 1944          | [1944-05-03..1944-05-09]
            by 1959                           | [..1959]
            1959 or earlier                   | [..1959]
            1957 or later                     | [1957..]
            before 1 May 1944                 | [..1944-04-30]
            after December 1957               | [1958-01..]
            before 1957                       | [..1956]
            """)
    void reads_some_time_within(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 décembre 1957                   | 1957-12-04
            le 1er décembre 1957              | 1957-12-01
            mercredi 4 décembre 1957          | 1957-12-04
            mercredi, 4 DECEMBRE 1957         | 1957-12-04
            du 4 au 6 août 1944               | 1944-08-04/1944-08-06
            4 et 5 févr. 1944                 | {1944-02-04,1944-02-05}
            4 ou 5 juil. 1944                 | [1944-07-04,1944-07-05]
            de mai à juin 1944                | 1944-05/1944-06
            début juillet 1967                | [1967-07-01..1967-07-10]
            mi-1957                           | [1957-05..1957-08]
            fin décembre 1957                 | [1957-12-21..1957-12-31]
            fin des années 1940               | [1947..1949]
            années 1950                       | 195X
            vers 1937                         | 1937~
            peut-être le 4 mai 1944           | 1944-05-04?
            probablement en mai 1944          | 1944-05?
            été 1957                          | 1957-22
            hiver 1968/1969                   | [1968-12..1969-02]
            entre le 3 et le 9 mai 1944       | [1944-05-03..1944-05-09]
            avant 1957                        | [..1956]
            depuis 1957                       | 1957/..
            jusqu'au 4 mai 1944               | ../1944-05-04
            1959 ou plus tôt                  | [..1959]
            """)
    void reads_french(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            13/8/1929             | 1929-08-13 | none       | 1929-08-13
            8/13/1929             | none       | 1929-08-13 | 1929-08-13
            1/8/1929              | 1929-08-01 | 1929-01-08 | none
            5/5/1944              | 1944-05-05 | 1944-05-05 | 1944-05-05
            4.12.1957             | 1957-12-04 | 1957-04-12 | none
            31-12-1957            | 1957-12-31 | none       | 1957-12-31
            13/13/1929            | none       | none       | none
            1/8/29                | none       | none       | none
            1/8-1929              | none       | none       | none
            0/8/1929              | 1929-08    | 1929-XX-08 | none
            1977/02/26            | 1977-02-26 | 1977-02-26 | 1977-02-26
            1957-12-04            | 1957-12-04 | 1957-12-04 | 1957-12-04
            1958-00-00            | 1958       | 1958       | 1958
            1987-08-00            | 1987-08    | 1987-08    | 1987-08
            1958-00-04            | 1958-XX-04 | 1958-XX-04 | 1958-XX-04
            0000-00-00            | none       | none       | none
            1910-12               | 1910-12    | 1910-12    | 1910-12
            1/8/1929 or 13/8/1929 | [1929-08-01,1929-08-13] | none | none
            """)
    void reads_numbers_in_a_stated_order(String text, String dayFirst, String monthFirst, String unstated) {
        assertThat(edtf(DateText.of(DateText.Order.DAY_FIRST), text)).isEqualTo(dayFirst);
        assertThat(edtf(DateText.of(DateText.Order.MONTH_FIRST), text)).isEqualTo(monthFirst);
        assertThat(edtf(DateText.of(DateText.Order.UNSTATED), text)).isEqualTo(unstated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12-04/1957-12-05     | 1957-12-04/1957-12-05
            [1957,1959]               | [1957,1959]
            1957/..                   | 1957/..
            1957-12-0X                | 1957-12-0X
            1974-09-02T04:00:00Z      | 1974-09-02T04:00:00Z
            ????-05-02                | XXXX-05-02
            2008-??-02                | 2008-XX-02
            """)
    void reads_the_form_of_iso_8601_and_of_musicbrainz(String text, String edtf) {
        isRead(TEXT, text, edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 November 1957          | 31 November 1957 | 1
            31 November               | 31 November      | 1
            29 February 1957          | 29 February 1957 | 1
            1957-02-30                | 1957-02-30       | 1
            30 or 31 November 1957    | 31 November 1957 | 7
            4 May - 32 June 1944      | 32 June 1944     | 9
            probably 31st of June 1944 | 31st of June 1944 | 10
            """)
    void keeps_and_tells_a_day_that_there_is_not(String text, String day, int column) {
        Outcome<DateExpression> outcome = TEXT.read(text);

        assertThat(outcome.value()).contains(DateExpression.notUnderstood(text));
        Notice notice = outcome.notices().list().get(0);
        assertThat(outcome.notices().list()).hasSize(1);
        assertThat(notice.code()).isEqualTo(NotationNotice.NO_SUCH_DAY);
        assertThat(notice.arguments()).containsEntry("day", day).containsEntry("text", text);
        assertThat(notice.location().column()).hasValue(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            late summer               | 1
            unknown                   | 1
            4 or and 5 May 1944       | 6
            May/4 June 1944           | 5
            late 1941 - early 1942    | 13
            1900s                     | 1
            4 December '57            | 13
            5 May 1944 - 4 May 1944   | 14
            30-29 June                | 4
            3 or 4 and 5 May 1944     | 6
            4 December 1957 and 5     | 21
            December/January 1958     | 10
            4 May 1944 before 6 June 1944 | 12
            from 1957 or 1958         | 14
            1957 xyz 1958             | 10
            0 May 1944                | 1
            1957, December 4          | 7
            May ?, 1944               | 8
            May or 1944               | 8
            Take 4, 1957              | 1
            4 December 1957 take 2    | 22
            1957-13-04                | 6
            """)
    void keeps_and_tells_what_is_not_understood(String text, int column) {
        Outcome<DateExpression> outcome = TEXT.read(text);

        assertThat(outcome.value()).contains(DateExpression.notUnderstood(text));
        assertThat(outcome.notices().list()).hasSize(1);
        Notice notice = outcome.notices().list().get(0);
        assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
        assertThat(notice.arguments()).containsEntry("text", text);
        assertThat(notice.location().column()).hasValue(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 December 1957 (evening)          | 1957-12-04 | (evening)        | 17
            10 July 1935; two takes lost       | 1935-07-10 |                  |
            10 July 1935, afternoon            | 1935-07-10 | ', afternoon'    | 13
            10 July 1935 (takes 1 to 4)        | 1935-07-10 | (takes 1 to 4)   | 14
            April 28, 2005)                    | 2005-04-28 | )                | 15
            """)
    void reads_a_date_before_a_remark_and_tells_the_remark(String text, String edtf, String remark, Integer column) {
        Outcome<DateExpression> outcome = TEXT.read(text);

        assertThat(outcome.value().flatMap(DateExpression::printed)).contains(text);
        assertThat(outcome.value().flatMap(DateExpression::value)).contains(EdtfDate.parse(edtf));
        if (remark != null) {
            assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
                assertThat(notice.arguments()).containsEntry("text", remark);
                assertThat(notice.location().column()).hasValue(column);
            });
        }
    }

    @Test
    void an_ambiguous_order_is_told_as_such() {
        Outcome<DateExpression> outcome = TEXT.read("in 1/8/1929");

        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.text()).contains("day and month are not told apart");
            assertThat(notice.location().column()).hasValue(4);
        });
    }

    @Test
    void a_blank_text_is_no_expression() {
        assertThat(TEXT.read("").value()).isEmpty();
        assertThat(TEXT.read(" \t").value()).isEmpty();
        for (String blank : ImmutableList.of("", " ", "\u00a0", "\u001f")) {
            assertThat(TEXT.read(blank).notices().list())
                    .extracting(Notice::toString)
                    .containsExactly("line 1:1: WARNING: the text is blank, where a date is expected [blank-text]");
        }
    }

    @Test
    void the_ends_of_what_can_be_said_are_kept_and_told() {
        String days = "1,".repeat(30) + "1 May 1944";
        assertThat(edtf(TEXT, days)).startsWith("{1944-05-01,");
        for (String text : ImmutableList.of(
                "1," + days,
                "1,".repeat(94) + "1 May 1944",
                "mi/".repeat(64) + "mi 1944",
                "after 9999",
                "after December 9999",
                "after 31 December 9999",
                "winter 9999/00")) {
            assertThat(TEXT.read(text).value()).as(text).contains(DateExpression.notUnderstood(text));
        }
        assertThat(edtf(TEXT, "late winter 9999")).isNull();
        assertThat(edtf(TEXT, "9999 or later")).isEqualTo("[9999..]");
        assertThat(edtf(TEXT, "before 1000")).isEqualTo("[..0999]");
        assertThat(edtf(TEXT, "before January 1000")).isEqualTo("[..0999-12]");
    }

    @Test
    void a_long_text_is_kept_and_told() {
        String longest = "4 May 1944" + " ".repeat(190);
        assertThat(TEXT.read(longest).value().flatMap(DateExpression::value)).isPresent();

        Outcome<DateExpression> outcome = TEXT.read(longest + " ");
        assertThat(outcome.value()).contains(DateExpression.notUnderstood(longest + " "));
        assertThat(outcome.notices().list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957                                    | 1957                              | 1957
            1957-12                                 | December 1957                     | décembre 1957
            1957-12-04                              | 4 December 1957                   | 4 décembre 1957
            1957-12-01                              | 1 December 1957                   | 1er décembre 1957
            1957-12~                                | about December 1957               | vers décembre 1957
            1957-12-04~                             | about 4 December 1957             | vers le 4 décembre 1957
            1957?                                   | 1957?                             | 1957?
            1957%                                   | about 1957?                       | vers 1957?
            1937-21                                 | spring 1937                       | printemps 1937
            1957-12-04/1957-12-05                   | 4–5 December 1957                 | 4–5 décembre 1957
            1957-12-31/1958-01-01                   | 31 December 1957 – 1 January 1958 | 31 décembre 1957 – 1er janvier 1958
            1957-12-04?/1957-12-05                  | 4 December 1957? – 5 December 1957 | 4 décembre 1957? – 5 décembre 1957
            1957-12-04?/1957-12-05?                 | probably 4–5 December 1957        | probablement le 4–5 décembre 1957
            1957/..                                 | from 1957 on                      | depuis 1957
            ../1959                                 | until 1959                        | jusqu’en 1959
            ../1959-05-04~                          | until about 4 May 1959            | jusqu’en vers le 4 mai 1959
            1957/                                   | 1957/                             | 1957/
            [1957-12-04,1957-12-05]                 | 4 or 5 December 1957              | 4 ou 5 décembre 1957
            [1944-05,1944-06]                       | May 1944 or June 1944             | mai 1944 ou juin 1944
            [1957-12-01..1957-12-10]                | early December 1957               | début décembre 1957
            [1941-09~..1941-12~]                    | about late 1941                   | vers fin 1941
            [1954..1956]                            | mid-1950s                         | milieu des années 1950
            [1957-12-03..1957-12-09]                | between 3 and 9 December 1957     | entre le 3 et le 9 décembre 1957
            [1968-12..1969-02]                      | winter 1968/1969                  | hiver 1968/1969
            [..1959]                                | 1959 or earlier                   | 1959 ou plus tôt
            [1957..]                                | 1957 or later                     | 1957 ou plus tard
            {1965-10-18,1965-10-19,1965-10-20}      | 18, 19 and 20 October 1965        | 18, 19 et 20 octobre 1965
            {1965-10-31,1965-11-01}                 | 31 October 1965 and 1 November 1965 | 31 octobre 1965 et 1er novembre 1965
            {1965-10-01..1965-10-03,1965-10-05}     | 1–3 October 1965 and 5 October 1965 | 1er–3 octobre 1965 et 5 octobre 1965
            195X                                    | 1950s                             | années 1950
            XXXX-12-04                              | 4 December                        | 4 décembre
            XXXX-06-29/XXXX-06-30                   | 29–30 June                        | 29–30 juin
            """)
    void prints_in_words_which_are_read_back(String edtf, String english, String french) {
        EdtfDate date = EdtfDate.parse(edtf);

        assertThat(TEXT.print(date)).isEqualTo(english);
        assertThat(TEXT.print(date, Locale.FRENCH)).isEqualTo(french);
        assertThat(TEXT.print(date, Locale.GERMAN)).isEqualTo(english);
        isRead(TEXT, english, edtf);
        isRead(TEXT, french, edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0005",
                "0957",
                "190X",
                "1957-XX",
                "1957-12-0X",
                "Y17000",
                "1957-12-04T22:00:00",
                "/1959",
                "0943/0944",
                "0957-21",
                "[1957]",
                "{1957}",
                "{..1984}",
                "[1957-12-04~,1957-12-05]",
                "[XXXX-05-04,1957]",
                "{1957-12-01..1957-12-10}"
            })
    void prints_the_form_of_iso_8601_where_there_are_no_words(String edtf) {
        assertThat(TEXT.print(EdtfDate.parse(edtf))).isEqualTo(edtf);
        isRead(TEXT, edtf, edtf);
    }

    @Test
    void prints_an_expression_as_it_is_printed() {
        assertThat(TEXT.print(DateExpression.printed("early Dec. 1957", EdtfDate.parse("1957-12")), Locale.FRENCH))
                .isEqualTo("early Dec. 1957");
        assertThat(TEXT.print(DateExpression.of("1957-12"), Locale.FRENCH)).isEqualTo("décembre 1957");
        assertThat(TEXT.print(DateExpression.of("1957-12"))).isEqualTo("December 1957");
        assertThat(TEXT.print(DateExpression.notUnderstood("late summer"))).isEqualTo("late summer");
    }

    @Test
    void what_is_printed_is_read_back() {
        SplittableRandom random = new SplittableRandom(19571204);
        int inWords = 0;
        for (int i = 0; i < 30_000; i++) {
            EdtfDate date = RandomDates.date(random);
            for (Locale language : ImmutableList.of(Locale.ENGLISH, Locale.FRENCH)) {
                String printed = TEXT.print(date, language);
                inWords += printed.equals(date.toString()) ? 0 : 1;

                Outcome<DateExpression> read = TEXT.read(printed);
                if (printed.length() <= 200) {
                    assertThat(read.value().flatMap(DateExpression::value))
                            .as(printed)
                            .contains(date);
                    assertThat(read.notices().isEmpty()).as(printed).isTrue();
                }
            }
        }
        assertThat(inWords).isGreaterThan(15_000);
    }

    @Test
    void any_text_is_read_or_told() {
        SplittableRandom random = new SplittableRandom(19571205);
        ImmutableList<String> pieces = ImmutableList.of(
                "4",
                "31",
                "December",
                "may",
                "1957",
                "1958",
                "s",
                "-",
                "–",
                "/",
                ",",
                "&",
                " or ",
                " and ",
                "early ",
                "mid",
                "late",
                "c.",
                "prob.",
                "?",
                "(",
                ")",
                "[",
                "X",
                "..",
                "between ",
                "before ",
                "on",
                "winter",
                "années",
                "1er",
                "de",
                "'",
                ".",
                "é",
                "e\u0301",
                "\u0301",
                "\u00a0",
                "\u0000",
                "音",
                "𝄞",
                "\ud834",
                "99999999999",
                "00",
                "0",
                "1/8/1929",
                "1957-12",
                "~",
                ";",
                "jusqu'",
                "ou plus tôt",
                "after ",
                "9999",
                "1000",
                "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,",
                " ",
                " ",
                " ");
        int understood = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 9); length > 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Outcome<DateExpression> outcome = TEXT.read(text.toString());
            boolean value = outcome.value().flatMap(DateExpression::value).isPresent();
            understood += value ? 1 : 0;
            assertThat(value || !outcome.notices().isEmpty())
                    .as(text.toString())
                    .isTrue();
            outcome.value().ifPresent(date -> assertThat(date.printed()).contains(text.toString()));
            outcome.notices()
                    .list()
                    .forEach(notice ->
                            assertThat(notice.location().column().orElse(0)).isBetween(1, text.length() + 1));
        }
        assertThat(understood).isBetween(1_000, 90_000);
    }

    private static void isRead(DateText notation, String text, String edtf) {
        Outcome<DateExpression> outcome = notation.read(text);
        assertThat(outcome.notices().list()).isEmpty();
        assertThat(outcome.value()).contains(DateExpression.printed(text, EdtfDate.parse(edtf)));
    }

    private static String edtf(DateText notation, String text) {
        return notation.read(text)
                .value()
                .flatMap(DateExpression::value)
                .map(EdtfDate::toString)
                .orElse(null);
    }

    @Test
    void tells_the_line_of_a_remark() {
        assertThat(DateText.standard()
                        .read("4 December 1957\n(at night)")
                        .notices()
                        .list())
                .extracting(notice -> notice.location().toString())
                .containsExactly("line 2:1");
    }

    @ParameterizedTest
    @CsvSource({"Dec. 57, 1", "4-Dec-57, 7", "mid-fifties, 1", "December 1957 4, 15"})
    void a_text_that_names_no_day_names_no_day_that_there_is_not(String text, int column) {
        assertThat(TEXT.read(text).notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
            assertThat(notice.location().column()).hasValue(column);
        });
    }
}
