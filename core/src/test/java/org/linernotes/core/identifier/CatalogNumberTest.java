package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class CatalogNumberTest {
    @ParameterizedTest
    @CsvSource({
        "660.213 MR, 660213, MR",
        "660213, 660213,",
        "660.213, 660213,",
        "836 305-2, 8363052,",
        "CL 1268, CL1268,",
        "P-10074R, P10074, R",
        "W 8143 CD, W8143, CD",
        "b173 lp, B173, LP",
        "FireCD262, FIRECD262,",
        "_X_X001, XX001,",
        "7243 8 31478 2 3, 724383147823,",
        "BAD VC CD 3, BADVCCD3,",
        "Promo, PROMO,",
        "5659-2-RB, 56592, RB",
        "C2K 46995, C2K46995,",
        "CK 46995, CK46995,",
        "FM-4001/02, FM4001/02,",
        "FM-4001 / 02 ST, FM4001/02, ST",
        "M/S-2304-5, MS23045,",
        "'DRP 3661, DRP 3662', 'DRP3661,DRP3662',",
        "'L-37,180', L37180,",
        "AA#14, AA14,",
        "12 / LP, 12, LP",
        "ПЛ-12б, ПЛ12, Б"
    })
    void has_a_key_to_compare_and_the_letters_after_it(String printed, String key, String suffix) {
        CatalogNumber number = CatalogNumber.of(printed);

        assertThat(number.comparisonKey()).contains(key);
        assertThat(number.suffix().orElse(null)).isEqualTo(suffix);
        assertThat(number).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "[none]", "None", " (none) "})
    void none_is_no_number_and_has_no_key(String text) {
        CatalogNumber none = CatalogNumber.of(text);

        assertThat(none.isNone()).isTrue();
        assertThat(none.comparisonKey()).isEmpty();
        assertThat(none.mayBe(CatalogNumber.of("none"))).isFalse();
    }

    @Test
    void what_has_neither_letter_nor_digit_has_no_key() {
        assertThat(CatalogNumber.of("***").comparisonKey()).isEmpty();
        assertThat(CatalogNumber.of("***").isNone()).isFalse();
        assertThat(CatalogNumber.of("Nonesuch 1").isNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "660.213 MR, 660213, true",
        "660.213, 660213, true",
        "660.213 MR, 660.213, true",
        "660.213 MR, 660 213 MR, true",
        "836 305-2, 836305-2, true",
        "SOMA 92, Soma92, true",
        "AA004LP, AA004CD, false",
        "660.213 MR, 660.214 MR, false",
        "836 305-2, 836 305-1, false",
        "FM-4001/02, FM-400102, false",
        "FM-4001/02, FM-4001, false",
        "C2K 46995, CK 46995, false",
        "CL 1268, CS 1268, false",
        "7, 007, false",
        "Promo, PROMO, true",
        "Promo, Sampler, false"
    })
    void may_be_another_print_of_a_number(String one, String other, boolean expected) {
        assertThat(CatalogNumber.of(one).mayBe(CatalogNumber.of(other))).isEqualTo(expected);
        assertThat(CatalogNumber.of(other).mayBe(CatalogNumber.of(one))).isEqualTo(expected);
    }

    @Test
    void is_equal_only_if_printed_alike() {
        assertThat(CatalogNumber.of("660.213")).isEqualTo(CatalogNumber.parse("660.213"));
        assertThat(CatalogNumber.of("660.213")).isNotEqualTo(CatalogNumber.of("660213"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void refuses_blank_texts(String text) {
        assertThat(CatalogNumber.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> CatalogNumber.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> CatalogNumber.of(text));
    }

    @Test
    void takes_a_thousand_characters_and_no_more() {
        assertThat(CatalogNumber.tryParse("1".repeat(1_000))).isPresent();
        assertThat(CatalogNumber.tryParse("1".repeat(1_001))).isEmpty();
    }
}
