package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class LabelCodeTest {
    @ParameterizedTest
    @CsvSource({
        "LC 00116, 116, LC 00116",
        "LC-0116, 116, LC 00116",
        "lc116, 116, LC 00116",
        "LC: 00116, 116, LC 00116",
        "LC00116, 116, LC 00116",
        "LC 0392, 392, LC 00392",
        "LC-0392, 392, LC 00392",
        "116, 116, LC 00116",
        "25515, 25515, LC 25515",
        "LC 100000, 100000, LC 100000"
    })
    void takes_every_presentation(String text, int number, String printed) {
        assertThat(LabelCode.parse(text)).isEqualTo(LabelCode.of(number)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LC", "LC 0000", "LC 1234567", "LCLC 1", "CL 1268", "12a"})
    void refuses_what_is_none(String text) {
        assertThat(LabelCode.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> LabelCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000})
    void refuses_numbers_out_of_range(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> LabelCode.of(number));
    }

    @Test
    void orders_by_number() {
        assertThat(LabelCode.of(9630)).isLessThan(LabelCode.of(25515));
    }
}
