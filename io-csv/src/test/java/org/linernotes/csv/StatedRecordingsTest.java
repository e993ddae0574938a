package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Rows that state the id of one recording: a track that was issued again, and takes that went into one track. */
class StatedRecordingsTest {
    private static final CsvMapping TRACKS = CsvMapping.of(
                    RowKind.TRACK,
                    MappedColumn.of("Cat", "release.catalogNumber"),
                    MappedColumn.of("Title", "track.title"),
                    MappedColumn.of("Recording", "recording.id"),
                    MappedColumn.of("Take", "take.id"),
                    MappedColumn.of("Recorded", "session.date"),
                    MappedColumn.of("Group", "part.leader"),
                    MappedColumn.of("Composer", "work.credits").with(Setting.ROLE, "composer"))
            .with(TableForms.LINES);

    private static final String HEADERS = "Cat,Title,Recording,Take,Recorded,Group,Composer";

    private static byte[] sheet(String... lines) {
        return Sheets.bytes(HEADERS, String.join("\n", lines), "");
    }

    private static List<String> told(Outcome<Catalog> read) {
        return read.notices().list().stream().map(notice -> notice.code().id()).toList();
    }

    private static void assertComesBack(byte[] sheet, Catalog catalog) {
        assertComesBack(sheet, catalog, TRACKS);
    }

    private static void assertComesBack(byte[] sheet, Catalog catalog, CsvMapping mapping) {
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void what_only_the_second_row_says_of_the_take_and_the_work_is_said_of_both() {
        byte[] sheet = sheet("HL 1,One,r,,,,", "HL 2,One,r,,4 December 1957,Bob Ray,Ann Lee");
        Outcome<Catalog> read = Sheets.read(sheet, TRACKS);
        assertThat(told(read)).containsExactly("recording-again");
        Catalog catalog = read.orThrow();
        Recording recording = Iterables.getOnlyElement(catalog.recordings());
        Session session = Iterables.getOnlyElement(catalog.sessions());
        assertThat(session.parts().get(0).leader().orElseThrow().text()).isEqualTo("Bob Ray");
        Take take = Iterables.getOnlyElement(session.parts().get(0).takes());
        assertThat(recording.derivations())
                .singleElement()
                .satisfies(derivation -> assertThat(derivation.take()).contains(take.id()));
        assertThat(take.works())
                .containsExactly(Iterables.getOnlyElement(catalog.works()).id());
        assertComesBack(sheet, catalog);
    }

    @Test
    void the_row_that_states_the_id_of_the_session_says_which_it_is() {
        CsvMapping mapping = CsvMapping.of(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Recording", "recording.id"),
                        MappedColumn.of("Session", "session.id"),
                        MappedColumn.of("Time", "take.length"))
                .with(TableForms.LINES);
        byte[] sheet = Sheets.bytes("Title,Recording,Session,Time", "One,r,,2:45", "One,r,night,", "");
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        Session session = Iterables.getOnlyElement(catalog.sessions());
        assertThat(session.id()).hasToString("night");
        assertThat(session.parts().get(0).takes())
                .singleElement()
                .satisfies(take -> assertThat(take.length()).isPresent());
        assertComesBack(sheet, catalog, mapping);
    }

    @Test
    void each_of_them_may_state_the_id_of_the_take() {
        byte[] sheet = sheet("HL 1,One,r,t,4 December 1957,Bob Ray,", "HL 2,One,r,t,4 December 1957,Bob Ray,");
        Outcome<Catalog> read = Sheets.read(sheet, TRACKS);
        assertThat(told(read)).containsExactly("recording-again");
        assertThat(read.orThrow().sessions().get(0).parts().get(0).takes())
                .extracting(take -> take.id().toString())
                .containsExactly("t");
        assertComesBack(sheet, read.orThrow());
    }

    @Test
    void an_id_of_a_take_that_the_second_row_states_is_that_of_the_take() {
        byte[] sheet = sheet("HL 1,One,r,,4 December 1957,Bob Ray,", "HL 2,One,r,t,,,");
        Catalog catalog = Sheets.read(sheet, TRACKS).orThrow();
        assertThat(catalog.sessions().get(0).parts().get(0).takes())
                .extracting(take -> take.id().toString())
                .containsExactly("t");
        assertComesBack(sheet, catalog);
    }

    @Test
    void two_ids_for_one_take_are_told() {
        byte[] sheet = sheet("HL 1,One,r,t,4 December 1957,Bob Ray,", "HL 2,One,r,u,4 December 1957,Bob Ray,");
        Outcome<Catalog> read = Sheets.read(sheet, TRACKS);
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .contains(
                        "sheet.csv:3:4 row 3 /Take: WARNING: “u” differs from “t” in row 2, which is about the same take [rows-differ]");
        assertComesBack(sheet, read.orThrow());
    }

    @Test
    void ids_that_are_made_are_none_that_another_row_states() {
        byte[] sheet = sheet(
                "HL 1,One,HL-1-2,,,,",
                "HL 1,Two,,,,,",
                "HL 2,Three,,Bob-Ray-1957-12-04-2,4 December 1957,Bob Ray,",
                "HL 2,Four,,,4 December 1957,Bob Ray,");
        Outcome<Catalog> read = Sheets.read(sheet, TRACKS);
        assertThat(read.notices().list()).isEmpty();
        Catalog catalog = read.orThrow();
        assertThat(catalog.recordings())
                .extracting(Recording::title)
                .containsExactlyInAnyOrder("One", "Two", "Three", "Four");
        assertThat(catalog.sessions().get(0).parts().get(0).takes())
                .extracting(Take::id)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertComesBack(sheet, catalog);
    }

    @Test
    void takes_of_one_recording_are_on_the_track_that_any_of_them_names() {
        CsvMapping takes = CsvMapping.of(
                        RowKind.TAKE,
                        MappedColumn.of("Date", "session.date"),
                        MappedColumn.of("Matrix", "take.matrix"),
                        MappedColumn.of("Recording", "recording.id"),
                        MappedColumn.of("Cat", "release.catalogNumber"),
                        MappedColumn.of("Track", "track.number"))
                .with(TableForms.LINES);
        byte[] sheet = Sheets.bytes(
                "Date,Matrix,Recording,Cat,Track",
                "4 December 1957,E 1-1,r,,",
                "4 December 1957,E 1-2,r,HL 1,A1",
                "5 December 1957,E 2-1,s,HL 1,A2",
                "");
        Catalog catalog = Sheets.read(sheet, takes).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).media().get(0).tracks())
                .extracting(Track::number)
                .extracting(number -> number.orElse("-"))
                .containsExactly("A1", "A2");
        assertComesBack(sheet, catalog, takes);
    }
}
