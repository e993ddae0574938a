package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Release;

/** Columns of ids in which MBIDs stand bare, as MusicBrainz shows them. */
class MbidColumnsTest {
    private static final String ONE = "f27ec8db-af05-4f36-916e-3d57f91ecf5e";
    private static final String TWO = "0383dadf-2a4e-4d10-a46a-e9e041da8eb3";
    private static final byte[] SHEET = Sheets.bytes(
            "Release ID,Track No,Track Title,Recording ID,Work ID,Session",
            ONE + ",1,One," + TWO + "," + ONE + ",night",
            ONE + ",2,Two,HL-2,,night",
            "");

    private static CsvMapping mapping(RowKind kind, MappedColumn... columns) {
        return CsvMapping.of(kind, columns).with(TableForms.LINES);
    }

    private static List<Notice> told(Outcome<Catalog> read) {
        return read.notices().list().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .toList();
    }

    @Test
    void a_bare_mbid_is_one_and_an_id_of_ones_own_is_that() {
        Outcome<Catalog> read = Sheets.read(SHEET, Sheets.guess(SHEET));
        assertThat(told(read)).isEmpty();
        Catalog catalog = read.orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).id()).hasToString("mb:" + ONE);
        assertThat(catalog.recordings())
                .extracting(recording -> recording.id().toString())
                .containsExactly("mb:" + TWO, "HL-2");
        assertThat(Iterables.getOnlyElement(catalog.works()).id().mbid()).isPresent();
    }

    @Test
    void it_is_written_bare_and_nothing_is_kept_or_lost() {
        CsvMapping mapping = Sheets.guess(SHEET);
        Catalog catalog = Sheets.throughJson(Sheets.read(SHEET, mapping).orThrow());
        Sheets.Written written = Sheets.write(catalog, mapping);
        assertThat(written.bytes()).isEqualTo(SHEET);
        assertThat(written.losses().list()).noneMatch(loss -> loss.text().startsWith("/id of re"));
        assertThat(Iterables.getOnlyElement(catalog.releases()).extensions().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mb:" + ONE, "F27EC8DB-AF05-4F36-916E-3D57F91ECF5E"})
    void one_that_is_written_otherwise_comes_back_as_it_was_until_it_is_edited(String cell) {
        byte[] sheet = Sheets.bytes("Release ID,Title", cell + ",Low Tide", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        Release release = Iterables.getOnlyElement(catalog.releases());
        assertThat(release.id()).hasToString("mb:" + ONE);
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
        Catalog edited = Catalog.builder()
                .add(release.withId(ReleaseId.of("mb:" + TWO)))
                .build()
                .orThrow();
        assertThat(Sheets.write(edited, mapping).bytes())
                .isEqualTo(Sheets.bytes("Release ID,Title", TWO + ",Low Tide", ""));
    }

    @Test
    void in_a_column_that_is_not_said_to_have_mbids_it_is_an_id_of_ones_own() {
        byte[] sheet = Sheets.bytes("Key,Title", ONE + ",Low Tide", "");
        CsvMapping mapping = mapping(
                RowKind.RELEASE, MappedColumn.of("Key", "release.id"), MappedColumn.of("Title", "release.title"));
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.releases()).id()).hasToString(ONE);
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
        CsvMapping ofMbids = mapping(
                RowKind.RELEASE,
                MappedColumn.of("Key", "release.id").with(Setting.SCHEME, "mb"),
                MappedColumn.of("Title", "release.title"));
        assertThat(Sheets.write(catalog, ofMbids).losses().list())
                .extracting(Notice::text)
                .anyMatch(loss -> loss.startsWith("/id of release:" + ONE));
    }

    @Test
    void rows_that_state_one_mbid_in_two_ways_are_about_one_recording() {
        byte[] sheet = Sheets.bytes(
                "Title,Recording ID", "One," + ONE, "One,mb:" + ONE, "One,F27EC8DB-AF05-4F36-916E-3D57F91ECF5E", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.recordings()).hasSize(1);
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void an_mbid_that_is_stated_for_two_releases_is_told_and_the_second_has_another_id() {
        byte[] sheet = Sheets.bytes("Release ID,Title", ONE + ",Low Tide", ONE + ",High Tide", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Outcome<Catalog> read = Sheets.read(sheet, mapping);
        assertThat(told(read))
                .extracting(Notice::toString)
                .containsExactly("sheet.csv:3 row 3: WARNING: the id mb:" + ONE + " was already given; mb-" + ONE
                        + "-2 was taken instead [id-taken]");
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), mapping).bytes())
                .isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track Title;Recording ID|recording.id",
                "Track Title;MusicBrainz Recording Id|recording.id",
                "Track Title;Recording MBID|recording.id",
                "Track Title;MusicBrainz Album Id|release.id",
                "UPC;Release ID|release.id",
                "Track Title;Work ID|work.id",
                "Track Title;Aufnahme-ID|recording.id",
                "Piste;Id de l'album|release.id",
                "Pista;ID de grabación|recording.id"
            })
    void headers_for_ids_are_known(String headers, String target) {
        MappedColumn column =
                Iterables.getLast(Sheets.guess(Sheets.bytes(headers, "")).columns());
        assertThat(column.target()).contains(Target.parse(target));
        assertThat(column.settings()).containsEntry(Setting.SCHEME, "mb");
    }
}
