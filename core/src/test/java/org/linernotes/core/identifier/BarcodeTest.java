package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.identifier.Barcode.Kind;
import org.linernotes.core.notice.InvalidTextException;

class BarcodeTest {
    @ParameterizedTest
    @CsvSource({
        "96385074, GTIN_8, 00000096385074",
        "042283630529, GTIN_12, 00042283630529",
        "0042283630529, GTIN_13, 00042283630529",
        "0600753818589, GTIN_13, 00600753818589",
        "4988005777645, GTIN_13, 04988005777645",
        "5060158733866, GTIN_13, 05060158733866",
        "00600753796399, GTIN_14, 00600753796399"
    })
    void knows_right_check_digits_of_every_length(String digits, Kind kind, String gtin14) {
        Barcode barcode = Barcode.parse(digits);

        assertThat(barcode.kind()).isEqualTo(kind);
        assertThat(barcode.checkDigitValid()).isTrue();
        assertThat(barcode.gtin14()).contains(gtin14);
        assertThat(barcode.repairHint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0060075379639, GTIN_13",
        "042283630528, GTIN_12",
        "4988005777654, GTIN_13",
        "1234, OTHER",
        "0, OTHER",
        "042283630529042283630529, OTHER"
    })
    void keeps_wrong_check_digits_and_odd_lengths(String digits, Kind kind) {
        Barcode barcode = Barcode.parse(digits);

        assertThat(barcode).hasToString(digits);
        assertThat(barcode.kind()).isEqualTo(kind);
        assertThat(barcode.checkDigitValid()).isFalse();
        assertThat(barcode.gtin14()).isEmpty();
    }

    @Test
    void the_lost_last_digit_of_a_padded_number_is_hinted_at() {
        assertThat(Barcode.parse("0060075379639").repairHint()).contains("00600753796399");
        assertThat(Barcode.parse("00600753796399").checkDigitValid()).isTrue();
    }

    @Test
    void the_lost_leading_zero_of_a_upc_is_hinted_at_if_the_check_digit_agrees() {
        assertThat(Barcode.parse("42283630529").repairHint()).contains("042283630529");
        assertThat(Barcode.parse("42283630528").repairHint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4988005777654", "042283630528", "1234", "none"})
    void nothing_is_hinted_at_where_nothing_is_known(String text) {
        assertThat(Barcode.parse(text).repairHint()).isEmpty();
    }

    @Test
    void blanks_and_hyphens_are_dropped_and_zeros_are_kept() {
        assertThat(Barcode.parse("0 42283-63052 9")).isEqualTo(Barcode.parse("042283630529"));
        assertThat(Barcode.parse("0042283630529"))
                .isNotEqualTo(Barcode.parse("042283630529"))
                .extracting(Barcode::gtin14)
                .isEqualTo(Barcode.parse("042283630529").gtin14());
    }

    @Test
    void none_is_a_state_of_its_own() {
        assertThat(Barcode.parse("none")).isSameAs(Barcode.NONE).hasToString("none");
        assertThat(Barcode.NONE.isNone()).isTrue();
        assertThat(Barcode.NONE.digits()).isEmpty();
        assertThat(Barcode.NONE.kind()).isEqualTo(Kind.OTHER);
        assertThat(Barcode.NONE.checkDigitValid()).isFalse();
        assertThat(Barcode.NONE.gtin14()).isEmpty();
        assertThat(Barcode.parse("0").isNone()).isFalse();
        assertThat(Barcode.parse("0").digits()).contains("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "None", "[none]", "04228363052X", "４２", "0422/83630529"})
    void refuses_what_has_no_digit_or_other_characters(String text) {
        assertThat(Barcode.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Barcode.parse(text));
    }
}
