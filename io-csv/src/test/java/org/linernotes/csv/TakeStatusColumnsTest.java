package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Take;

/** Logs of sessions, which say in one column how a take went and what was decided. */
class TakeStatusColumnsTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TAKE, MappedColumn.of("Title", "take.title"), MappedColumn.of("Status", "take.status"))
            .with(TableForms.LINES);

    private static byte[] sheet(String status) {
        return ("Title,Status\nOne," + (status.contains(",") ? "\"" + status + "\"" : status) + "\n").getBytes(UTF_8);
    }

    /** What became of each take: the words of its outcome and of its decision. */
    private static List<String> takes(Catalog catalog) {
        return catalog.sessions().stream()
                .flatMap(session -> session.parts().stream())
                .flatMap(part -> part.takes().stream())
                .map(TakeStatusColumnsTest::words)
                .toList();
    }

    private static String words(Take take) {
        return String.join(
                " ",
                Stream.concat(take.outcome().stream(), take.decision().stream())
                        .map(Setting::word)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Master|master",
                "M|master",
                "alt.|alternate",
                "alternate take|alternate",
                "breakdown|breakdown",
                "BD|breakdown",
                "B/D|breakdown",
                "long false start|false-start",
                "FS|false-start",
                "NG|rejected",
                "complete, master|complete master",
                "alt / complete|complete alternate"
            })
    void the_words_of_logs_say_how_it_went_and_what_was_decided(String status, String expected) {
        Outcome<Catalog> read = Sheets.read(sheet(status), MAPPING);
        assertThat(takes(read.orThrow())).containsExactly(expected);
        assertThat(read.notices().list()).isEmpty();
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), MAPPING).bytes())
                .isEqualTo(sheet(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"master, alternate", "complete, BD", "master (used)", "master?", "LP 1"})
    void what_says_two_things_or_something_else_is_told_and_kept(String status) {
        Outcome<Catalog> read = Sheets.read(sheet(status), MAPPING);
        assertThat(takes(read.orThrow())).containsExactly("");
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly("sheet.csv:2:2 row 2 /Status: WARNING: “" + status
                        + "” is not understood as what became of a take; it is kept as printed [not-understood]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), MAPPING).bytes())
                .isEqualTo(sheet(status));
    }

    @Test
    void a_column_of_outcomes_and_one_of_decisions_know_the_same_words() {
        byte[] sheet = Sheets.bytes("Take,Song Title,Take Status,Outcome", "1,One,alt,FS");
        assertThat(takes(Sheets.read(sheet, Sheets.guess(sheet)).orThrow())).containsExactly("false-start alternate");
    }

    @Test
    void a_log_of_takes_with_the_titles_of_songs_is_no_list_of_tracks() {
        byte[] sheet = Sheets.bytes(
                "Session Date,Studio,Artist,Song Title,Take,Take Status,Timing,Issued On",
                "14 June 1961,Studio A,Bob Ray,One,1,FS,0:08,",
                "14 June 1961,Studio A,Bob Ray,One,2,master,3:07,ST 1");
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(takes(read.orThrow())).containsExactly("false-start", "master");
        assertThat(Iterables.getOnlyElement(read.orThrow().sessions())
                        .parts()
                        .get(0)
                        .takes())
                .extracting(take -> take.title().orElse("-"))
                .containsExactly("One", "One");
        assertThat(read.orThrow().releases()).isEmpty();
        assertThat(read.notices().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Track No, TRACK", "Cat No, TRACK", "Release Date, TRACK", "ISRC, RECORDING"})
    void titles_of_songs_beside_what_is_said_of_tracks_or_releases_are_those_of_tracks(String header, RowKind rows) {
        assertThat(Sheets.guess(Sheets.bytes("Song Title,Take," + header)).rows())
                .isEqualTo(rows);
    }

    @Test
    void a_status_other_than_the_decision_of_another_column_is_told_and_kept() {
        CsvMapping mapping = CsvMapping.of(
                        RowKind.TAKE,
                        MappedColumn.of("Title", "take.title"),
                        MappedColumn.of("Decision", "take.decision"),
                        MappedColumn.of("Status", "take.status"))
                .with(TableForms.LINES);
        byte[] sheet = Sheets.bytes("Title,Decision,Status", "One,master,alt.", "Two,master,BD", "");
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(takes(read.orThrow())).containsExactlyInAnyOrder("master", "breakdown master");
        assertThat(read.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:2:3 row 2 /Status: WARNING: “alt.” differs from what the column “Decision” says, which was taken [columns-differ]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }
}
