package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Note;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Golden;
import org.linernotes.csv.Sheets.Written;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TextEncoding;

/** A sheet of label copy in the usual form, and the same as it comes from people. */
class LabelCopyTest {
    private static final byte[] SHEET = Sheets.fixture("label-copy.csv");
    private static final CsvMapping MAPPING = Sheets.guess(SHEET);

    private static Catalog catalog() {
        return Sheets.read(SHEET, MAPPING).orThrow();
    }

    @Test
    void all_of_it_is_understood() {
        assertThat(Sheets.read(SHEET, MAPPING).notices().list()).isEmpty();
    }

    @Test
    void the_release_has_what_its_columns_say() {
        Release release = Iterables.getOnlyElement(catalog().releases());
        assertThat(release.title()).contains("Ascenseur pour l'échafaud");
        assertThat(release.labels().get(0).name()).contains("Fontana");
        assertThat(release.labels().get(0).catalogNumber().orElseThrow().printed())
                .isEqualTo("660.213 MR");
        assertThat(release.rights())
                .extracting(line -> line.right() + " " + line.year().orElseThrow() + " "
                        + line.owner().orElseThrow())
                .containsExactly("PHONOGRAM 1958 Fontana", "COPYRIGHT 1958 Fontana");
        Medium medium = Iterables.getOnlyElement(release.media());
        assertThat(medium.format().orElseThrow().toString()).isEqualTo("10-inch-vinyl");
        assertThat(medium.tracks())
                .extracting(track -> track.number().orElseThrow())
                .containsExactly("A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5");
        assertThat(medium.tracks().get(6).length()).contains(PlayingTimes.parseTime("0:53"));
    }

    @Test
    void a_recording_has_its_isrc_its_remark_and_its_work_with_those_who_wrote_it() {
        Catalog catalog = catalog();
        Track track = catalog.releases().get(0).media().get(0).tracks().get(6);
        Recording recording = catalog.recording(track.recording().orElseThrow()).orElseThrow();
        assertThat(recording.title()).isEqualTo("Évasion de Julien");
        assertThat(recording.isrcs().values().get(0)).hasToString("FRZ035700007");
        assertThat(recording.notes().get(0).text()).isEqualTo("An excerpt; bass and drums");
        var take = catalog.take(recording.derivations().get(0).take().orElseThrow())
                .orElseThrow();
        var work = catalog.work(take.take().works().get(0)).orElseThrow();
        assertThat(work.credits())
                .extracting(
                        credit -> credit.role() + " " + credit.player().artist().orElseThrow())
                .containsExactly("composer Miles-Davis", "publisher Éditions-Fontana");
    }

    @Test
    void the_rows_of_one_date_place_and_group_are_one_session() {
        Session session = Iterables.getOnlyElement(catalog().sessions());
        assertThat(session.date().orElseThrow().value().orElseThrow()).hasToString("1957-12-04/1957-12-05");
        assertThat(session.parts().get(0).lineUp()).hasSize(5);
        assertThat(session.parts().get(0).takes()).hasSize(10);
    }

    @Test
    void who_plays_on_a_track_is_known_by_the_line_up_and_by_what_changes() {
        Catalog catalog = catalog();
        Track vigile = catalog.releases().get(0).media().get(0).tracks().get(7);
        String heard = Discography.of(catalog).personnelOf(vigile.recording().orElseThrow()).participants().stream()
                .filter(participant -> participant.presence() == Presence.PLAYS)
                .map(participant -> name(catalog, participant))
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(heard).isEqualTo("Kenny Clarke, Pierre Michelot");
    }

    private static String name(Catalog catalog, Participant participant) {
        return participant
                .player()
                .artist()
                .flatMap(catalog::artist)
                .map(Artist::name)
                .orElse("?");
    }

    static List<TableForm> forms() {
        List<TableForm> forms = new ArrayList<>();
        for (TextEncoding encoding : List.of(TextEncoding.UTF_8, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)) {
            for (char separator : new char[] {',', ';', '\t'}) {
                forms.add(new TableForm(separator, encoding, true, separator == ';', separator != ',', 1));
            }
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_form_of_the_sheet_makes_no_difference(TableForm form) {
        byte[] other = Sheets.table(Sheets.cells(SHEET, MAPPING.form().orElseThrow()), form);
        CsvMapping guess = Sheets.guess(other);
        assertThat(guess).isEqualTo(MAPPING.with(form));
        assertThat(Sheets.read(other, guess).orThrow()).isEqualTo(catalog());
        assertThat(Sheets.write(catalog(), guess).bytes()).isEqualTo(other);
    }

    @Test
    void it_is_written_byte_for_byte_as_it_was_also_after_it_was_a_document() {
        assertThat(Sheets.write(catalog(), MAPPING).losses().list()).isEmpty();
        assertThat(Sheets.write(catalog(), MAPPING).bytes()).isEqualTo(SHEET);
        assertThat(Sheets.write(Sheets.throughJson(catalog()), MAPPING).bytes()).isEqualTo(SHEET);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_sheet_that_was_saved_anew_in_another_form_is_read_all_the_same(TableForm form) {
        byte[] other = Sheets.table(Sheets.cells(SHEET, MAPPING.form().orElseThrow()), form);
        assertThat(Sheets.read(other, MAPPING).orThrow()).isEqualTo(catalog());
    }

    @Test
    void an_edit_shows_in_its_cell_alone() {
        Catalog.Builder edited = Catalog.builder();
        Catalog before = catalog();
        for (Entity entity : before.entities()) {
            Entity now = entity instanceof Release release ? retitled(release) : entity;
            if (before.isMention(entity.id())) {
                edited.addMention(now);
            } else {
                edited.add(now);
            }
        }
        Written written =
                Sheets.write(edited.subjects(before.subjects()).build().orThrow(), MAPPING);
        TableForm form = MAPPING.form().orElseThrow();
        assertThat(Sheets.differences(Sheets.cells(SHEET, form), Sheets.cells(written.bytes(), form)))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 11)
                        .mapToObj(
                                row -> "row " + row + ", column 3: Ascenseur pour l'échafaud → Elevator to the Gallows")
                        .toList());
    }

    private static Release retitled(Release release) {
        return release.withTitle("Elevator to the Gallows");
    }

    @Test
    void the_report_on_a_damaged_sheet_names_rows_and_columns() {
        byte[] damaged = Sheets.fixture("damaged.csv");
        Outcome<CsvMapping> guess = CsvMapping.guess(damaged, "damaged.csv");
        Outcome<Catalog> read = Sheets.read(damaged, guess.orThrow());
        Written written = Sheets.write(read.orThrow(), guess.orThrow());
        String report = Iterables.concat(
                        guess.notices().list(),
                        read.notices().list(),
                        written.losses().list())
                .toString()
                .replace("], ", "]\n");
        Golden.of(LabelCopyTest.class, "damaged.report.txt").matches(report + "\n");
    }

    @Test
    void every_cell_of_a_damaged_sheet_comes_back() {
        byte[] damaged = Sheets.fixture("damaged.csv");
        CsvMapping mapping = Sheets.guess(damaged);
        Catalog catalog = Sheets.throughJson(Sheets.read(damaged, mapping).orThrow());
        TableForm form = mapping.form().orElseThrow();
        List<ImmutableList<String>> was = Sheets.cells(damaged, form);
        List<ImmutableList<String>> is =
                Sheets.cells(Sheets.write(catalog, mapping).bytes(), form);
        assertThat(is).isEqualTo(was);
    }

    @Test
    void what_a_sheet_has_no_column_for_is_a_loss_that_names_its_row() {
        CsvMapping narrow = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Title", "track.title"),
                MappedColumn.of("Cat", "release.catalogNumber"),
                MappedColumn.of("Personnel", "part.personnel"));
        Written written = Sheets.write(catalog(), narrow);
        assertThat(written.losses().list()).allMatch(notice -> notice.severity() == Severity.LOSS);
        assertThat(written.losses().list())
                .extracting(Notice::text)
                .contains(
                        "/title of release:Fontana-660.213-MR is not read back from row 2",
                        "/isrcs/0 of recording:Fontana-660.213-MR-1 is not read back from row 2",
                        "work:Générique-cf8ab526 is in no row of the sheet",
                        "/parts/0/takes/1/variances/0/kind of session:Miles-Davis-1957-12-04_1957-12-05-Le-Poste-Parisien is not read back from row 3");
        assertThat(new String(written.bytes(), UTF_8))
                .startsWith("Title,Cat,Personnel")
                .contains("L'assassinat de Carala,660.213 MR");
    }

    @Test
    void what_a_cell_has_no_form_for_is_a_loss_that_names_row_and_column() {
        Catalog.Builder edited = Catalog.builder();
        Catalog before = catalog();
        before.entities()
                .forEach(entity -> edited.add(
                        entity instanceof Recording recording
                                        && recording.title().equals("Générique")
                                ? recording.withNotes(Note.of("one"), Note.of("two"))
                                : entity));
        Written written = Sheets.write(edited.build().orThrow(), MAPPING);
        assertThat(written.losses().list())
                .extracting(Notice::toString)
                .contains("line 2:24 row 2 /Remarks: LOSS: /notes/1/text of recording:Fontana-660.213-MR-1 is not read "
                        + "back from row 2, column “Remarks” [not-in-cell]");
    }
}
