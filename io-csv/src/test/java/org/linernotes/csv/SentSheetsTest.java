package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TextEncoding;

/** Sheets as labels, distributors and archives send them, with what spreadsheets have made of them. */
class SentSheetsTest {
    private static Catalog read(String... lines) {
        return Sheets.read(sheet(lines), Sheets.guess(sheet(lines))).orThrow();
    }

    private static byte[] sheet(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private static List<String> told(String... lines) {
        return Sheets.read(sheet(lines), Sheets.guess(sheet(lines))).notices().list().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .map(Notice::toString)
                .toList();
    }

    private static List<String> targets(String... headers) {
        return Sheets.guess(sheet(String.join(";", headers))).columns().stream()
                .map(column -> column.target().map(Target::key).orElse("-"))
                .toList();
    }

    private static void assertComesBack(String... lines) {
        CsvMapping mapping = Sheets.guess(sheet(lines));
        Catalog catalog = Sheets.throughJson(read(lines));
        TableForm form = mapping.form().orElseThrow();
        assertThat(Sheets.differences(
                        Sheets.cells(sheet(lines), form),
                        Sheets.cells(Sheets.write(catalog, mapping).bytes(), form.withHeaderRow(1))))
                .filteredOn(difference -> !difference.startsWith("row 1,"))
                .isEmpty();
    }

    private static Stream<Track> tracks(Catalog catalog) {
        return catalog.releases().stream()
                .flatMap(release -> release.media().stream())
                .flatMap(medium -> medium.tracks().stream());
    }

    private static List<String> titles(Catalog catalog) {
        return tracks(catalog).map(track -> track.title().orElse("-")).toList();
    }

    @Test
    void a_formula_that_is_only_a_text_says_that_text() {
        String[] lines = {"Cat No,UPC,Track,Track Title", "=\"0012345\",\"=\"\"042283630529\"\"\",1,One"};
        Release release = Iterables.getOnlyElement(read(lines).releases());
        assertThat(release.labels().get(0).catalogNumber().orElseThrow().printed())
                .isEqualTo("0012345");
        assertThat(release.barcode().orElseThrow().text()).isEqualTo("042283630529");
        assertThat(told(lines)).isEmpty();
        assertComesBack(lines);
    }

    @Test
    void what_a_spreadsheet_shows_in_place_of_a_value_is_told_and_says_nothing() {
        String[] lines = {"Track,Track Title,Artist,Length,ISRC", "1,#N/A,#REF!,#####,#WERT!", "2,#1,#,2:05,"};
        Catalog catalog = read(lines);
        assertThat(titles(catalog)).containsExactly("-", "#1");
        assertThat(catalog.recordings())
                .allMatch(recording -> recording.isrcs().printed().isEmpty());
        assertThat(catalog.artists()).extracting(artist -> artist.name()).containsExactly("#");
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv:2:2 row 2 /Track Title: WARNING: “#N/A” is an error of the spreadsheet and no value; it is kept as it stands [spreadsheet-error]",
                        "sheet.csv:2:3 row 2 /Artist: WARNING: “#REF!” is an error of the spreadsheet and no value; it is kept as it stands [spreadsheet-error]",
                        "sheet.csv:2:4 row 2 /Length: WARNING: “#####” is an error of the spreadsheet and no value; it is kept as it stands [spreadsheet-error]",
                        "sheet.csv:2:5 row 2 /ISRC: WARNING: “#WERT!” is an error of the spreadsheet and no value; it is kept as it stands [spreadsheet-error]");
        assertComesBack(lines);
    }

    @Test
    void an_error_of_a_spreadsheet_is_not_filled_from_above() {
        byte[] sheet = sheet("Cat,Title", "A,one", "#REF!,two", ",three");
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber").with(Setting.FILL_DOWN, true),
                MappedColumn.of("Title", "track.title"));
        assertThat(Sheets.read(sheet, mapping).orThrow().releases().stream()
                        .filter(release -> !release.labels().isEmpty()))
                .singleElement()
                .satisfies(
                        release -> assertThat(release.media().get(0).tracks()).hasSize(1));
    }

    @Test
    void what_is_not_seen_around_a_text_is_no_part_of_it() {
        String[] lines = {
            "Track,Track Title,Artist",
            "1,\u00A0One\u200B,Bob Ray",
            "2,\uFEFFTwo,Bob Ray\u0000",
            "\u0000,\u00A0,\u200B",
            "3,Three,\u200EBob Ray\u00A0"
        };
        Catalog catalog = read(lines);
        assertThat(titles(catalog)).containsExactly("One", "Two", "Three");
        assertThat(catalog.artists()).extracting(artist -> artist.name()).containsExactly("Bob Ray");
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv:3 row 3: WARNING: control characters of this row, such as NUL, are kept: 1 [controls]",
                        "sheet.csv:4 row 4: WARNING: control characters of this row, such as NUL, are kept: 1 [controls]");
        byte[] written = Sheets.write(Sheets.throughJson(catalog), Sheets.guess(sheet(lines)))
                .bytes();
        assertThat(new String(written, UTF_8))
                .isEqualTo(new String(sheet(lines[0], lines[1], lines[2], lines[4]), UTF_8));
    }

    @Test
    void the_midnight_behind_a_day_says_nothing() {
        String[] lines = {
            "Matrix,Title,Date,Group",
            "E 1,One,1957-12-04 00:00:00,Bob Ray",
            "E 2,Two,1957-12-04 00:00:00,Bob Ray",
            "E 3,Three,1957-12-04T00:00:00.000Z,Al Fox",
            "E 4,Four,1957-12-04 20:30:00,Ann Lee"
        };
        Catalog catalog = read(lines);
        assertThat(catalog.sessions())
                .filteredOn(session -> session.date().orElseThrow().value().isPresent())
                .extracting(session -> session.id() + ": "
                        + session.date().orElseThrow().value().orElseThrow())
                .containsExactly("Al-Fox-1957-12-04: 1957-12-04", "Bob-Ray-1957-12-04: 1957-12-04");
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv:5:3 row 5 /Date: WARNING: “1957-12-04 20:30:00” is not understood as a date; it is kept as printed [not-understood]");
        assertComesBack(lines);
    }

    @Test
    void a_row_of_totals_is_told_and_left_out() {
        String[] lines = {
            "Cat No,Track,Track Title,Length",
            "HL 1,1,One,3:00",
            "HL 1,2,Total,3:10",
            "Total:,2,,6:10",
            ",,Gesamtzeit,6:10"
        };
        assertThat(titles(read(lines))).containsExactly("One", "Total");
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv:4 row 4: LOSS: “Total: 2 6:10” is a row of totals and is left out [totals]",
                        "sheet.csv:5 row 5: LOSS: “Gesamtzeit 6:10” is a row of totals and is left out [totals]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,Total,3:00,HL 1", ",1999,3:00,Total", ",Total,,HL 1", ",Total,,"})
    void what_may_be_a_piece_is_no_row_of_totals(String row) {
        assertThat(tracks(read("Track,Track Title,Length,Album", row))).hasSize(1);
    }

    @Test
    void the_sheet_of_a_mac_is_read_with_its_accents_and_that_is_told() {
        byte[] sheet = "Track,Track Title\r1,Générique\r2,Dîner au motel\r".getBytes(TextEncoding.MACINTOSH.charset());
        Outcome<CsvMapping> guess = CsvMapping.guess(sheet, "sheet.csv");
        assertThat(guess.notices().list())
                .extracting(Notice::toString)
                .contains(
                        "sheet.csv: WARNING: the encoding of the sheet is taken to be macintosh; look at the letters with accents [encoding-taken]");
        assertThat(titles(Sheets.read(sheet, guess.orThrow()).orThrow()))
                .containsExactly("Générique", "Dîner au motel");
    }

    @Test
    void rows_that_say_nothing_of_their_release_are_told() {
        String[] lines = {"Cat No,Album,Track,Track Title", "HL 1,Low Tide,1,One", ",,2,Two", ",,3,Three"};
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv: WARNING: rows say nothing of their release, and each stands alone: 2, the first of them row 3 [rows-alone]");
        CsvMapping guess = Sheets.guess(sheet(lines));
        CsvMapping filled =
                guess.withColumns(Lists.transform(guess.columns(), column -> column.with(Setting.FILL_DOWN, true)));
        Outcome<Catalog> read = Sheets.read(sheet(lines), filled);
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow().releases()).hasSize(1);
    }

    @Test
    void of_two_columns_for_one_thing_the_second_is_kept_and_told() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Title", "track.title"),
                MappedColumn.of("Name", "track.title"),
                MappedColumn.of("Code", "recording.isrc"),
                MappedColumn.of("Code 2", "recording.isrc"));
        byte[] sheet = sheet("Title,Name,Code,Code 2", "One,Uno,FRZ035700001,FRZ035700002");
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(titles(read.orThrow())).containsExactly("One");
        assertThat(read.orThrow().recordings().get(0).isrcs().printed()).hasSize(1);
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:1:2 row 1 /Name: WARNING: the column “Name” is taken for track.title like one before; its cells are kept as they stand [target-again]",
                        "sheet.csv:1:4 row 1 /Code 2: WARNING: the column “Code 2” is taken for recording.isrc like one before; its cells are kept as they stand [target-again]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping.with(TableForms.LINES))
                        .bytes())
                .isEqualTo(sheet);
    }

    @Test
    void of_two_headers_for_one_thing_the_guess_takes_that_which_tells_what_a_row_is() {
        assertThat(targets("Title", "Track Title", "Song Title", "No", "Track No"))
                .containsExactly("-", "track.title", "-", "track.number", "-");
        assertThat(titles(read("Title,No,Track Title", "Low Tide,1,One"))).containsExactly("One");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bestell-Nr.;Albumtitel;CD-Nr.;Titel-Nr.;Titel;Spielzeit;Textdichter;Aufnahmeort;Erscheinungsdatum;Bemerkungen"
                        + "|release.catalogNumber,release.title,medium.position,track.number,track.title,track.length,work.credits,session.place,release.date,recording.note",
                "Référence;Titre de l'album;Plage;Titre;Interprète;Durée;Auteur;Éditeur;Lieu d'enregistrement;Code-barres"
                        + "|release.catalogNumber,release.title,track.number,track.title,track.artist,track.length,work.credits,work.credits,session.place,release.barcode",
                "Nº Catálogo;Álbum;Pista;Canción;Intérprete;Duración;Letra;Editorial;Fecha de grabación;Lugar de grabación;Sello"
                        + "|release.catalogNumber,release.title,track.number,track.title,track.artist,track.length,work.credits,work.credits,session.date,session.place,release.label",
                "UPC;Primary Artist;Track Version;Genre;Volume Number;Track Number;P Line;Explicit"
                        + "|release.barcode,track.artist,recording.disambiguation,-,medium.position,track.number,release.phonogram,-",
                "Matrix;Alto Sax;Trombone;Genre;Year;Arr.|take.matrix,part.players,part.players,work.kind,-,take.players",
                "Cat;Year;Genre|release.catalogNumber,release.date,-"
            })
    void headers_of_several_languages_are_known(String headers, String expected) {
        assertThat(String.join(",", targets(headers.split(";")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title;Primary Artist(s);Composer(s);Producer(s)|track.title,track.artist,work.credits,recording.credits",
                "TRACK TITLE;PRIMARY ARTIST(S);MIX ENGINEER(S)|track.title,track.artist,recording.credits",
                "Track Title;Mix Engineer;Remixer;Orchestrator;Translator;Conductor;Narrator"
                        + "|track.title,recording.credits,recording.credits,work.credits,work.credits,part.players,part.players",
                "Matrix;Balance Engineer;Conductor;Orchestrated By|take.matrix,session.credits,part.players,take.players",
                "Track Title;Score;Cover;Sounds;Remix;Tape;Lyrics Language;Language|track.title,-,-,-,-,-,work.language,-"
            })
    void headers_that_say_who_did_something_are_known_as_roles(String headers, String expected) {
        assertThat(String.join(",", targets(headers.split(";")))).isEqualTo(expected);
    }

    @Test
    void a_place_or_a_label_is_not_called_a_question_mark() {
        String[] lines = {
            "Matrix,Title,Date,Place,Label,Group", "E 1,One,1957-12-04,?,n/a,-", "E 2,Two,1957-12-05,Köln,Sea Inc.,!!!"
        };
        Catalog catalog = read(lines);
        assertThat(catalog.places()).extracting(place -> place.name()).containsExactly("Köln");
        assertThat(catalog.labels()).extracting(label -> label.name()).containsExactly("Sea Inc.");
        assertThat(catalog.artists()).extracting(artist -> artist.name()).containsExactly("!!!");
        assertThat(told(lines))
                .containsExactly(
                        "sheet.csv:2:4 row 2 /Place: WARNING: “?” is not understood as a name; it is kept as printed [not-understood]",
                        "sheet.csv:2:5 row 2 /Label: WARNING: “n/a” is not understood as a name; it is kept as printed [not-understood]",
                        "sheet.csv:2:6 row 2 /Group: WARNING: “-” is not understood as an artist credit; it is kept as printed [not-understood]");
        assertComesBack(lines);
    }

    /** What writers a cell has: by their ids, and "?" for one whom nobody knows. */
    private static List<String> writers(String cell, CsvMapping mapping) {
        byte[] sheet = Sheets.table(List.of(List.of("Title", "Writers"), List.of("One", cell)), TableForms.LINES);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
        return catalog.works().stream()
                .flatMap(work -> work.credits().stream())
                .map(Credit::player)
                .map(player -> player.artist().map(Object::toString).orElse("?"))
                .toList();
    }

    private static CsvMapping writers() {
        return CsvMapping.of(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Writers", "work.credits").with(Setting.ROLE, "writer"))
                .with(TableForms.LINES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Lee, Bob Ray | Ann-Lee Bob-Ray",
                "Ann Lee; Bob Ray | Ann-Lee Bob-Ray",
                "Lee, Ray, Fox | Lee Ray Fox",
                "Walter Bishop, Jr. | Walter-Bishop,-Jr.",
                "Sea Music, Inc., Ann Lee | Sea-Music,-Inc. Ann-Lee",
                "Smith, John | Smith,-John",
                "Smith, J.; Jones, M. R. | Smith,-J. Jones,-M.-R.",
                "Smith, John, Jones, Mary | Smith,-John,-Jones,-Mary",
                "Ann Lee (guitar), Ray | Ann-Lee Ray",
                "Ann Lee, Bob Ray; Lee, Ann | Ann-Lee Bob-Ray Lee,-Ann",
                "Ann Lee, unknown, Bob Ray | Ann-Lee ? Bob-Ray",
                "Anónimo | ?",
                "Trad. | mb:9be7f096-97ec-4615-8957-8d40b5dcbc41",
                "n/a | ``",
                "- | ``",
                "Ann Lee, 50% | Ann-Lee",
                "Sea Music 50% / Lee Tunes 50% | Sea-Music Lee-Tunes",
                "50% | ``",
                "André 3000 | André-3000"
            })
    void what_may_be_one_name_turned_round_is_not_torn_and_what_is_no_name_makes_nobody(String cell, String expected) {
        assertThat(String.join(" ", writers(cell, writers()))).isEqualTo(expected);
    }

    @Test
    void lines_and_bars_in_a_cell_divide_names() {
        assertThat(writers("Ann Lee\nBob Ray|Al Fox", writers())).containsExactly("Ann-Lee", "Bob-Ray", "Al-Fox");
    }

    @Test
    void a_mapping_that_says_that_commas_divide_is_believed() {
        CsvMapping said = CsvMapping.of(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Writers", "work.credits")
                                .with(Setting.ROLE, "writer")
                                .with(Setting.SEPARATORS, ImmutableList.of(",")))
                .with(TableForms.LINES);
        assertThat(writers("Lennon, McCartney", said)).containsExactly("Lennon", "McCartney");
    }

    @ParameterizedTest
    @CsvSource({"3:45:00,13500000,1", "03:45:00,13500000,1", "0:03:45,225000,0", "3:45,225000,0", "1:00:01,3601000,0"})
    void hours_and_minutes_may_be_minutes_and_seconds(String time, long millis, int told) {
        assertThat(tracks(read("Track,Track Title,Length", "1,One," + time)))
                .extracting(track -> track.length().orElseThrow().toMillis())
                .containsExactly(millis);
        assertThat(told("Track,Track Title,Length", "1,One," + time))
                .hasSize(told)
                .allMatch(text ->
                        text.startsWith("sheet.csv:2:3 row 2 /Length: WARNING: “" + time + "” is hours and minutes"));
    }

    @ParameterizedTest
    @CsvSource({"2,2", "2.0,2", "2.00,2", "2.5,", "2.,", ".0,", "1/2,1", "2/2,2", "3/2,", "0/2,", "1/,"})
    void the_number_of_a_disc_may_have_decimals_that_say_nothing_or_how_many_there_are(
            String number, Integer expected) {
        String[] lines = {"Disc No,Track,Track Title", number + ",1,One"};
        assertThat(read(lines).releases().get(0).media().get(0).position()).isEqualTo(Optional.ofNullable(expected));
        assertThat(told(lines)).hasSize(expected == null ? 1 : 0);
        assertComesBack(lines);
    }

    @Test
    void cells_to_the_right_of_all_headers_come_back_where_they_stood() {
        String[] lines = {"Track,Track Title", "1,One,,,far", "2,Two,near"};
        assertThat(told(lines)).hasSize(2);
        assertComesBack(lines);
    }

    @Test
    void rows_of_one_session_with_an_unknown_pianist_have_one() {
        Session session = Iterables.getOnlyElement(
                read("Matrix,Title,Date,Group,Pianist", "E 1,One,1957-12-04,Bob Ray,?", "E 2,Two,1957-12-04,Bob Ray,?")
                        .sessions());
        assertThat(session.parts().get(0).lineUp()).singleElement().satisfies(line -> {
            assertThat(line.player().count()).contains(1);
            assertThat(line.note()).contains("?");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "4 December 1957,1",
        "4-5 December 1957,1",
        "4 or 5 December 1957,1",
        "December 1957,2",
        "early December 1957,2",
        "1957 or early 1958,2",
        "c. 1957,2"
    })
    void two_takes_of_a_date_that_is_not_known_to_the_day_are_of_two_sessions(String date, int sessions) {
        CsvMapping mapping = CsvMapping.of(
                        RowKind.TAKE, MappedColumn.of("Title", "take.title"), MappedColumn.of("Date", "session.date"))
                .with(Level.SESSION, Grouping.by("session.date").onKnownDay());
        assertThat(Sheets.read(sheet("Title,Date", "One," + date, "Two," + date), mapping)
                        .orThrow()
                        .sessions())
                .hasSize(sessions);
    }
}
