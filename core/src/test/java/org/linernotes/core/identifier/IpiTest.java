package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class IpiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00017798450",
                "17798450",
                "0001 7798 450",
                "177.98.450",
                "IPI 00017798450",
                "CAE 017798450",
                "CAE/IPI: 17798450"
            })
    void takes_every_presentation_and_fills_up_with_zeros(String text) {
        assertThat(Ipi.parse(text)).isEqualTo(Ipi.parse("17798450")).hasToString("00017798450");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00000000000", "000177984500", "I-000000229-7", "1779845X", "177/98450", "IPI"})
    void refuses_what_is_none(String text) {
        assertThat(Ipi.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Ipi.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00017798450",
                "00748486983",
                "00011123948",
                "00486473119",
                "00013482508",
                "00440209693",
                "00600664284"
            })
    void knows_right_check_digits(String text) {
        assertThat(Ipi.parse(text).check()).isEqualTo(Check.VALID);
    }

    @Test
    void one_check_of_a_hundred_is_right_and_the_others_are_kept() {
        for (int check = 0; check <= 99; check++) {
            assertThat(Ipi.parse("000177984%02d".formatted(check)).check()).isEqualTo(Check.of(check == 50));
        }
    }

    @Test
    void a_check_of_a_hundred_is_written_as_none() {
        // 5 × 5 + 8 × 4 + 9 × 3 + 9 × 2 = 102, which lacks 100 of the next multiple of 101
        assertThat(Ipi.parse("00000589900").check()).isEqualTo(Check.VALID);
        assertThat(Ipi.parse("00000589901").check()).isEqualTo(Check.WRONG);
    }

    @Test
    void orders_by_number() {
        assertThat(Ipi.parse("17798450")).isLessThan(Ipi.parse("00748486983"));
    }
}
