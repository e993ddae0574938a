package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.csv.Sheets.Written;

/** Headers in two rows, as where cells are merged: "Recording" above "Date" and "Studio". */
class GuessedHeadersTest {
    private static List<String> targets(byte[] sheet) {
        return Sheets.guess(sheet).columns().stream()
                .map(column -> column.target().map(Target::key).orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Release,,Recording,,/Title,Cat No,Title,Date,Studio/Asc,FL 1,Foo,1957-12-04,Poste"
                        + "|release.title,release.catalogNumber,track.title,session.date,session.place",
                "Release,,,Recording,,,/Cat No,Title,Label,Date,Studio,Engineer,Title/FL 1,Asc,Fontana,1957-12-04,Poste,Lee,Foo"
                        + "|release.catalogNumber,release.title,release.label,session.date,session.place,recording.credits,track.title",
                "No,Title,Time,Recording,,ISRC/,,,Date,Studio,/1,Foo,2:45,1957-12-04,Poste,FRZ035700001"
                        + "|track.number,track.title,track.length,session.date,session.place,recording.isrc",
                "Label:,Fontana,,,/,,,,/No,Title,Recording,,Time/,,Date,Studio,/1,Foo,1957-12-04,Poste,2:45"
                        + "|track.number,track.title,session.date,session.place,track.length,release.label",
            })
    void the_upper_row_tells_what_the_lower_means_and_both_come_back(String text, String expected) {
        byte[] sheet = Sheets.bytes((text + "/").split("/", -1));
        assertThat(String.join(",", targets(sheet))).isEqualTo(expected);
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        assertThat(catalog.recordings()).hasSize(1);
        Written written = Sheets.write(catalog, mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
    }

    @Test
    void a_row_with_words_that_are_no_headers_is_a_row_of_the_table() {
        byte[] sheet = Sheets.bytes("No,Title,,Remarks", "1,Foo,Poste,mono", "2,Bar,,");
        assertThat(Sheets.guess(sheet).form().orElseThrow().headerRow()).isEqualTo(1);
        byte[] titled = Sheets.bytes("Blue Train,,,", "No,Title,Time,Composer", "1,Foo,2:45,Lee");
        assertThat(targets(titled)).containsExactly("track.number", "track.title", "track.length", "work.credits");
    }

    @Test
    void two_columns_with_one_header_and_one_without_any_are_written_as_they_stood() {
        byte[] sheet = Sheets.bytes("No,Title,,Title,Remarks,Remarks", "1,Foo,x,Bar,mono,alt", "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.columns())
                .extracting(MappedColumn::header)
                .containsExactly("No", "Title", "column 3", "Title #2", "Remarks", "Remarks #2");
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(new String(Sheets.write(catalog, mapping).bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Release #,Title,Track,Time/FL 1,Foo,1,2:45|release.catalogNumber",
                "Release No.,Title,Track,Time/1,Foo,1,2:45|release.catalogNumber",
                "Release #,Release Title,Track,Title/1,Asc,1,Foo|-",
                "Release #,Release Title,Track,Title/FL 1,Asc,1,Foo|release.catalogNumber",
                "Release,Title,Track,Time/Asc,Foo,1,2:45|release.title",
                "Non-Featured Artists,Title,Track,Time/Lee (g),Foo,1,2:45|part.personnel",
            })
    void the_number_of_a_release_is_its_catalogue_number_unless_it_counts_them(String text, String first) {
        assertThat(targets(Sheets.bytes(text.split("/"))).get(0)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Track No,1,2,3/Title,Foo,Bar,Baz/Time,2:45,3:00,1:00/ISRC,FRZ035700001,FRZ035700002,FRZ035700003",
                "Titel;Hafen/Interpret;Ann Lee/Dauer;2:45/Komponist;Bob Ray"
            })
    void a_sheet_with_its_headers_below_each_other_is_told_to_be_turned_round(String sheet) {
        assertThat(CsvMapping.guess(Sheets.bytes(sheet.split("/")), "sheet.csv")
                        .notices()
                        .list())
                .filteredOn(notice -> notice.severity() == Severity.ERROR)
                .extracting(notice -> notice.code().id())
                .containsExactly("turned-round");
    }

    @Test
    void a_log_with_names_of_instruments_in_its_cells_is_not_turned_round() {
        byte[] sheet = Sheets.bytes("Instrument,Title,Performer", "Piano,Foo,Lee", "Bass,Foo,Ray", "Drums,Foo,Fox");
        assertThat(CsvMapping.guess(sheet, "sheet.csv").notices().list())
                .noneMatch(notice -> notice.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISRC,UPC,Track Title,Album,Platform,Country,Date,Quantity,Net Revenue EUR|true",
                "date,item name,artist,currency,item price,quantity,sub total,upc,isrc,catalog number,country|true",
                "Artist,Title,Label,Cat. No.,Country,Date,Quantity,Price|false",
                "Title,Composer,Royalty %,Country,Date|false",
            })
    void where_and_when_something_was_sold_tells_nothing_of_the_release(String headers, boolean ofSales) {
        Outcome<CsvMapping> guess =
                CsvMapping.guess(Sheets.bytes(headers, headers.replaceAll("[^,]+", "1")), "sheet.csv");
        assertThat(guess.notices().list().stream()
                        .filter(notice -> notice.code() == CsvNotice.ROWS_OF_SALES)
                        .count())
                .isEqualTo(ofSales ? 1 : 0);
        assertThat(guess.orThrow().columns().stream()
                        .flatMap(column -> column.target().stream())
                        .anyMatch(target -> target.key().equals("release.area")
                                || target.key().equals("release.date")))
                .isEqualTo(!ofSales);
    }
}
