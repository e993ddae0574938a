package org.linernotes.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the format's specification by the Library of Congress, feature by feature, and what is not taken. */
class EdtfLevelsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            1985-04-12,                1985-04-12, 1985-04-12
            1985-04,                   1985-04-01, 1985-04-30
            1985,                      1985-01-01, 1985-12-31
            1985-04-12T23:20:30,       1985-04-12, 1985-04-12
            1985-04-12T23:20:30Z,      1985-04-12, 1985-04-12
            1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12
            1964/2008,                 1964-01-01, 2008-12-31
            2004-06/2006-08,           2004-06-01, 2006-08-31
            2004-02-01/2005-02-08,     2004-02-01, 2005-02-08
            2004-02-01/2005-02,        2004-02-01, 2005-02-28
            2004-02-01/2005,           2004-02-01, 2005-12-31
            2005/2006-02,              2005-01-01, 2006-02-28
            """)
    void level_0_is_taken(String text, String earliest, String latest) {
        check(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            Y170000002,    +170000002-01-01, +170000002-12-31
            Y-170000002,   -170000002-01-01, -170000002-12-31
            2001-21,       2001-03-01, 2001-05-31
            2001-22,       2001-06-01, 2001-08-31
            2001-23,       2001-09-01, 2001-11-30
            2001-24,       2000-12-01, 2002-02-28
            1984?,         1984-01-01, 1984-12-31
            2004-06~,      2004-06-01, 2004-06-30
            2004-06-11%,   2004-06-11, 2004-06-11
            201X,          2010-01-01, 2019-12-31
            20XX,          2000-01-01, 2099-12-31
            2004-XX,       2004-01-01, 2004-12-31
            1985-04-XX,    1985-04-01, 1985-04-30
            1985-XX-XX,    1985-01-01, 1985-12-31
            1985-04-12/.., 1985-04-12, none
            1985-04/..,    1985-04-01, none
            1985/..,       1985-01-01, none
            ../1985-04-12, none,       1985-04-12
            ../1985-04,    none,       1985-04-30
            ../1985,       none,       1985-12-31
            1985-04-12/,   1985-04-12, none
            1985-04/,      1985-04-01, none
            1985/,         1985-01-01, none
            /1985-04-12,   none,       1985-04-12
            /1985-04,      none,       1985-04-30
            /1985,         none,       1985-12-31
            -1985,         -1985-01-01, -1985-12-31
            1984?/2004~,   1984-01-01, 2004-12-31
            1984~/2004-06, 1984-01-01, 2004-06-30
            1984/2004-06%, 1984-01-01, 2004-06-30
            2001-21/2003,  2001-03-01, 2003-12-31
            195X/196X?,    1950-01-01, 1969-12-31
            """)
    void level_1_is_taken(String text, String earliest, String latest) {
        check(text, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
            [1667,1668,1670..1672];         1667-01-01; 1672-12-31
            [..1760-12-03];                 none;       1760-12-03
            [1760-12..];                    1760-12-01; none
            [1760-01,1760-02,1760-12..];    1760-01-01; none
            [1667,1760-12];                 1667-01-01; 1760-12-31
            [..1984];                       none;       1984-12-31
            {1667,1668,1670..1672};         1667-01-01; 1672-12-31
            {1960,1961-12};                 1960-01-01; 1961-12-31
            {..1984};                       none;       1984-12-31
            156X-12-25;                     1560-12-25; 1569-12-25
            15XX-12-25;                     1500-12-25; 1599-12-25
            XXXX-12-XX;                     none;       none
            1XXX-XX;                        1000-01-01; 1999-12-31
            1XXX-12;                        1000-12-01; 1999-12-31
            1984-1X;                        1984-10-01; 1984-12-31
            2004-06-XX/2004-07-03;          2004-06-01; 2004-07-03
            [1667?,1668~,1670..1672%];      1667-01-01; 1672-12-31
            """)
    void of_level_2_sets_and_masked_digits_are_taken(String text, String earliest, String latest) {
        check(text, earliest, latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a qualification of one part, or of a group of parts
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "2004-06-~01/2004-06-~20",
                // exponents and significant digits
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                // further divisions of the year
                "2001-25",
                "2001-34",
                "2001-41",
                // the basic format, weeks and days of the year, which the profile leaves out
                "19850412",
                "1985-W15",
                "1985-102",
                "1985-04-12T23:20",
                "1985-04-12T23:20:30.5",
                "1985-04-12T23:20:30+0430",
                "1985-04-12T23:20:30+4",
                "1985-04-12 23:20:30",
                // the drafts before 2019
                "1985/open",
                "1985/unknown",
                "198u",
                "y170000002",
                "[1667;1668]"
            })
    void what_is_not_taken_is_refused(String text) {
        assertThat(EdtfDate.tryParse(text)).isEmpty();
    }

    private static void check(String text, String earliest, String latest) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date).hasToString(text);
        assertThat(date.earliest().map(Object::toString).orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().map(Object::toString).orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:30-04, 1985-04-12T23:20:30-04:00",
        "1985-04-12T23:20:30+00:00, 1985-04-12T23:20:30Z",
        "'[1667, 1668]', '[1667,1668]'"
    })
    void other_forms_of_the_same_are_taken_too(String text, String canonical) {
        assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.parse(canonical)).hasToString(canonical);
    }
}
