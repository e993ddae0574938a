package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixNumberTest {
    @ParameterizedTest
    @CsvSource({
        "M724-1, 1",
        "WM1091-A, A",
        "W404481-E, E",
        "11408-10, 10",
        "UPA1-8528-1, 1",
        "D4VC-560-1, 1",
        "SM 570-3, 3",
        "E35940-AA, AA",
        "-1, 1"
    })
    void the_take_stands_after_the_last_hyphen(String printed, String take) {
        assertThat(MatrixNumber.of(printed).takeSuffix()).contains(take);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M729-",
                "CO67173-",
                "K6319",
                "WPA5-0917",
                "E32210-A or -B",
                "E4108/9W",
                "X1026A",
                "-4/7",
                "CO68441--1"
            })
    void other_matrices_tell_no_take(String printed) {
        assertThat(MatrixNumber.parse(printed).takeSuffix()).isEmpty();
    }

    @Test
    void is_equal_if_printed_alike() {
        assertThat(MatrixNumber.of("M724-1"))
                .isEqualTo(MatrixNumber.parse("M724-1"))
                .hasToString("M724-1");
        assertThat(MatrixNumber.of("M724-1")).isNotEqualTo(MatrixNumber.of("M 724-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixNumber.of(" "));
    }
}
