package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.csv.Sheets.Written;

/** Columns of a P line a track, as compilations have them beside the P and the C line of the issue. */
class RightsOfRecordingsTest {
    private static final RightsLine COPYRIGHT_OF_1999 =
            RightsLine.builder().right(Right.COPYRIGHT).year(1999).build();

    private static byte[] sheet(String ofTrack) {
        return Sheets.bytes(
                "Cat. No.;Release Title;Track No.;Track Title;P Line;C Line;" + ofTrack,
                "CL 1;Both Sides;1;One;℗ 2020 Both Records;© 2020 Both Records;℗ 1958 Fontana",
                "CL 1;Both Sides;2;Two;℗ 2020 Both Records;© 2020 Both Records;℗ 1961 Sea Music",
                "CL 1;Both Sides;3;Three;℗ 2020 Both Records;© 2020 Both Records;",
                "");
    }

    private static String text(RightsLine line) {
        return line.right() + " " + line.year().orElseThrow() + " "
                + line.owner().orElseThrow();
    }

    private static List<String> ofRecordings(Catalog catalog) {
        return catalog.recordings().stream()
                .sorted((a, b) -> a.title().compareTo(b.title()))
                .map(recording -> recording.title() + ": "
                        + recording.rights().stream()
                                .map(RightsOfRecordingsTest::text)
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Track P Line",
                "Track P-Line",
                "Track (P) Line",
                "Recording P Line",
                "Titel P-Vermerk",
                "Mention P du titre",
                "Track ℗"
            })
    void the_line_of_a_track_is_its_recordings_and_the_rows_come_back(String header) {
        byte[] sheet = sheet(header);
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).rights())
                .extracting(RightsOfRecordingsTest::text)
                .containsExactly("PHONOGRAM 2020 Both Records", "COPYRIGHT 2020 Both Records");
        assertThat(ofRecordings(catalog))
                .containsExactly("One: [PHONOGRAM 1958 Fontana]", "Three: []", "Two: [PHONOGRAM 1961 Sea Music]");
        Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(written.bytes()).isEqualTo(sheet);
    }

    @Test
    void a_p_line_beside_that_of_the_release_is_the_tracks() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Track No.;Track Title;Release P Line;P Line",
                "CL 1;1;One;℗ 2020 Both Records;℗ 1958 Fontana",
                "");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).rights())
                .extracting(RightsOfRecordingsTest::text)
                .containsExactly("PHONOGRAM 2020 Both Records");
        assertThat(ofRecordings(catalog)).containsExactly("One: [PHONOGRAM 1958 Fontana]");
    }

    @Test
    void a_line_of_the_release_that_differs_from_row_to_row_is_told() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Track No.;Track Title;P Line",
                "CL 1;1;One;℗ 1958 Fontana",
                "CL 1;2;Two;℗ 1961 Sea Music",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(read.notices().list()).extracting(Notice::code).contains(CsvNotice.ROWS_DIFFER);
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @Test
    void a_c_line_of_a_recording_has_no_column_and_is_told_as_lost() {
        byte[] sheet = sheet("Track P Line");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        Catalog edited = Sheets.edited(
                catalog,
                entity -> entity instanceof Recording recording ? recording.withRights(COPYRIGHT_OF_1999) : entity);
        assertThat(Sheets.write(edited, mapping).losses().list())
                .anySatisfy(loss -> assertThat(loss.text()).contains("/rights/"));
    }

    @Test
    void a_year_and_an_owner_of_a_track_are_one_line_of_its_recording() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Track No.;Track Title;Release P Line;Track P Year;Track P Line Owner",
                "CL 1;1;One;℗ 2020 Both Records;1958;Fontana",
                "CL 1;2;Two;℗ 2020 Both Records;1961;Sea Music",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(ofRecordings(catalog))
                .containsExactly("One: [PHONOGRAM 1958 Fontana]", "Two: [PHONOGRAM 1961 Sea Music]");
        assertThat(Iterables.getOnlyElement(catalog.releases()).rights())
                .extracting(RightsOfRecordingsTest::text)
                .containsExactly("PHONOGRAM 2020 Both Records");
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void a_year_beside_that_of_the_release_is_the_tracks_and_one_that_differs_from_its_line_is_told() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.;Track No.;Track Title;Release P Year;P Year;Track P Line",
                "CL 1;1;One;2020;1958;℗ 1958 Fontana",
                "CL 1;2;Two;2020;1960;℗ 1961 Sea Music",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(ofRecordings(read.orThrow()))
                .containsExactly("One: [PHONOGRAM 1958 Fontana]", "Two: [PHONOGRAM 1961 Sea Music]");
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly("sheet.csv:3:5 row 3 /P Year: WARNING: “1960” differs from what the column “Track P"
                        + " Line” says, which was taken [columns-differ]");
        assertThat(Sheets.write(read.orThrow(), mapping).bytes()).isEqualTo(sheet);
    }
}
