package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.Sheets.Written;

/** Sheets with several tables below each other, a release each, and headers that stand again. */
class SheetTablesTest {
    private static final String[] TWO_RELEASES = {
        "Artist:,Miles Davis,",
        "Cat No:,FL 1,",
        ",,",
        "No,Title,Time",
        "1,Générique,2:45",
        "2,Florence,2:50",
        ",,",
        "Artist:,Barney Wilen,",
        "Cat No:,FL 2,",
        ",,",
        "No,Title,Time",
        "1,Motel,1:00",
        ""
    };

    /** Each release as its number or artist, and the titles of its tracks. */
    private static ImmutableList<String> told(Catalog catalog) {
        return catalog.releases().stream()
                .map(release -> release.labels().stream()
                                .flatMap(line -> line.catalogNumber().stream())
                                .findFirst()
                                .map(Object::toString)
                                .orElse("-")
                        + tracks(release))
                .collect(ImmutableList.toImmutableList());
    }

    private static String tracks(Release release) {
        return release.media().stream()
                .flatMap(medium -> medium.tracks().stream())
                .map(Track::title)
                .map(Optional::orElseThrow)
                .toList()
                .toString();
    }

    @Test
    void each_table_is_of_the_release_above_it() {
        byte[] sheet = Sheets.bytes(TWO_RELEASES);
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(read.notices().list()).isEmpty();
        assertThat(told(read.orThrow())).containsExactly("FL 1[Générique, Florence]", "FL 2[Motel]");
        assertThat(read.orThrow().releases())
                .extracting(release -> release.artistCredit().orElseThrow().text())
                .containsExactly("Miles Davis", "Barney Wilen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artist:,Miles Davis,/Cat No:,FL 1,/,,/No,Title,Time/1,Générique,2:45/,,/,,/Artist:,Barney Wilen,/Cat No:,FL 2,/,,"
                        + "/No,Title,Time/1,Motel,1:00",
                "LABEL COPY,,/Artist: Miles Davis,,Cat No: FL 1/No,Title,Time/1,Générique,2:45/,,/DRAFT,,/"
                        + "Artist: Barney Wilen,,Cat No: FL 2/No,Title,Time/1,Motel,1:00",
                "Ascenseur,,/No,Title,Time/1,Générique,2:45/Barney,,/No,Title,Time/1,Motel,1:00",
                "Ascenseur,,/,,/No,Title,Time/1,Générique,2:45/,,/Barney,,/,,/No,Title,Time/1,Motel,1:00",
            })
    void the_tables_come_back_below_each_other(String text) {
        byte[] sheet = Sheets.bytes((text + "/").split("/", -1));
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(CsvMapping.read(mapping.toJson().getBytes(UTF_8), "m").orThrow())
                .isEqualTo(mapping);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list()).noneMatch(notice -> notice.severity().compareTo(Severity.INFO) < 0);
        assertThat(read.orThrow().releases())
                .extracting(SheetTablesTest::tracks)
                .containsExactly("[Générique]", "[Motel]");
        Written written = Sheets.write(Sheets.throughJson(read.orThrow()), mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
        assertThat(Sheets.read(written.bytes(), mapping).orThrow()).isEqualTo(read.orThrow());
    }

    @Test
    void a_stream_of_adjacent_rows_reads_the_tables_as_well() {
        byte[] sheet = Sheets.bytes(TWO_RELEASES);
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(Sheets.read(sheet, mapping.ofAdjacentRows()).orThrow().entities())
                .isEqualTo(Sheets.read(sheet, mapping).orThrow().entities());
    }

    @Test
    void a_mapping_of_one_table_keeps_the_releases_of_several_apart() {
        CsvMapping one =
                Sheets.guess(Sheets.bytes("Artist:,Davis,", "Cat No:,FL 9,", "", "No,Title,Time", "1,Foo,1:00"));
        assertThat(one.gap()).isEmpty();
        byte[] sheet = Sheets.bytes(TWO_RELEASES);
        Catalog catalog = Sheets.read(sheet, one).orThrow();
        assertThat(told(catalog)).containsExactly("FL 1[Générique, Florence]", "FL 2[Motel]");
        assertThat(told(Sheets.read(Sheets.write(catalog, one).bytes(), one).orThrow()))
                .isEqualTo(told(catalog));
    }

    @Test
    void what_one_table_has_above_and_another_has_not_is_not_said_of_it() {
        byte[] sheet = Sheets.bytes(
                "Artist:,Miles Davis,",
                "Cat No:,FL 1,",
                "No,Title,Time",
                "1,Générique,2:45",
                "",
                "Artist:,Miles Davis,",
                "No,Title,Time",
                "1,Motel,1:00",
                "",
                "Artist:,Miles Davis,",
                "No,Title,Time",
                "1,Julien,1:00");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(told(catalog)).containsExactly("FL 1[Générique]", "-[Motel]", "-[Julien]");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(told(Sheets.read(Sheets.write(catalog, mapping).bytes(), mapping)
                        .orThrow()))
                .isEqualTo(told(catalog));
    }

    @Test
    void two_tables_with_one_number_are_of_one_release() {
        byte[] sheet = Sheets.bytes(
                "CD 1,,",
                "Cat No:,FL 1,",
                "No,Title,Time",
                "1,Générique,2:45",
                "",
                "CD 2,,",
                "Cat No:,FL 1,",
                "No,Title,Time",
                "1,Motel,1:00");
        assertThat(told(Sheets.read(sheet, Sheets.guess(sheet)).orThrow())).containsExactly("FL 1[Générique, Motel]");
    }

    @Test
    void headers_that_stand_again_on_each_page_are_no_track_and_told() {
        byte[] sheet = Sheets.bytes(
                "Cat No:,FL 1,", "", "No,Title,Time", "1,Générique,2:45", "", "No,Title,Time", "2,Motel,1:00");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(told(read.orThrow())).containsExactly("FL 1[Générique, Motel]");
        assertThat(read.notices().list())
                .extracting(Notice::text)
                .contains("the headers stand again in row 6; they are left out");
    }

    @Test
    void a_table_with_other_headers_is_read_by_these_and_what_is_in_no_column_is_kept() {
        byte[] sheet = Sheets.bytes(
                "Cat No:,FL 1,",
                "No,Title,Time",
                "1,Générique,2:45",
                "",
                "Cat No:,FL 2,,",
                "No,Composer,Title,Time",
                "1,Wilen,Motel,1:00");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(told(read.orThrow())).containsExactly("FL 1[Générique]", "FL 2[Motel]");
        assertThat(read.notices().list())
                .extracting(Notice::text)
                .contains(
                        "from row 6 on the table has other headers; its columns are read as those above that are called so",
                        "“Wilen” stands in a column without a header; it is kept as it stands");
    }

    @Test
    void a_row_with_a_title_alone_stays_a_row_of_its_table() {
        byte[] sheet =
                Sheets.bytes("No,Title,Time", "1,Générique,2:45", ",Motel,", "", "No,Title,Time", "3,Julien,1:00");
        assertThat(told(Sheets.read(sheet, Sheets.guess(sheet)).orThrow()))
                .containsExactly("-[Générique, Motel, Julien]");
        byte[] titlesFirst = Sheets.bytes("Title,Track No", "Générique,1", "Motel,", "Title,Track No", "Julien,3");
        assertThat(told(Sheets.read(titlesFirst, Sheets.guess(titlesFirst)).orThrow()))
                .containsExactly("-[Générique, Motel, Julien]");
    }

    @Test
    void two_texts_side_by_side_above_a_further_table_are_no_track_where_numbers_stand_first() {
        byte[] sheet = Sheets.bytes(
                "Cat No:,FL 1,,",
                "No,Title,Time,Composer",
                "1,Générique,2:45,",
                ",,,",
                "Motel,,draft,",
                "Cat No:,FL 2,,",
                "No,Title,Time,Composer",
                "1,Motel,1:00,",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(told(catalog)).containsExactly("FL 1[Générique]", "FL 2[Motel]");
        assertThat(new String(Sheets.write(Sheets.throughJson(catalog), mapping).bytes(), UTF_8))
                .isEqualTo(new String(sheet, UTF_8));
    }

    @Test
    void where_a_table_begins_with_names_two_texts_are_a_row_of_it() {
        byte[] sheet = Sheets.bytes(
                "Composer,Title,Time,ISRC",
                "Miles Davis,Générique,2:45,FRZ035700001",
                ",,,",
                "Barney Wilen,Motel,,",
                "Composer,Title,Time,ISRC",
                "Miles Davis,Florence,1:00,FRZ035700002",
                "");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).orThrow().recordings())
                .extracting(recording -> recording.title())
                .containsExactlyInAnyOrder("Générique", "Motel", "Florence");
    }

    @Test
    void sides_and_carriers_are_parts_of_the_release_above() {
        byte[] sides = Sheets.bytes(
                "Cat No:,FL 1,",
                ",,",
                "Side A,,",
                "No,Title,Time",
                "1,Générique,2:45",
                "Side B,,",
                "No,Title,Time",
                "1,Motel,1:00",
                "");
        CsvMapping mapping = Sheets.guess(sides);
        Catalog catalog = Sheets.read(sides, mapping).orThrow();
        assertThat(told(catalog)).containsExactly("FL 1[Générique, Motel]");
        assertThat(catalog.releases().get(0).media().get(0).tracks())
                .extracting(track -> track.number().orElseThrow())
                .containsExactly("A1", "B1");
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sides, UTF_8));
        assertThat(written.losses().list()).isEmpty();
    }

    @Test
    void carriers_are_media_each_with_its_number() {
        byte[] discs = Sheets.bytes(
                "CD 1,,", "No,Title,Time", "1,Générique,2:45", ",,", "CD 2,,", "No,Title,Time", "1,Motel,1:00", "");
        CsvMapping mapping = Sheets.guess(discs);
        Catalog catalog = Sheets.read(discs, mapping).orThrow();
        assertThat(catalog.releases()).hasSize(1);
        assertThat(catalog.releases().get(0).media())
                .extracting(medium -> medium.position().orElseThrow())
                .containsExactly(1, 2);
        assertThat(new String(Sheets.write(catalog, mapping).bytes(), UTF_8)).isEqualTo(new String(discs, UTF_8));
    }

    @Test
    void remarks_and_sums_below_a_table_are_no_tracks_and_told() {
        byte[] sheet = Sheets.bytes(
                "Artist: Davis,,",
                "No,Title,Time",
                "1,Générique,2:45",
                "Total time: 2:45,,",
                "",
                "Artist: Wilen,,",
                "No,Title,Time",
                "1,Motel,1:00",
                "",
                "All tracks produced by Al Fox,,");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(told(read.orThrow())).containsExactly("-[Générique]", "-[Motel]");
        assertThat(read.notices().list())
                .filteredOn(notice -> notice.severity() == Severity.LOSS)
                .extracting(Notice::text)
                .containsExactly(
                        "“Total time: 2:45” stands below the table and is left out",
                        "“All tracks produced by Al Fox” stands below the table and is left out");
    }

    @Test
    void what_is_not_understood_above_a_table_is_told_once() {
        byte[] sheet =
                Sheets.bytes("Barcode:,5060123456784,", "No,Title,Time", "1,Foo,1:00", "2,Bar,1:00", "3,Baz,1:00");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).notices().list())
                .extracting(Notice::text)
                .containsExactly("the check digit of “5060123456784” is wrong");
    }

    @Test
    void a_label_that_stands_twice_above_a_table_comes_back_twice() {
        byte[] sheet = Sheets.bytes(
                "Notes:,first,",
                "Notes:,second,",
                "Cat No:,FL 1,",
                "",
                "No,Title,Time",
                "1,Motel,1:00",
                "",
                "Notes:,third,",
                "Notes:,fourth,",
                "Cat No:,FL 2,",
                "",
                "No,Title,Time",
                "1,Julien,1:00");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(new String(Sheets.write(catalog, mapping).bytes(), UTF_8).lines())
                .contains("Notes:,first,", "Notes:,second,", "Notes:,third,", "Notes:,fourth,");
    }
}
