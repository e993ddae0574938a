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
        "[none], NONE,",
        "***, ***,",
        "ПЛ-12б, ПЛ12, Б"
    })
    void has_a_key_to_compare_and_the_letters_after_it(String printed, String key, String suffix) {
        CatalogNumber number = CatalogNumber.of(printed);

        assertThat(number.comparisonKey()).isEqualTo(key);
        assertThat(number.suffix().orElse(null)).isEqualTo(suffix);
        assertThat(number).hasToString(printed);
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
