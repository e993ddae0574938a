package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.Sheets.Written;

/** An artist and a title in one cell, "Ann Lee - Harbour", as in playlists. */
class ArtistAndTitleTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Release", "release.id"),
                    MappedColumn.of("Artist - Title", "track.artistAndTitle"))
            .with(TableForms.LINES);

    private static List<String> tracks(Catalog catalog) {
        return catalog.releases().stream()
                .flatMap(release -> release.media().stream())
                .flatMap(medium -> medium.tracks().stream())
                .map(track -> track.artistCredit().map(ArtistCredit::text).orElse("-") + ": "
                        + track.title().orElse("-"))
                .toList();
    }

    private static String told(Outcome<?> read) {
        return read.notices().list().stream().map(Notice::toString).collect(Collectors.joining("\n"));
    }

    private static MappedColumn last(byte[] sheet) {
        return Iterables.getLast(Sheets.guess(sheet).columns());
    }

    private static String target(byte[] sheet) {
        return last(sheet).target().map(Target::key).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No,Artist - Title;track.artistAndTitle;false",
                "No,Artist – Title;track.artistAndTitle;false",
                "No,Artist / Title;track.artistAndTitle;false",
                "No,Artist/Title;track.artistAndTitle;false",
                "No,Artist & Song;track.artistAndTitle;false",
                "No,Artist - Track;track.artistAndTitle;false",
                "No,Interpret - Titel;track.artistAndTitle;false",
                "No,Künstler und Titel;track.artistAndTitle;false",
                "No,Artiste - Titre;track.artistAndTitle;false",
                "No,Artista / Título;track.artistAndTitle;false",
                "No,Track (Artist - Title);track.artistAndTitle;false",
                "No,Artist - Title (Version);track.artistAndTitle;false",
                "No,Title - Artist;track.artistAndTitle;true",
                "No,Track / Artist;track.artistAndTitle;true",
                "No,Titel/Interpret;track.artistAndTitle;true",
                "No,Title,Album/Artist;release.artistAndTitle;true",
                "Cat. No.,Artist - Title;release.artistAndTitle;false",
                "ISRC,Artist - Title;recording.artistAndTitle;false",
                "No,Artist - Title (Label);-;false",
                "No,Artist - Title - Label;-;false",
                "No,Composer - Title;-;false",
                "No,Track Artist;track.artist;false",
                "No,Artist/Band Name;track.artist;false",
                "No,Title/Song;track.title;false"
            })
    void headers_for_both_are_known_by_their_halves(String headers, String target, boolean titleFirst) {
        byte[] sheet = Sheets.bytes(headers, "");
        assertThat(target(sheet)).isEqualTo(target);
        assertThat(last(sheet).is(Setting.TITLE_FIRST)).isEqualTo(titleFirst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Artist - Title|Ann Lee - Harbour|Bob Ray - Pier|",
                "Artist - Title|Ann Lee – Harbour|Bob Ray – Pier| – , - , — ",
                "Artist / Title|Ann Lee - Harbour|Bob Ray - Pier|",
                "Artist / Title|Ann Lee / Harbour|Bob Ray / Pier| / ",
                "Artist / Title|Ann Lee / Harbour - Live|Bob Ray / Pier - Live| / ",
                "Artist - Title|Ann Lee / Harbour|Bob Ray / Pier| / ",
                "Artist and Title|Ann Lee / Harbour|Bob Ray / Pier| / ",
                "Artist - Title|Ann Lee - Harbour|Bob-Ray / Pier|kept",
                "Artist - Title|Harbour|Pier|kept",
                "Artist/Title|AC/DC|Pier|kept"
            })
    void cells_tell_what_stands_between(String header, String one, String other, String separators) {
        MappedColumn column = last(Sheets.bytes("No," + header, "1," + one, "2," + other, ""));
        String stated = column.target().isEmpty()
                ? "kept"
                : column.separators().map(all -> String.join(",", all)).orElse("");
        assertThat(stated).isEqualTo(separators == null ? "" : separators);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee - Harbour|Ann Lee: Harbour",
                "Ann Lee – Harbour|Ann Lee: Harbour",
                "Ann-Lee - Har-bour|Ann-Lee: Har-bour",
                "Ann Lee  -   Harbour|Ann Lee: Harbour",
                "Ann Lee feat. Bob Ray - Harbour|Ann Lee feat. Bob Ray: Harbour",
                "Ann Lee - Harbour (Live - 1957)|Ann Lee: Harbour (Live - 1957)",
                "Ann Lee (US - 1) - Harbour|Ann Lee (US - 1): Harbour",
                "!!! - Harbour|!!!: Harbour"
            })
    void a_cell_is_both_and_comes_back(String cell, String track) {
        byte[] sheet = Sheets.bytes("Album,No,Artist - Title", "Tides,1,Bob Ray - Pier", "Tides,2," + cell, "");
        Catalog catalog = Sheets.comesBack(sheet, Sheets.guess(sheet));
        assertThat(tracks(catalog)).containsExactly("Bob Ray: Pier", track);
        assertThat(catalog.recordings())
                .extracting(Recording::title)
                .contains(track.substring(track.indexOf(": ") + 2));
    }

    @Test
    void of_cells_with_two_dashes_or_none_nothing_is_guessed() {
        byte[] sheet = Sheets.bytes(
                "No,Artist - Title",
                "1,Ann Lee - Harbour",
                "2,Ann Lee - Harbour - Live",
                "3,Harbour",
                "4,Bob Ray - Pier",
                "5,Al Fox - Quay",
                "6,? - Mole",
                "7,ID - ID",
                "8,Sue Day - Weir",
                "9,Jo Dee - Lock",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(tracks(read.orThrow()))
                .containsExactly(
                        "Ann Lee: Harbour",
                        "-: -",
                        "-: -",
                        "Bob Ray: Pier",
                        "Al Fox: Quay",
                        "-: Mole",
                        "-: -",
                        "Sue Day: Weir",
                        "Jo Dee: Lock");
        assertThat(told(read))
                .isEqualTo(
                        "sheet.csv:3:2 row 3 /Artist - Title: WARNING: “Ann Lee - Harbour - Live” is not understood as one artist and one title, since “ - ” "
                                + "stands in it more than once; it is kept as printed [not-understood]\n"
                                + "sheet.csv:4:2 row 4 /Artist - Title: WARNING: “Harbour” is not understood as an artist and a title with “ - ” in between; "
                                + "it is kept as printed [not-understood]\n"
                                + "sheet.csv:7:2 row 7 /Artist - Title: WARNING: “?” is not understood as an artist credit; "
                                + "it is kept as printed [not-understood]\n"
                                + "sheet.csv:8:2 row 8 /Artist - Title: WARNING: “ID - ID” is not understood as an artist and a title, since “ID” stands for one "
                                + "that nobody knows; it is kept as printed [not-understood]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void the_title_stands_first_where_the_header_says_so() {
        byte[] sheet =
                Sheets.bytes("Album,No,Title / Artist", "Tides,1,Harbour / Ann Lee", "Tides,2,Pier / Bob Ray", "");
        assertThat(tracks(Sheets.comesBack(sheet, Sheets.guess(sheet))))
                .containsExactly("Ann Lee: Harbour", "Bob Ray: Pier");
    }

    @Test
    void an_edited_title_or_artist_is_written_and_the_kept_cell_gives_way() {
        byte[] sheet = Sheets.bytes("No,Artist - Title", "1,Ann Lee  -  Harbour", "2,Bob Ray - Pier", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        Catalog edited = Sheets.edited(catalog, ArtistAndTitleTest::retitled);
        assertThat(new String(Sheets.write(edited, mapping).bytes(), UTF_8))
                .isEqualTo("No,Artist - Title\n1,Ann Lee - Quay\n2,Bob Ray - Quay\n");
    }

    private static Entity retitled(Entity entity) {
        if (!(entity instanceof Release release)) {
            return entity;
        }
        Medium medium = release.media().get(0);
        return release.withMedia(ImmutableList.of(medium.withTracks(medium.tracks().stream()
                .map(track -> track.withTitle("Quay"))
                .collect(ImmutableList.toImmutableList()))));
    }

    private static Catalog catalog(Track... tracks) {
        return Catalog.builder()
                .add(Release.builder()
                        .id(ReleaseId.of("r"))
                        .artistCredit(ArtistCredit.of("Ann Lee"))
                        .addMedia(Medium.builder().addTracks(tracks).build())
                        .build())
                .build()
                .orThrow();
    }

    @Test
    void a_track_without_a_credit_stands_with_that_of_its_release() {
        Written written = Sheets.write(catalog(Track.builder().title("Harbour").build()), MAPPING);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo("Release,Artist - Title\nr,Ann Lee - Harbour\n");
    }

    @Test
    void a_title_that_could_not_be_told_from_the_artist_is_told_as_lost() {
        Written written = Sheets.write(
                catalog(Track.builder()
                        .title("Harbour - Live")
                        .artistCredit(ArtistCredit.of("Bob Ray"))
                        .build()),
                MAPPING);
        assertThat(written.losses().list())
                .extracting(Notice::text)
                .contains("/media/0/tracks/0/title of release:r is not read back from row 2, column “Artist - Title”");
    }

    @Test
    void columns_of_their_own_come_before_both_in_one_and_one_alone_does_not() {
        byte[] three = Sheets.bytes("No,Title,Artist,Artist - Title", "1,Harbour,Ann Lee,Ann Lee - Harbour", "");
        assertThat(target(three)).isEqualTo("-");
        byte[] two = Sheets.bytes("Album,Title,Artist - Title", "Tides,Harbour,Ann Lee - Harbour", "");
        CsvMapping mapping = Sheets.guess(two);
        assertThat(Iterables.getLast(mapping.columns()).target()).contains(Target.parse("track.artistAndTitle"));
        assertThat(mapping.columns().get(1).target()).isEmpty();
        assertThat(tracks(Sheets.comesBack(two, mapping))).containsExactly("Ann Lee: Harbour");
    }

    @Test
    void ids_codes_and_guests_of_the_artist_stand_beside_both_as_beside_the_artist_alone() {
        byte[] sheet = Sheets.bytes(
                "Album,Artist - Title,Artist ID,Artist ISNI,Featuring",
                "Tides,Ann Lee - Harbour,lee,0000000121032683,Bob Ray",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list()).isEmpty();
        Catalog catalog = Sheets.comesBack(sheet, mapping);
        assertThat(tracks(catalog)).containsExactly("Ann Lee feat. Bob Ray: Harbour");
        assertThat(catalog.artists().stream()
                        .filter(artist -> artist.name().equals("Ann Lee"))
                        .map(artist -> artist.id() + " " + artist.isnis().printed()))
                .hasSize(1)
                .allMatch(artist -> artist.contains("lee") && artist.contains("0000000121032683"));
    }

    @Test
    void a_list_of_records_has_both_of_the_release() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.,Artist - Title,Format", "FL 1,Ann Lee - Harbour,LP", "FL 2,Bob Ray - Pier,LP", "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.rows()).isEqualTo(RowKind.RELEASE);
        assertThat(Sheets.comesBack(sheet, mapping).releases())
                .extracting(release -> release.artistCredit().orElseThrow().text() + ": "
                        + release.title().orElseThrow())
                .containsExactly("Ann Lee: Harbour", "Bob Ray: Pier");
    }

    @Test
    void one_alone_in_the_first_column_is_a_row_of_the_table_and_no_head_of_another() {
        byte[] sheet = Sheets.bytes(
                "Artist - Title,Time",
                "Ann Lee - Harbour,2:45",
                "Al Fox - Quay,",
                "Artist - Title,Time",
                "Bob Ray - Pier,3:00",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.gap()).isEmpty();
        assertThat(tracks(Sheets.read(sheet, mapping).orThrow()))
                .containsExactly("Ann Lee: Harbour", "Al Fox: Quay", "Bob Ray: Pier");
    }

    @Test
    void a_list_of_recordings_has_both_of_the_recording() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Artist - Title", "GBABC2100001,Ann Lee - Harbour", "GBABC2100002,Bob Ray - Pier", "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.rows()).isEqualTo(RowKind.RECORDING);
        assertThat(Sheets.comesBack(sheet, mapping).recordings())
                .extracting(recording -> recording.artistCredit().orElseThrow().text() + ": " + recording.title())
                .containsExactly("Ann Lee: Harbour", "Bob Ray: Pier");
    }
}
