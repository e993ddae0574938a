package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;

/** Which version of a title a recording or a release is: a column of its own, and in the model what tells it from others. */
class VersionColumnsTest {
    private static final byte[] SHEET = Sheets.bytes(
            "UPC,Product Title,Product Version,Track No,Track Title,Version,ISRC",
            "4006381333931,Low Tide,Deluxe,1,One,Radio Edit,FRZ035700001",
            "4006381333931,Low Tide,Deluxe,2,One,,FRZ035700002",
            "");

    @Test
    void a_version_is_of_the_recording_and_that_of_the_product_of_the_release() {
        Outcome<Catalog> read = Sheets.read(SHEET, Sheets.guess(SHEET));
        assertThat(read.notices().list()).isEmpty();
        Catalog catalog = read.orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).disambiguation())
                .contains("Deluxe");
        assertThat(catalog.recordings())
                .extracting(
                        Recording::title,
                        recording -> recording.disambiguation().orElse("-"))
                .containsExactlyInAnyOrder(tuple("One", "Radio Edit"), tuple("One", "-"));
    }

    @Test
    void the_sheet_is_written_byte_for_byte_as_it_was() {
        CsvMapping mapping = Sheets.guess(SHEET);
        Catalog catalog = Sheets.throughJson(Sheets.read(SHEET, mapping).orThrow());
        Sheets.Written written = Sheets.write(catalog, mapping);
        assertThat(written.bytes()).isEqualTo(SHEET);
        assertThat(written.losses().list()).noneMatch(loss -> loss.text().contains("/disambiguation"));
    }

    @Test
    void a_sheet_without_such_columns_loses_the_versions() {
        CsvMapping mapping = Sheets.guess(SHEET);
        Catalog catalog = Sheets.read(SHEET, mapping).orThrow();
        List<MappedColumn> others = mapping.columns().stream()
                .filter(column -> !column.header().endsWith("Version"))
                .toList();
        assertThat(Sheets.write(catalog, mapping.withColumns(others)).losses().list())
                .extracting(Notice::text)
                .filteredOn(loss -> loss.startsWith("/disambiguation of "))
                .hasSize(2);
    }

    @Test
    void rows_about_one_recording_that_name_two_versions_differ() {
        byte[] sheet = Sheets.bytes("Title,Recording,Version", "One,r,Radio Edit", "One,r,Dub", "One,r,", "");
        CsvMapping mapping = CsvMapping.of(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Recording", "recording.id"),
                        MappedColumn.of("Version", "recording.disambiguation"))
                .with(TableForms.LINES);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list())
                .filteredOn(notice -> notice.code() == CsvNotice.ROWS_DIFFER)
                .extracting(Notice::toString)
                .containsExactly("sheet.csv:3:3 row 3 /Version: WARNING: “Dub” differs from “Radio Edit” in row 2, "
                        + "which is about the same recording [rows-differ]");
        assertThat(Iterables.getOnlyElement(read.orThrow().recordings()).disambiguation())
                .contains("Radio Edit");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "None"})
    void what_says_that_there_is_no_version_is_told_and_is_none(String none) {
        byte[] sheet = Sheets.bytes("Track No,Track Title,Version", "1,One," + none, "");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(Iterables.getOnlyElement(read.orThrow().recordings()).disambiguation())
                .isEmpty();
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly("sheet.csv:2:3 row 2 /Version: WARNING: “" + none
                        + "” is not understood as a version; it is kept as printed [not-understood]");
        assertThat(Sheets.write(read.orThrow(), Sheets.guess(sheet)).bytes()).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title;Mix;Album;Album Version|recording.disambiguation,release.disambiguation",
                "Spielzeit;Titelnummer;Untertitel;Produktversion|recording.disambiguation,release.disambiguation",
                "Piste;Durée;Sous-titre;Version de l'album|recording.disambiguation,release.disambiguation",
                "Pista;Duración;Subtítulo;Versión del álbum|recording.disambiguation,release.disambiguation",
                "Matrix;Take;Version|recording.disambiguation",
                "UPC;Title;Version|release.disambiguation",
                "Track No;Mixed By;Mix Engineer;Version Title;Recording Version|recording.disambiguation"
            })
    void headers_say_which_version_is_meant(String headers, String expected) {
        byte[] sheet = Sheets.bytes(headers, "");
        assertThat(Sheets.guess(sheet).columns().stream()
                        .flatMap(column -> column.target().map(Target::key).stream())
                        .filter(target -> target.endsWith(".disambiguation")))
                .containsExactly(expected.split(","));
    }
}
