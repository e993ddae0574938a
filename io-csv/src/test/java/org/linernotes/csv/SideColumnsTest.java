package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.Sheets.Written;

/** Columns of the sides of records beside numbers that begin anew on each. */
class SideColumnsTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Side", "track.side"),
                    MappedColumn.of("No", "track.number"),
                    MappedColumn.of("Title", "track.title"))
            .with(TableForms.LINES);

    private static byte[] sheet(String first, String second) {
        return Sheets.bytes(
                "Cat. No.;Side;Track No.;Track Title",
                "CL 1;" + first + ";1;One",
                "CL 1;" + first + ";2;Two",
                "CL 1;" + second + ";1;Three",
                "CL 1;" + second + ";2;Four",
                "");
    }

    private static List<String> numbers(Catalog catalog) {
        return catalog.releases().stream()
                .flatMap(release -> release.media().stream())
                .map(medium -> medium.tracks().stream()
                        .map(track -> track.number().orElse("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Catalog of(String... numbers) {
        Medium.Builder medium = Medium.builder();
        Stream.of(numbers)
                .forEach(number -> medium.addTracks(
                        Track.builder().number(number).title("One").build()));
        return Catalog.builder()
                .add(Release.builder()
                        .id(ReleaseId.of("a"))
                        .addMedia(medium.build())
                        .build())
                .build()
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({"A,B", "1,2", "Side A,Side B", "Seite 1,Seite 2", "a,b", "A-Side,B-Side", "Face A,Face B"})
    void numbers_stand_behind_their_sides_through_one_medium_and_the_rows_come_back(String first, String second) {
        byte[] sheet = sheet(first, second);
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(numbers(read.orThrow())).containsExactly("A1 A2 B1 B2");
        assertThat(read.notices().list()).noneMatch(notice -> notice.severity() == Severity.WARNING);
        Written written = Sheets.write(Sheets.throughJson(read.orThrow()), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
        assertThat(written.losses().list()).extracting(Notice::text).noneMatch(loss -> loss.contains("/number"));
    }

    @Test
    void sides_go_on_over_the_records_of_an_album_or_begin_anew_with_each() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Disc;Side;Track No.;Track Title",
                "CL 1;1;1;1;One",
                "CL 1;1;2;1;Two",
                "CL 1;2;3;1;Three",
                "CL 2;1;A;1;One",
                "CL 2;2;A;1;Two",
                "CL 3;1;;1;One",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(numbers(catalog)).containsExactly("A1 B1", "C1", "A1", "A1", "1");
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void a_side_of_a_merged_cell_holds_for_the_tracks_below() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Side;Track No.;Track Title",
                "CL 1;A;1;One",
                "CL 1;;2;Two",
                "CL 1;B;1;Three",
                "CL 1;;2;Four",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(numbers(catalog)).containsExactly("A1 A2 B1 B2");
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource({"A,1,B,2", "A,A1,B,B1", "A,1,A,2", "1,1,1,2", "north,1,south,1", ",1,,1"})
    void a_side_is_only_kept_where_numbers_do_not_begin_anew(String side, String number, String next, String second) {
        byte[] sheet = Sheets.bytes(
                "Side;Track No.;Track Title",
                Optional.ofNullable(side).orElse("") + ";" + number + ";One",
                Optional.ofNullable(next).orElse("") + ";" + second + ";Two",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.columns().get(0)).isEqualTo(MappedColumn.kept("Side"));
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(numbers(catalog)).containsExactly(number + " " + second);
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Side", "SIDE", "Seite", "Face", "Cara", "Lato"})
    void headers_say_it(String header) {
        byte[] sheet = Sheets.bytes(header + ";Track No.;Track Title", "A;1;One", "B;1;Two", "");
        assertThat(Sheets.guess(sheet).columns().get(0)).isEqualTo(MappedColumn.of(header, "track.side"));
    }

    @ParameterizedTest
    @CsvSource({
        "A,1,A1",
        "A,A1,A1",
        "a,a1,a1",
        "A,A-1,A-1",
        "A,,A",
        "A,A,A",
        "2,3,B3",
        "B,01,B01",
        "A,1a,A1a",
        ",1,1",
        "27,1,1",
        "0,1,1",
        "AA,1,1",
        "north,1,1"
    })
    void side_and_number_are_the_number_as_printed(String side, String number, String printed) {
        List<ImmutableList<String>> rows = List.of(
                ImmutableList.of("Side", "No", "Title"),
                ImmutableList.of(
                        Optional.ofNullable(side).orElse(""),
                        Optional.ofNullable(number).orElse(""),
                        "One"));
        byte[] sheet = Sheets.table(rows, TableForms.LINES);
        Catalog catalog = Sheets.read(sheet, MAPPING).orThrow();
        assertThat(numbers(catalog)).containsExactly(printed);
        assertThat(Sheets.write(Sheets.throughJson(catalog), MAPPING).bytes()).isEqualTo(sheet);
    }

    @Test
    void a_side_that_is_not_that_of_the_number_is_told_and_comes_back() {
        byte[] sheet = Sheets.bytes("Side,No,Title", "A,B1,One", "A,Bonus,Two", "");
        Outcome<Catalog> read = Sheets.read(sheet, MAPPING);
        assertThat(numbers(read.orThrow())).containsExactly("B1 Bonus");
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:2:1 row 2 /Side: WARNING: the side “A” does not go with the number “B1”, which was taken as it stands [sides-differ]",
                        "sheet.csv:3:1 row 3 /Side: WARNING: the side “A” does not go with the number “Bonus”, which was taken as it stands [sides-differ]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), MAPPING).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void numbers_of_a_catalogue_from_elsewhere_stand_in_both_columns_and_in_one_where_there_is_but_one() {
        Catalog catalog = of("A1", "B", "3", "AA1", "a1", "B-2");
        Written written = Sheets.write(catalog, MAPPING);
        assertThat(Sheets.cells(written.bytes(), TableForms.LINES))
                .containsExactly(
                        ImmutableList.of("Side", "No", "Title"),
                        ImmutableList.of("A", "1", "One"),
                        ImmutableList.of("B", "", "One"),
                        ImmutableList.of("", "3", "One"),
                        ImmutableList.of("", "AA1", "One"),
                        ImmutableList.of("", "a1", "One"),
                        ImmutableList.of("", "B-2", "One"));
        assertThat(written.losses().list()).extracting(Notice::text).noneMatch(loss -> loss.contains("/number"));
        CsvMapping without = MAPPING.withColumns(MAPPING.columns().subList(1, 3));
        assertThat(Sheets.cells(Sheets.write(catalog, without).bytes(), TableForms.LINES))
                .contains(ImmutableList.of("A1", "One"));
    }

    @Test
    void an_edited_number_moves_the_track_to_another_side() {
        byte[] sheet = Sheets.bytes("Side,No,Title", "Side 1,01,One", "");
        Catalog catalog = Sheets.read(sheet, MAPPING).orThrow();
        Release release = Iterables.getOnlyElement(catalog.releases());
        Medium medium = release.media().get(0);
        Release edited = release.withMedia(
                List.of(medium.withTracks(List.of(medium.tracks().get(0).withNumber(Optional.of("B01"))))));
        Catalog.Builder other = Catalog.builder();
        catalog.entities().forEach(entity -> other.add(entity.equals(release) ? edited : entity));
        assertThat(Sheets.cells(Sheets.write(other.build().orThrow(), MAPPING).bytes(), TableForms.LINES)
                        .get(1))
                .containsExactly("B", "01", "One");
    }
}
