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
        "0042283630529, GTIN_12, 00042283630529",
        "0600753818589, GTIN_12, 00600753818589",
        "4988005777645, GTIN_13, 04988005777645",
        "5060158733866, GTIN_13, 05060158733866",
        "00600753796399, GTIN_12, 00600753796399",
        "10042283630526, GTIN_14, 10042283630526"
    })
    void knows_right_check_digits_of_every_length(String digits, Kind kind, String gtin14) {
        Barcode barcode = Barcode.parse(digits);

        assertThat(barcode.kind()).isEqualTo(kind);
        assertThat(barcode.check()).isEqualTo(Check.VALID);
        assertThat(barcode.canonical()).isEqualTo(gtin14);
        assertThat(Barcode.parse(gtin14))
                .isEqualTo(barcode)
                .hasSameHashCodeAs(barcode)
                .hasToString(barcode.toString());
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
        assertThat(barcode.check()).isEqualTo(Check.WRONG);
        assertThat(barcode.canonical()).isEqualTo(digits);
        assertThat(barcode.gtin14()).isEmpty();
    }

    @Test
    void the_lost_last_digit_of_a_padded_number_is_hinted_at() {
        assertThat(Barcode.parse("0060075379639").repairHint()).contains("00600753796399");
        assertThat(Barcode.parse("00600753796399").check()).isEqualTo(Check.VALID);
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
    void the_check_digit_that_an_old_sleeve_leaves_out_is_hinted_at() {
        assertThat(Barcode.parse("0 7464-37680-2").repairHint()).contains("074643768023");
        assertThat(Barcode.parse("074643768023").check()).isEqualTo(Check.VALID);
    }

    @Test
    void nothing_is_hinted_at_where_a_zero_before_or_a_digit_after_would_both_do() {
        assertThat(Barcode.parse("007464376801").check()).isEqualTo(Check.VALID);
        assertThat(Barcode.parse("07464376801").repairHint()).isEmpty();
    }

    /** The first is a UPC in thirteen digits that was mistyped; of the other two digits were swapped. */
    @ParameterizedTest
    @ValueSource(strings = {"0042283630528", "0074664362822"})
    void a_lost_last_digit_is_not_hinted_at_where_something_else_is_as_likely(String text) {
        assertThat(Barcode.parse(text).check()).isEqualTo(Check.WRONG);
        assertThat(Barcode.parse(text).repairHint()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"042283630529", "0 42283-63052 9", "0 42283 63052 9 >", "0042283630529", "00042283630529"})
    void all_prints_of_a_number_are_equal(String text) {
        assertThat(Barcode.parse(text)).isEqualTo(Barcode.parse("042283630529")).hasToString("042283630529");
    }

    @Test
    void the_letter_on_japanese_records_is_no_part_of_the_number() {
        assertThat(Barcode.parse("T4988 002 13219 5")).isEqualTo(Barcode.parse("4988002132195"));
        assertThat(Barcode.parse("T4988 002 13219 5").check()).isEqualTo(Check.VALID);
        assertThat(Barcode.tryParse("T042283630529")).isEmpty();
        assertThat(Barcode.tryParse("T49880021321955")).isEmpty();
    }

    @Test
    void misprints_are_equal_only_digit_by_digit() {
        assertThat(Barcode.parse("0 42283 63052 8")).isEqualTo(Barcode.parse("042283630528"));
        assertThat(Barcode.parse("0042283630528")).isNotEqualTo(Barcode.parse("042283630528"));
    }

    @ParameterizedTest
    @CsvSource({
        "042283630529, 836 305-2, true",
        "042283630529, 836.305-2, true",
        "042283630529, 836 305-1, false",
        "042283630528, 836 305-2, false",
        "093624755524, 9 47555-2, true",
        "724383147823, 7243 8 31478 2 3, true",
        "042283630529, 4228, false",
        "042283630529, 30529, false",
        "042283630529, none, false",
        "none, 836 305-2, false"
    })
    void tells_whether_a_catalogue_number_stands_in_it(String barcode, String number, boolean carried) {
        assertThat(Barcode.parse(barcode).carries(CatalogNumber.of(number))).isEqualTo(carried);
    }

    @Test
    void none_is_a_state_of_its_own() {
        assertThat(Barcode.parse("none")).isSameAs(Barcode.NONE).hasToString("none");
        assertThat(Barcode.NONE.isNone()).isTrue();
        assertThat(Barcode.NONE.digits()).isEmpty();
        assertThat(Barcode.NONE.kind()).isEqualTo(Kind.OTHER);
        assertThat(Barcode.NONE.check()).isEqualTo(Check.NONE);
        assertThat(Barcode.NONE.canonical()).isEqualTo("none");
        assertThat(Barcode.NONE.gtin14()).isEmpty();
        assertThat(Barcode.parse("0").isNone()).isFalse();
        assertThat(Barcode.parse("0").digits()).contains("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "None", "[none]", "04228363052X", "４２", "0422/83630529", "0422>83630529", ">"})
    void refuses_what_has_no_digit_or_other_characters(String text) {
        assertThat(Barcode.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Barcode.parse(text));
    }
}
