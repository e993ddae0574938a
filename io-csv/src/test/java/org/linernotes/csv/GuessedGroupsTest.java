package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Notice;

/** Which rows the guess of a mapping takes to be of one release. */
class GuessedGroupsTest {
    private static List<String> releases(String... lines) {
        byte[] sheet = Sheets.bytes(lines);
        return Sheets.read(sheet, Sheets.guess(sheet)).orThrow().releases().stream()
                .map(release -> release.title().orElse("-") + " "
                        + release.media().stream()
                                .mapToInt(medium -> medium.tracks().size())
                                .sum())
                .sorted()
                .toList();
    }

    private static List<String> told(String... lines) {
        byte[] sheet = Sheets.bytes(lines);
        return Sheets.read(sheet, Sheets.guess(sheet)).notices().list().stream()
                .map(Notice::code)
                .map(Object::toString)
                .toList();
    }

    @Test
    void releases_of_one_label_are_not_one_where_the_sheet_has_no_catalogue_numbers() {
        String[] lines = {
            "Label,Album Title,Track No,Track Title",
            "Sea Tones,Low Tide,1,One",
            "Sea Tones,Low Tide,2,Two",
            "Sea Tones,High Tide,1,One"
        };
        assertThat(releases(lines)).containsExactly("High Tide 1", "Low Tide 2");
        assertThat(told(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "None", "[none]"})
    void a_word_for_no_catalogue_number_is_not_what_releases_have_in_common(String none) {
        String[] lines = {
            "Cat No,Label,Album Title,Track No,Track Title",
            "ST 1,Sea Tones,Low Tide,1,One",
            "ST 1,Sea Tones,Low Tide,2,Two",
            none + ",Not On Label,Demo,1,One",
            none + ",Not On Label,Live,1,One",
            none + ",Not On Label,Live,2,Two"
        };
        assertThat(releases(lines)).containsExactly("Demo 1", "Live 2", "Low Tide 2");
        assertThat(told(lines)).isEmpty();
    }

    @Test
    void barcodes_tell_releases_apart_where_there_are_no_catalogue_numbers() {
        String[] lines = {
            "Album Title,UPC,P Line,Track No,Track Title",
            "Low Tide,042283630529,1998 Ann Lee,1,One",
            "Low Tide,042283630529,1999 Bob Ray,2,Two",
            "Low Tide,4006381333931,1998 Ann Lee,1,One"
        };
        assertThat(releases(lines)).containsExactly("Low Tide 1", "Low Tide 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.02547E+11", "602547000000"})
    void barcodes_that_a_spreadsheet_has_rounded_make_no_release_of_two(String rounded) {
        String[] lines = {
            "Album Title,UPC,Track No,Track Title", "Low Tide," + rounded + ",1,One", "High Tide," + rounded + ",1,One"
        };
        assertThat(releases(lines)).containsExactly("High Tide 1", "Low Tide 1");
    }

    @Test
    void the_catalogue_number_goes_before_the_barcode_and_the_label_goes_with_it() {
        byte[] sheet = Sheets.bytes("UPC,Cat No,Label,Track Title", "042283630529,ST 1,Sea Tones,One");
        assertThat(Sheets.guess(sheet).grouping(Level.RELEASE).by())
                .isEqualTo(ImmutableList.of(Target.parse("release.label"), Target.parse("release.catalogNumber")));
    }
}
