package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Sides and carriers that stand in rows of their own, above the tracks that are on them. */
class SectionRowsTest {
    private static final byte[] SIDES = Sheets.bytes(
            "No,Title,Composer,Time,Cat No",
            "Side A,,,,",
            "1,Générique,Miles Davis,2:45,CL 1",
            "2,L'assassinat de Carala,Miles Davis,2:10,CL 1",
            ",,,,",
            "Side B,,,,",
            "1,Dîner au motel,Miles Davis,3:58,CL 1",
            "");

    private static Outcome<Catalog> read(byte[] sheet) {
        return Sheets.read(sheet, Sheets.guess(sheet));
    }

    private static Release release(byte[] sheet) {
        return Iterables.getOnlyElement(read(sheet).orThrow().releases());
    }

    @Test
    void a_side_holds_for_the_tracks_below_it_and_is_none() {
        assertThat(Iterables.getOnlyElement(release(SIDES).media()).tracks())
                .extracting(Track::number, Track::title)
                .extracting(Object::toString)
                .containsExactly(
                        "(Optional[A1], Optional[Générique])",
                        "(Optional[A2], Optional[L'assassinat de Carala])",
                        "(Optional[B1], Optional[Dîner au motel])");
        assertThat(read(SIDES).notices().list())
                .extracting(Notice::text)
                .containsExactlyInAnyOrder(
                        "“Side A” stands alone above its rows; such texts are taken for a column “Side” of these",
                        "blank rows were left out: 1");
    }

    @Test
    void a_carrier_is_a_medium_and_its_sides_are_its_own() {
        Release release = release(Sheets.bytes(
                "Cat. No.,CL 1,",
                ",,",
                "No,Title,Time",
                "LP 1,,",
                "Side A,,",
                "1,One,2:45",
                "Side B,,",
                "1,Two,2:10",
                "LP 2,,",
                "1,Three,3:58",
                ""));
        assertThat(release.media())
                .extracting(
                        Medium::position,
                        medium -> medium.tracks().stream()
                                .map(track -> track.number().orElse(""))
                                .toList())
                .extracting(Object::toString)
                .containsExactly("(Optional[1], [\"A1\", \"B1\"])", "(Optional[2], [\"1\"])");
    }

    @Test
    void written_they_are_a_column_that_says_the_same() {
        CsvMapping mapping = Sheets.guess(SIDES);
        Catalog catalog = Sheets.read(SIDES, mapping).orThrow();
        Sheets.Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(new String(written.bytes(), UTF_8).lines())
                .containsExactly(
                        "No,Title,Composer,Time,Cat No,Side",
                        "1,Générique,Miles Davis,2:45,CL 1,Side A",
                        "2,L'assassinat de Carala,Miles Davis,2:10,CL 1,Side A",
                        "1,Dîner au motel,Miles Davis,3:58,CL 1,Side B");
        assertThat(written.losses().list()).isEmpty();
        assertThat(Sheets.read(written.bytes(), mapping).orThrow()).isEqualTo(catalog);
    }

    @Test
    void a_mapping_that_was_saved_reads_sheets_with_sections_and_without() {
        CsvMapping mapping = Sheets.guess(SIDES);
        byte[] other = Sheets.bytes("No,Title,Composer,Time,Cat No", "1,Final,Miles Davis,2:50,CL 2", "");
        assertThat(Sheets.read(other, mapping).orThrow().releases())
                .flatExtracting(Release::media)
                .flatExtracting(Medium::tracks)
                .extracting(Track::number)
                .extracting(Object::toString)
                .containsExactly("Optional[1]");
    }

    @Test
    void sides_beside_numbers_that_go_on_are_only_kept() {
        byte[] sheet = Sheets.bytes("No,Title,Time", "Side A,,", "1,One,2:45", "Side B,,", "2,Two,2:10", "");
        assertThat(Iterables.getOnlyElement(release(sheet).media()).tracks())
                .extracting(
                        track -> track.number().orElse(""),
                        track -> track.title().orElse(""))
                .containsExactly(tuple("1", "One"), tuple("2", "Two"));
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(new String(Sheets.write(read(sheet).orThrow(), mapping).bytes(), UTF_8))
                .contains("1,One,2:45,Side A")
                .contains("2,Two,2:10,Side B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Side A", "Side A total:", "Total", "Gesamt Seite A"})
    void their_sums_are_no_tracks(String text) {
        byte[] sheet =
                Sheets.bytes("No,Title,Time", "Side A,,", "1,One,2:45", text + ",,2:45", "Side B,,", "1,Two,2:10", "");
        assertThat(Iterables.getOnlyElement(release(sheet).media()).tracks())
                .extracting(track -> track.number().orElse(""))
                .containsExactly("A1", "B1");
        assertThat(read(sheet).notices().list()).extracting(Notice::code).contains(CsvNotice.TOTALS);
    }

    @Test
    void a_sheet_of_blank_rows_has_no_headers() {
        assertThat(CsvMapping.guess(Sheets.bytes("", ",,", " ", ""), "sheet.csv")
                        .notices()
                        .list())
                .extracting(Notice::code)
                .containsExactly(CsvNotice.NO_HEADERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Side,Title", "Title", "Disc,Title"})
    void where_a_column_has_them_or_there_is_no_other_a_row_is_a_row(String headers) {
        CsvMapping mapping = Sheets.guess(Sheets.bytes(headers, "Side A", "CD 1", ""));
        assertThat(mapping.columns()).extracting(MappedColumn::header).containsExactly(headers.split(","));
    }
}
