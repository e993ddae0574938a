package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class IswcTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-034.524.680-1",
                "T0345246801",
                "t-034524680-1",
                "T 034 524 680 1",
                "ISWC T-034.524.680-1",
                "iswc:T–034.524.680–1"
            })
    void takes_every_presentation(String text) {
        assertThat(Iswc.parse(text)).isEqualTo(Iswc.parse("T0345246801")).hasToString("T0345246801");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T",
                "034.524.680-1",
                "A-034.524.680-1",
                "T-034.524.680",
                "T-034.524.680-11",
                "T-034.524.680-X"
            })
    void refuses_what_is_none(String text) {
        assertThat(Iswc.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Iswc.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-034.524.680-1",
                "T-932.096.785-9",
                "T-070.057.620-0",
                "T-071.724.780-7",
                "T-010.078.933-0",
                "T-900.213.450-1"
            })
    void knows_right_check_digits(String text) {
        assertThat(Iswc.parse(text).check()).isEqualTo(Check.VALID);
        assertThat(Iswc.parse(text).formatted()).isEqualTo(text);
    }

    @Test
    void one_check_digit_of_ten_is_right_and_the_others_are_kept() {
        for (int check = 0; check <= 9; check++) {
            Iswc iswc = Iswc.parse("T-034.524.680-" + check);

            assertThat(iswc.check()).isEqualTo(Check.of(check == 1));
            assertThat(iswc.formatted()).endsWith("-" + check);
        }
    }

    @Test
    void orders_as_the_texts_do() {
        assertThat(Iswc.parse("T-010.078.933-0"))
                .isLessThan(Iswc.parse("T-010.098.670-6"))
                .isLessThan(Iswc.parse("T-900.213.450-1"));
    }
}
