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
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.release.ReleaseEvent;

/** What the headers of distributors, societies, archives and players of music mean, each among the others of its sheet. */
class SheetHeadersTest {
    /** What the columns are taken for, each with its role where it has one. */
    private static List<String> targets(String headers) {
        return Sheets.guess(headers.getBytes(UTF_8)).columns().stream()
                .map(column -> column.target()
                                .map(target ->
                                        target.key().substring(target.key().indexOf('.') + 1))
                                .orElse("-")
                        + column.setting(Setting.ROLE).map(role -> ":" + role).orElse(""))
                .toList();
    }

    private static Catalog read(String... lines) {
        byte[] sheet = Sheets.bytes(lines);
        return Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Album title;Primary artists;Track title;Track primary artists;Featuring artists;Track featuring artists"
                        + "|title,artist,title,artist,featured,featured",
                "Track Sequence;Lyrics;Lyricists;Composers|number,-,credits:lyricist,credits:composer",
                "Track No;Lyrics;Music|number,credits:lyricist,credits:composer",
                "Track No;Auteur(s);Compositeur(s)|number,credits:lyricist,credits:composer",
                "Track No;Name;Remixers|number,-,credits:remixer",
                "Track No;Autore;Editore|number,credits:author,credits:publisher",
                "Name;Artist;Album;Track Number;Kind;Bit Rate;Plays;Location|title,artist,title,number,-,-,-,-",
                "Track#;Title;Publisher;File Path|number,title,label,-",
                "Track#;Title;Publisher;BPM|number,title,credits:publisher,-",
                "listing_id;artist;title;catno;release_id;status;comments;media_condition"
                        + "|-,artist,title,catalogNumber,externalId,-,-,-",
                "Song Title;Track No;Duration;Track Length|title,number,-,length",
                "Track No;Recording Year;Recording Date|number,-,date",
                "Track No;Recording Year|number,date"
            })
    void a_header_means_what_it_means_beside_the_others(String headers, String expected) {
        assertThat(String.join(",", targets(headers))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title*;Label/Imprint;Artist Name (required)|title,label,artist",
                "Track Title;Untertitel/Version;Komponist/Textdichter|title,disambiguation,credits:writer",
                "Track Title;Arranger/Producer;Label/Saal;Title/|title,-,-,-",
                "Track Title;Composer 1;Composer 2;Label 2;Writer #3|title,credits:composer,credits:composer,-,credits:writer",
                "Track Title;Title (ms);Composer (sec);Artist (Latin script)|title,-,-,-",
                "Track Title;Lingua del testo;Mix (required)|title,language,disambiguation"
            })
    void marks_counts_remarks_and_other_words_of_a_header_are_told_from_what_it_means(String headers, String expected) {
        assertThat(String.join(",", targets(headers))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Duration (hh:mm:ss),00:03:07,187000",
        "Spieldauer (mm:ss),03:07,187000",
        "Length (sec),187,187000",
        "Length (s),187.5,187500",
        "duration_ms,187250,187250",
        "Dauer in Sekunden,187,187000"
    })
    void a_header_that_says_in_what_times_are_counted_is_believed(String header, String time, long millis) {
        Catalog catalog = read("Track No;Track Title;" + header, "1;One;" + time);
        assertThat(catalog.releases()
                        .get(0)
                        .media()
                        .get(0)
                        .tracks()
                        .get(0)
                        .length()
                        .orElseThrow()
                        .toMillis())
                .isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({
        "Release Date (MM/DD/YYYY),2019-05-04",
        "Release Date (DD/MM/YYYY),2019-04-05",
        "Data di uscita,2019-04-05"
    })
    void a_header_that_says_whether_the_day_comes_first_is_believed(String header, String expected) {
        ReleaseEvent event = Iterables.getOnlyElement(read("Track No;Track Title;" + header, "1;One;05/04/2019")
                .releases()
                .get(0)
                .events());
        assertThat(event.date().orElseThrow().value()).contains(PartialDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#,Artist,Track,Album/1,Davis,Florence,Motel/2,Davis,Julien,Motel|number,artist,title,title",
                "Artist,Track,Album/Davis,Florence sur les Champs-Élysées,Motel/Davis,4,Motel/Davis,Motel,Motel|artist,title,title",
                "№,Titel,Zeit/1,Florence,2:50|number,title,length",
                "Track,Artist/Track 1,Davis/Track 2,Davis|number,artist",
                "Track,Artist/A1,Davis/Intro,Davis|number,artist",
                "Track,Title,Artist/Opening,Florence,Davis|number,title,artist",
            })
    void a_column_of_tracks_has_their_titles_where_it_has_words_and_no_other_column_does(
            String sheet, String expected) {
        assertThat(String.join(",", targets(sheet.replace('/', '\n')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISRC;Title;P Line;P Year;P Owner|recording.phonogram,recording.phonogramYear,recording.phonogramOwner",
                "ISRC;Title;Label;P Line|recording.phonogram",
                "Track No;Title;P Line|release.phonogram",
                "Barcode;ISRC;Title;P Line|release.phonogram",
                "Album;Title;P Line|release.phonogram"
            })
    void p_lines_in_a_list_of_recordings_are_of_these(String headers, String expected) {
        assertThat(Sheets.guess(headers.getBytes(UTF_8)).columns().stream()
                        .flatMap(column -> column.target().stream())
                        .map(Target::key)
                        .filter(key -> key.contains(".phonogram"))
                        .collect(Collectors.joining(",")))
                .isEqualTo(expected);
    }

    @Test
    void the_headers_of_italian_and_of_romanised_japanese_label_copy_are_known() {
        assertThat(
                        targets(
                                "Titolo brano;Titolo album;Artista principale;Compositore;Paroliere;Arrangiatore;Editore;Etichetta"))
                .containsExactly(
                        "title",
                        "title",
                        "artist",
                        "credits:composer",
                        "credits:lyricist",
                        "credits:arranger",
                        "credits:publisher",
                        "label");
        assertThat(targets("Hinban;Kyokumei;Sakushi;Sakkyoku;Henkyoku;JAN;ISRC"))
                .containsExactly(
                        "catalogNumber",
                        "title",
                        "credits:lyricist",
                        "credits:composer",
                        "credits:arranger",
                        "barcode",
                        "isrc");
    }

    @Test
    void prices_territories_and_warnings_have_no_place_in_the_model_and_are_kept() {
        assertThat(targets("Track No;Parental Advisory;Explicit (Y/N);Price;Territories;Genre;GRid"))
                .containsExactly("number", "-", "-", "-", "-", "-", "externalId");
    }

    @Test
    void a_territory_is_where_rights_are_held_unless_it_is_said_to_be_that_of_the_release() {
        assertThat(targets("Cat No;Track No;Territory")).containsExactly("catalogNumber", "number", "-");
        assertThat(targets("Cat No;Track No;Release Territory;Territory"))
                .containsExactly("catalogNumber", "number", "area", "-");
        assertThat(targets("Cat No;Track No;Country")).containsExactly("catalogNumber", "number", "area");
    }

    @Test
    void the_number_of_discogs_for_a_release_is_an_identifier_and_two_copies_have_it() {
        Catalog catalog = read(
                "Catalog#;Title;Label;release_id;CollectionFolder",
                "ST 1;Low Tide;Sea Tones;1000001;Jazz",
                "ST 1;Low Tide;Sea Tones;1000001;Doubles");
        assertThat(catalog.releases())
                .hasSize(2)
                .allSatisfy(release -> assertThat(release.externalIds())
                        .extracting(Object::toString)
                        .isEqualTo(ImmutableList.of("discogs-release:1000001")));
    }

    @ParameterizedTest
    @CsvSource({"Official,status", "bootleg,status", "For Sale,-", "Delivered,-"})
    void a_status_is_that_of_a_release_only_where_releases_have_such(String word, String expected) {
        assertThat(targets("Cat No;Title;Status\nST 1;Low Tide;" + word))
                .containsExactly("catalogNumber", "title", expected);
    }
}
