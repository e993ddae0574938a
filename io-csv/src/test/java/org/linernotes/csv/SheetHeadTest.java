package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.Sheets.Written;

/** Label copy as it is sent around: what holds for the whole record above a table of its tracks. */
class SheetHeadTest {
    private static final String[] LABEL_COPY = {
        "Artist:,Miles Davis,,",
        "Title:,Ascenseur pour l'échafaud,,",
        "Catalogue No:,660.213 MR,,",
        "Label:,Fontana,,",
        "Release Date:,29/01/1958,,",
        "Product Manager:,N. N.,,",
        ",,,",
        "No,Title,Composer,Time",
        "1,Générique,Miles Davis,2:45",
        "2,Florence sur les Champs-Élysées,Miles Davis,2:50"
    };

    private static Outcome<Catalog> read(byte[] sheet) {
        return Sheets.read(sheet, Sheets.guess(sheet));
    }

    private static Release release(byte[] sheet) {
        return Iterables.getOnlyElement(read(sheet).orThrow().releases());
    }

    @Test
    void what_stands_above_the_table_is_said_of_the_release() {
        Release release = release(Sheets.bytes(LABEL_COPY));
        assertThat(release.title()).hasValue("Ascenseur pour l'échafaud");
        assertThat(release.artistCredit())
                .hasValueSatisfying(credit -> assertThat(credit.text()).isEqualTo("Miles Davis"));
        assertThat(release.labels())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.catalogNumber().orElseThrow()).hasToString("660.213 MR"));
        assertThat(release.events())
                .singleElement()
                .satisfies(
                        event -> assertThat(event.date().orElseThrow().value()).hasValue(EdtfDate.parse("1958-01-29")));
        assertThat(release.media().get(0).tracks())
                .extracting(Track::title)
                .containsExactly(Optional.of("Générique"), Optional.of("Florence sur les Champs-Élysées"));
    }

    @Test
    void the_sheet_comes_back_byte_for_byte_by_way_of_the_model() {
        byte[] sheet = Sheets.bytes(LABEL_COPY);
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list()).noneMatch(notice -> notice.severity() == Severity.LOSS);
        Written written = Sheets.write(Sheets.throughJson(read.orThrow()), mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8) + "\n");
        assertThat(written.losses().list()).noneMatch(notice -> notice.severity() == Severity.LOSS);
    }

    @Test
    void a_stream_of_adjacent_rows_has_it_in_each() {
        byte[] sheet = Sheets.bytes(LABEL_COPY);
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(Sheets.read(sheet, mapping.ofAdjacentRows()).orThrow())
                .isEqualTo(Sheets.read(sheet, mapping).orThrow());
    }

    @Test
    void the_mapping_says_which_columns_stand_above() {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(LABEL_COPY));
        assertThat(mapping.form().orElseThrow().headerRow()).isEqualTo(8);
        assertThat(mapping.columns())
                .filteredOn(column -> column.is(Setting.ABOVE))
                .extracting(MappedColumn::header)
                .containsExactly("Artist:", "Title:", "Catalogue No:", "Label:", "Release Date:", "Product Manager:");
        assertThat(CsvMapping.read(mapping.toJson().getBytes(UTF_8), "m").orThrow())
                .isEqualTo(mapping);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Label:,Fontana,,Cat No:,FL 1/No,Title,Time/1,Florence,2:50",
                "LABEL COPY/Label,Fontana/Cat No,FL 1//No,Title,Time/1,Florence,2:50",
                "Label:;Fontana;;/Cat No:;FL 1;;/Producer:;;;/No;Title;Composer;Time/1;Florence;Davis;2:50",
            })
    void labels_stand_side_by_side_with_or_without_colons_below_titles_and_with_nothing_beside_them(String sheet) {
        Release release = release(Sheets.bytes(sheet.split("/")));
        assertThat(release.labels()).singleElement().satisfies(line -> {
            assertThat(line.name()).hasValue("Fontana");
            assertThat(line.catalogNumber().orElseThrow()).hasToString("FL 1");
        });
        assertThat(release.media().get(0).tracks()).hasSize(1);
    }

    @Test
    void it_stands_above_a_row_a_performer_too() {
        byte[] sheet = Sheets.bytes(
                "Label:,Fontana,,",
                "Catalogue No:,FL 1,,",
                ",,,",
                "Track No,Track Title,Performer,Instrument",
                "1,Florence,Miles Davis,Trumpet",
                "1,Florence,Barney Wilen,Tenor Saxophone",
                "2,Motel,Miles Davis,Trumpet");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.rows()).isEqualTo(RowKind.PERFORMER);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.releases())
                .singleElement()
                .satisfies(
                        release -> assertThat(release.media().get(0).tracks()).hasSize(2));
        assertThat(catalog.recordings())
                .extracting(recording -> recording.credits().size())
                .containsExactly(2, 1);
        assertThat(new String(Sheets.write(catalog, mapping).bytes(), UTF_8))
                .isEqualTo(new String(sheet, UTF_8) + "\n");
    }

    @Test
    void titles_above_are_kept_and_told_with_labels_among_them_or_without() {
        byte[] sheet = Sheets.bytes("LABEL COPY,", "Label:,Fontana", "No,Title", "1,Florence", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list())
                .extracting(Notice::text)
                .containsExactly("“LABEL COPY” stands above the headers; it is kept as it stands");
        assertThat(Iterables.getOnlyElement(read.orThrow().releases()).title()).isEmpty();
        assertThat(Sheets.write(read.orThrow(), mapping).bytes()).isEqualTo(sheet);
        byte[] titled = Sheets.bytes("LABEL COPY,,", "No,Title,Composer", "1,Florence,Davis");
        assertThat(Sheets.guess(titled).columns())
                .extracting(MappedColumn::header)
                .containsExactly("No", "Title", "Composer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LABEL COPY,,,/Artist: Miles Davis,,,/Cat. No.: FL 1,,Label:Fontana,/,,,/No,Title,Composer,Time/1,Motel,Davis,1:00",
                "Motel,,,,/Artist:,Miles Davis,,Cat. No.:,FL 1/Label:,Fontana,,Date:,1958/,,,,/"
                        + "No,Title,Composer,Time,ISRC/1,Motel,Davis,1:00,FRZ035700001",
                "Label,Fontana,,Cat No,FL 1/,,,,/No,Title,Composer,Time,ISRC/1,Motel,Davis,1:00,FRZ035700001",
                "Label copy,,Page 1,,/Label: Fontana,,,,/Cat. No.:   FL 1 ,,,,/No,Title,Composer,Time,ISRC/1,Motel,Davis,1:00,",
                ",,,,/,,Label:,,Fontana/Cat. No.:,FL 1,,,as at May/No,Title,Composer,Time,ISRC/1,Motel,Davis,1:00,"
            })
    void labels_and_titles_come_back_where_they_stood(String text) {
        byte[] sheet = Sheets.bytes((text + "/").split("/", -1));
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(release(sheet).labels()).singleElement().satisfies(line -> {
            assertThat(line.name()).hasValue("Fontana");
            assertThat(line.catalogNumber().orElseThrow()).hasToString("FL 1");
        });
        assertThat(CsvMapping.read(mapping.toJson().getBytes(UTF_8), "m").orThrow())
                .isEqualTo(mapping);
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        Written written = Sheets.write(catalog, mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
        assertThat(written.losses().list()).isEmpty();
    }

    @Test
    void a_title_with_a_colon_is_no_label_and_headers_with_colons_are_headers() {
        byte[] titled = Sheets.bytes("Motel: live,,", "Label:,Fontana,", "No,Title,Time", "1,Florence,2:50");
        assertThat(Sheets.guess(titled).columns())
                .filteredOn(MappedColumn::isAbove)
                .extracting(MappedColumn::header)
                .containsExactly("Label:");
        assertThat(Sheets.guess(Sheets.bytes("No:,Title:,Time:", "1,Florence,2:50"))
                        .columns())
                .noneMatch(MappedColumn::isAbove)
                .extracting(MappedColumn::header)
                .containsExactly("No:", "Title:", "Time:");
    }

    @Test
    void a_text_above_that_another_sheet_has_elsewhere_is_kept_beside_the_labels_of_the_mapping() {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(LABEL_COPY));
        byte[] other = Sheets.bytes(
                "Artist:,Davis,,,",
                "Catalogue No:,FL 2,,,second draft",
                "No,Title,Composer,Time",
                "1,Julien,Davis,1:00");
        Catalog catalog = Sheets.read(other, mapping).orThrow();
        byte[] written = Sheets.write(catalog, mapping).bytes();
        assertThat(new String(written, UTF_8)).contains("second draft").contains("Catalogue No:,FL 2");
        assertThat(Sheets.read(written, mapping).orThrow().releases()).isEqualTo(catalog.releases());
    }

    @Test
    void a_mapping_finds_the_headers_below_a_head_of_any_height() {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(LABEL_COPY));
        byte[] other = Sheets.bytes(
                "Catalogue No:,FL 2,,", "Title:,Motel,,", "", "", "No,Title,Composer,Time", "1,Julien,Davis,1:00");
        Release release =
                Iterables.getOnlyElement(Sheets.read(other, mapping).orThrow().releases());
        assertThat(release.title()).hasValue("Motel");
        assertThat(release.media().get(0).tracks()).hasSize(1);
    }

    @Test
    void where_rows_differ_in_it_a_column_is_written_among_the_others() {
        byte[] sheet = Sheets.bytes(LABEL_COPY);
        CsvMapping mapping = Sheets.guess(sheet);
        byte[] other = Sheets.bytes(
                "Label:,Fontana,", "Cat No:,FL 1,", "No,Title,Catalogue No:", "1,Julien,FL 1", "1,Motel,FL 2");
        Catalog catalog = Sheets.read(
                        other,
                        CsvMapping.of(
                                        RowKind.TRACK,
                                        MappedColumn.of("No", "track.number"),
                                        MappedColumn.of("Title", "track.title"),
                                        MappedColumn.of("Label:", "release.label")
                                                .with(Setting.ABOVE, true),
                                        MappedColumn.of("Catalogue No:", "release.catalogNumber"))
                                .with(TableForms.LINES.withHeaderRow(3)))
                .orThrow();
        assertThat(catalog.releases()).hasSize(2);
        Written written = Sheets.write(catalog, mapping);
        assertThat(new String(written.bytes(), UTF_8).lines().toList())
                .contains("No,Title,Composer,Time,Catalogue No:", "1,Julien,,,FL 1", "1,Motel,,,FL 2")
                .anyMatch(line -> line.startsWith("Label:,Fontana,"));
        assertThat(Sheets.read(written.bytes(), mapping).orThrow().releases())
                .extracting(Release::labels)
                .isEqualTo(catalog.releases().stream().map(Release::labels).toList());
    }
}
