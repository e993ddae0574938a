package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Sheets of broadcasters, collectors, archives, shops and players of music: what their headers mean beside others and by their cells. */
class ListsOfOthersTest {
    /** {@return the targets of a sheet: "header=target", without those that are only kept} */
    private static String taken(String... lines) {
        return Sheets.guess(Sheets.bytes(lines)).columns().stream()
                .filter(column -> column.target().isPresent())
                .map(column -> column.header() + "=" + column.target().get()
                        + column.setting(Setting.UNIT)
                                .map(unit -> " in " + unit)
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void times_of_the_day_in_a_playlist_are_no_playing_times_and_its_dates_no_dates_of_releases() {
        assertThat(taken(
                        "Date,Time,Artist,Title,Album,Presenter",
                        "2021-05-07,18:02:11,Ann Lee,Harbour,Lights,Sue Day",
                        "2021-05-07,18:06:00,Bob Ray,Pier,Piers,Sue Day",
                        "2021-05-08,09:10:00,Ann Lee,Harbour,Lights,Sue Day"))
                .isEqualTo("Artist=track.artist, Title=track.title, Album=release.title");
        assertThat(taken(
                        "Date,Time,Artist,Title,Duration,Album",
                        "2021-05-07,18:02,Ann Lee,Harbour,3:45,Lights",
                        "2021-05-07,18:06,Bob Ray,Pier,2:59,Piers"))
                .isEqualTo("Artist=track.artist, Title=track.title, Duration=track.length, Album=release.title");
    }

    @Test
    void times_that_each_are_later_than_the_one_above_are_times_of_the_day_only_where_there_are_many() {
        String header = "Time,Track Title";
        assertThat(taken(header, "18:02,A", "18:06,B", "18:10,C", "18:14,D", "18:17,E", "18:20,F"))
                .isEqualTo("Track Title=track.title");
        assertThat(taken(header, "2:59,A", "3:06,B", "3:10,C")).isEqualTo("Time=track.length, Track Title=track.title");
        assertThat(taken(header, "3:06,A", "2:59,B", "3:10,C", "4:14,D", "4:17,E", "5:20,F"))
                .isEqualTo("Time=track.length, Track Title=track.title");
        assertThat(taken(header, "1:02:11,A", "1:10:00,B")).isEqualTo("Time=track.length, Track Title=track.title");
    }

    @Test
    void a_disc_with_high_numbers_is_a_record_and_no_carrier() {
        assertThat(taken("Orquesta,Título,Sello,Disco,Matriz", "Di Sarli,Corazón,Victor,38850,39848"))
                .isEqualTo(
                        "Orquesta=part.leader, Título=take.title, Sello=session.client, Disco=release.catalogNumber, "
                                + "Matriz=take.matrix");
        assertThat(taken("Disc,Track,Title", "1,1,Harbour", "2,1,Pier"))
                .isEqualTo("Disc=medium.position, Track=track.number, Title=track.title");
        assertThat(taken("CD,Track,Title", "1,1,Harbour", "2,1,Pier"))
                .isEqualTo("CD=medium.position, Track=track.number, Title=track.title");
        assertThat(taken("CD,Track,Title", "Lights,1,Harbour", "Piers,1,Pier"))
                .isEqualTo("Track=track.number, Title=track.title");
    }

    @Test
    void labels_dates_and_territories_alone_make_no_releases_of_a_list_of_songs() {
        String[] sheet = {"No,Artist,Title,Label", "1,Ann Lee,Harbour,Sea Tones", "2,Bob Ray,Pier,Lake Songs", ""};
        assertThat(taken(sheet)).isEqualTo("No=track.number, Artist=track.artist, Title=track.title");
        byte[] bytes = Sheets.bytes(sheet);
        assertThat(Sheets.read(bytes, Sheets.guess(bytes)).orThrow().releases()).hasSize(1);
        assertThat(taken("No,Title,Label", "1,Harbour,Sea Tones", "2,Pier,Sea Tones"))
                .isEqualTo("No=track.number, Title=track.title, Label=release.label");
        assertThat(taken("No,Title,Label,Album", "1,Harbour,Sea Tones,Lights", "1,Pier,Lake Songs,Piers"))
                .contains("Label=release.label");
    }

    @Test
    void years_of_p_lines_that_differ_in_such_a_list_are_those_of_recordings() {
        byte[] sheet = Sheets.bytes(
                "Pos,Titel,Interpret,P-Jahr,Mastered by",
                "1,Hafen,Anna Lee,1978,Al Fox",
                "2,Steg,Bob Ray,1981,Al Fox",
                "3,Kai,Bob Ray,1981,Sue Day",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(taken("Pos,Titel,Interpret,P-Jahr,Mastered by", "1,Hafen,Anna Lee,1978,Al", "2,Kai,Bob Ray,1981,Bo"))
                .isEqualTo(
                        "Pos=track.number, Titel=track.title, Interpret=track.artist, P-Jahr=recording.phonogramYear");
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.releases()).hasSize(1);
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void minutes_and_seconds_in_two_columns_are_no_playing_times_each() {
        assertThat(taken("Track Title,Duration (mins),Duration (secs)", "Harbour,3,45", "Pier,2,59"))
                .isEqualTo("Track Title=track.title");
        assertThat(taken("Track Title,Duration (secs)", "Harbour,225"))
                .isEqualTo("Track Title=track.title, Duration (secs)=track.length in seconds");
    }

    @Test
    void whether_somebody_is_featured_names_nobody() {
        assertThat(taken("Track Title,Artist,Featured?", "Harbour,Ann Lee,Yes", "Pier,Bob Ray,no"))
                .isEqualTo("Track Title=track.title, Artist=track.artist");
        assertThat(taken("Track Title,Artist,Featured", "Harbour,Ann Lee,Yes", "Pier,Bob Ray,Ann Lee"))
                .contains("Featured=track.featured");
    }

    @Test
    void soloists_may_have_a_column_each() {
        byte[] sheet = Sheets.bytes(
                "Album,Track Title,Soloist 1,Soloist 2",
                "Lights,Harbour,\"Anne Dubois, violin\",\"Paul Martin, piano\"",
                "Lights,Pier,,\"Paul Martin, piano\"",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.recordings())
                .extracting(recording -> recording.credits().size())
                .containsExactlyInAnyOrder(2, 1);
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void featured_artist_in_each_row_and_no_artist_beside_it_is_the_artist() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Track Title,Featured Artist,Release Title,Release Artist",
                "USABC2100001,Harbour,Ann Lee,Lights,Ann Lee",
                "USABC2100002,Pier,Bob Ray,Lights,Ann Lee",
                "");
        Release release = Iterables.getOnlyElement(
                Sheets.comesBack(sheet, Sheets.guess(sheet)).releases());
        assertThat(release.media().get(0).tracks())
                .extracting(
                        track -> track.artistCredit().map(ArtistCredit::text).orElse("-"))
                .containsExactly("Ann Lee", "Bob Ray");
        assertThat(taken("Track Title,Featured Artist", "Harbour,Ann Lee", "Pier,"))
                .contains("track.featured");
        assertThat(taken("Track Title,Artist,Featured Artist", "Harbour,Ann Lee,Bob Ray"))
                .contains("Featured Artist=track.featured");
    }

    @Test
    void a_status_in_a_log_is_what_became_of_the_take() {
        String header = "Matrix,Take,Title,Status";
        assertThat(taken(header, "E 1,1,Harbour,Rejected", "E 1,2,Harbour,Master"))
                .contains("Status=take.status");
        assertThat(taken(header, "E 1,1,Harbour,shipped", "E 1,2,Harbour,Master"))
                .doesNotContain("Status=");
        assertThat(taken("Matrix,Take,Title,Status,Decision", "E 1,1,Harbour,Rejected,rejected"))
                .doesNotContain("Status=");
    }

    @Test
    void movements_are_the_titles_where_works_have_their_column_and_nothing_else_has_titles() {
        byte[] sheet = Sheets.bytes(
                "CD,Track,Work,Movement", "1,1,Harbour Symphony,I. Tides", "1,2,Harbour Symphony,II. Piers", "");
        assertThat(Sheets.read(sheet, Sheets.guess(sheet)).orThrow().releases().stream()
                        .flatMap(release -> release.media().get(0).tracks().stream())
                        .flatMap((Track track) -> track.title().stream()))
                .containsExactly("I. Tides", "II. Piers");
        assertThat(taken("Track,Title,Work,Movement", "1,Harbour,Symphony,I. Tides"))
                .doesNotContain("Movement=");
        assertThat(taken("Track No,Movement", "1,I. Tides")).doesNotContain("Movement=");
    }

    @Test
    void two_columns_that_name_one_label_name_it_once() {
        byte[] sheet = Sheets.bytes(
                "UPC,Title,Label,Marketing Label,Cat No", "042283630529,Lights,Sea Tones,Sea Tones,SEA 1", "");
        assertThat(Iterables.getOnlyElement(
                                Sheets.comesBack(sheet, Sheets.guess(sheet)).releases())
                        .labels())
                .extracting(LabelLine::name)
                .hasSize(1);
        byte[] two = Sheets.bytes("UPC,Title,Label,Marketing Label", "042283630529,Lights,Sea Tones,Lake Songs", "");
        assertThat(Iterables.getOnlyElement(
                                Sheets.comesBack(two, Sheets.guess(two)).releases())
                        .labels())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "creator,title,date,publisher,catalog_number,matrix;publisher=session.client",
                "Airtime,Date,Artist,Track Title,Presenter;Artist=track.artist, Track Title=track.title",
                "Title,Format,Bitrate,Media,Track;Title=track.title, Media=medium.format, Track=track.number",
                "Song,Master No.,Leader;Song=take.title, Master No.=take.matrix, Leader=part.leader",
                "Track Name,Album Artist Name(s),Album Release Date;Track Name=track.title, Album Artist Name(s)=release.artist, "
                        + "Album Release Date=release.date",
                "Reel,Take,Title,Format;Take=take.number, Title=take.title",
                "Track No,Track Remixers,Song Composers;Track No=track.number, Track Remixers=recording.credits, Song Composers=work.credits",
                "Cue #,Cue Title;Cue #=track.number, Cue Title=track.title",
                "mb_trackid,mb_albumid,catalognum,title;mb_trackid=recording.id, mb_albumid=release.id, "
                        + "catalognum=release.catalogNumber, title=track.title",
                "Track No,Track Title,Recording Artist;Track No=track.number, Track Title=track.title, Recording Artist=track.artist",
                "Lfd. Nr.,Titel,Titel des Albums,VÖ;Lfd. Nr.=track.number, Titel=track.title, Titel des Albums=release.title, "
                        + "VÖ=release.date",
                "品番,アーティスト名,アルバムタイトル,曲順,曲名;品番=release.catalogNumber, アーティスト名=track.artist, "
                        + "アルバムタイトル=release.title, 曲順=track.number, 曲名=track.title",
                "曲番,タイトル,作詞,作曲,編曲,時間,レーベル;曲番=track.number, タイトル=track.title, 作詞=work.credits, 作曲=work.credits, "
                        + "編曲=work.credits, 時間=track.length, レーベル=release.label",
                "発売日,JANコード,音楽出版社,録音日,曲名,曲順;発売日=release.date, JANコード=release.barcode, 音楽出版社=work.credits, "
                        + "録音日=session.date, 曲名=track.title, 曲順=track.number"
            })
    void headers_of_such_sheets_are_known(String headers, String expected) {
        assertThat(taken(headers, "")).contains(expected);
    }

    @Test
    void seconds_alone_behind_a_colon_are_a_playing_time() {
        byte[] sheet = Sheets.bytes("Album,Cue Title,Timing", "Lights,Stinger,:07", "Lights,Chase,2:05", "");
        assertThat(Sheets.comesBack(sheet, Sheets.guess(sheet)).releases().stream()
                        .flatMap(release -> release.media().get(0).tracks().stream())
                        .map(track -> track.length().orElseThrow().toSeconds()))
                .containsExactly(7L, 125L);
    }
}
