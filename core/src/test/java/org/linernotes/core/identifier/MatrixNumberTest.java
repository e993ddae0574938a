package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "M724-1, M724, M724-1",
                "PBVE61013-3, PBVE61013, PBVE61013-3",
                "CO67173-, CO67173, CO67173",
                "UPA1-8539-, UPA1-8539, UPA18539",
                "K6319, K6319, K6319",
                "X1026A, X1026A, X1026A",
                "WPA5-0917, WPA5-0917, WPA50917",
                "TPA1-2-3, TPA1-2, TPA12-3",
                "sm 570-3, sm 570, SM570-3",
                "E4108/9W, E4108/9W, E4108/9W",
                "E32210-A or -B, E32210, E32210-A-B",
                "E32210-A or B, E32210-A or B, E32210AORB",
                "-1, none, none",
                "-, none, none"
            })
    void the_matrix_stands_before_the_take(String printed, @Nullable String base, @Nullable String key) {
        MatrixNumber matrix = MatrixNumber.of(printed);

        assertThat(matrix.base()).isEqualTo(Optional.ofNullable(base));
        assertThat(matrix.comparisonKey()).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void one_of_two_takes_is_told_as_both() {
        MatrixNumber matrix = MatrixNumber.of("E32210-A or -B");

        assertThat(matrix.takes()).containsExactly("A", "B");
        assertThat(matrix.alternatives()).containsExactly(MatrixNumber.of("E32210-A"), MatrixNumber.of("E32210-B"));
        assertThat(MatrixNumber.of("E9-1 or -2 or -3").takes()).containsExactly("1", "2", "3");
        assertThat(MatrixNumber.of("M724-1").alternatives()).containsExactly(MatrixNumber.of("M724-1"));
    }

    @Test
    void keys_keep_number_and_take_apart() {
        assertThat(MatrixNumber.of("M72-41").comparisonKey())
                .isNotEqualTo(MatrixNumber.of("M724-1").comparisonKey());
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
