package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifiers around the music for <i>Ascenseur pour l'échafaud</i>, as they are printed, right and wrong. */
class KnownIdentifiersTest {
    @Test
    void the_upc_of_the_complete_cd_is_right_and_has_its_catalogue_number_inside() {
        Barcode barcode = Barcode.parse("042283630529");

        assertThat(barcode.check()).isEqualTo(Check.VALID);
        assertThat(barcode.carries(CatalogNumber.of("836 305-2"))).isTrue();
        assertThat(barcode.carries(CatalogNumber.of("660.213 MR"))).isFalse();
    }

    @Test
    void a_broken_barcode_in_a_public_discography_is_wrong_and_a_digit_was_lost() {
        Barcode broken = Barcode.parse("0060075379639");

        assertThat(broken.digits()).contains("0060075379639");
        assertThat(broken.check()).isEqualTo(Check.WRONG);
        assertThat(broken.repairHint()).contains("00600753796399");
        assertThat(Barcode.parse("00600753796399").check()).isEqualTo(Check.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0600753818589", "4988005777645"})
    void the_eans_of_reissues_are_right(String text) {
        assertThat(Barcode.parse(text).check()).isEqualTo(Check.VALID);
        assertThat(Barcode.parse(text).gtin14()).contains("0" + text);
    }

    @Test
    void three_prints_of_the_number_of_the_lp_have_one_comparison_key_and_the_suffix_is_kept() {
        CatalogNumber sleeve = CatalogNumber.of("660.213 MR");

        assertThat(sleeve.comparisonKey()).contains("660213");
        assertThat(sleeve.suffix()).contains("MR");
        assertThat(sleeve).hasToString("660.213 MR");
        assertThat(CatalogNumber.of("660213").comparisonKey()).contains("660213");
        assertThat(CatalogNumber.of("660.213").comparisonKey()).contains("660213");
        assertThat(sleeve.mayBe(CatalogNumber.of("660213"))).isTrue();
    }

    @Test
    void the_run_out_of_the_lp_is_no_recording_matrix_but_a_side() {
        assertThat(SideMatrix.parse("660213 1R 380")).hasToString("660213 1R 380");
    }

    @Test
    void the_checks_of_a_work_and_of_a_label_are_right() {
        assertThat(Iswc.parse("T-034.524.680-1").check()).isEqualTo(Check.VALID);
        assertThat(Isni.parse("0000 0001 0728 0584").check()).isEqualTo(Check.VALID);
    }
}
