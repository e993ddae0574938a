package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.identifier.MatrixEntry.Kind;
import org.linernotes.core.notice.InvalidTextException;

class MatrixEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "M724-1 | M724-1",
                "PBVE61013-3 | PBVE61013-3",
                "CO67173- | CO67173-",
                "K6319 | K6319",
                "106729 | 106729",
                "SM 570-3 | SM 570-3",
                "TPA1-2-3 | TPA1-2-3",
                "E32210-A or -B | E32210-A or -B",
                "M724-1, M724-2 | M724-1, M724-2",
                "M724-1; M725-1 | M724-1, M725-1",
                "M724-1, -2 | M724-1, M724-2",
                "B4321-A/B | B4321-A, B4321-B",
                "PBS79093-1/94-1 | PBS79093-1, PBS79094-1",
                "PBS1234-1/1235-2 | PBS1234-1, PBS1235-2",
                "E4108/9W | E4108W, E4109W",
                "E1234/1235W | E1234W, E1235W",
                "5097/8/9 | 5097, 5098, 5099",
                "5097/12345 | 5097/12345",
                "B4321-A/12-13-14 | B4321-A/12-13-14",
                "12/AB | 12/AB",
                "¬ CO68441- | CO68441-"
            })
    void names_matrices(String text, String matrices) {
        MatrixEntry entry = MatrixEntry.parse(text);

        assertThat(entry.kind()).isEqualTo(Kind.MATRICES);
        assertThat(entry).hasToString(matrices);
        assertThat(entry.numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "-12, -12", "-A, -A", "-4/7, -4/7", "-A or -B, -A/B"})
    void names_takes_without_a_matrix(String text, String takes) {
        MatrixEntry entry = MatrixEntry.parse(text);

        assertThat(entry.kind()).isEqualTo(Kind.TAKES);
        assertThat(entry).hasToString(takes);
        assertThat(entry.matrices()).isEmpty();
    }

    @Test
    void takes_are_numbers_to_be_used() {
        assertThat(MatrixEntry.parse("-4/7").numbers()).containsExactly("4", "7");
        assertThat(MatrixEntry.parse("M724-1, M724-2").matrices())
                .containsExactly(MatrixNumber.of("M724-1"), MatrixNumber.of("M724-2"));
    }

    @ParameterizedTest
    @CsvSource({"04, 04", "(04), 04", "¬ 24, 24", "(7), 7"})
    void counts_what_was_tried_in_the_session(String text, String number) {
        MatrixEntry entry = MatrixEntry.parse(text);

        assertThat(entry.kind()).isEqualTo(Kind.RUNNING_NUMBER);
        assertThat(entry.numbers()).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "_|", "¬", "_|   _", "&nbsp;|", "-", "-123", "-1/", "()", "(104)", "M724-1,", "unissued"
            })
    void refuses_what_is_none(String text) {
        assertThat(MatrixEntry.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> MatrixEntry.parse(text));
    }
}
