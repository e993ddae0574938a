package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;

/** Numbers of tracks with how many there are, as players of music and tags of files have them. */
class TrackNumbersTest {
    @ParameterizedTest
    @CsvSource({"1/3, 2/3, 3/3, 1 2 3", "1 of 3, 2 of 3, 3 of 3, 1 2 3", "01/12, 02/12, 03/12, 01 02 03"})
    void the_number_of_a_track_has_how_many_there_are_beside_it_where_all_have(
            String first, String second, String third, String numbers) {
        assertThat(numbers(first, second, third)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3/4, 1 2 3/4", "1/2, 3/4, 5/6, 1/2 3/4 5/6", "3/2, 2/2, 1/2, 3/2 2/2 1/2"})
    void two_numbers_on_one_band_are_as_printed(String first, String second, String third, String numbers) {
        assertThat(numbers(first, second, third)).isEqualTo(numbers);
    }

    private static String numbers(String first, String second, String third) {
        byte[] sheet = Sheets.bytes("Track No;Track Title", first + ";One", second + ";Two", third + ";Three", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
        return catalog.releases().get(0).media().get(0).tracks().stream()
                .map(track -> track.number().orElseThrow())
                .collect(Collectors.joining(" "));
    }
}
