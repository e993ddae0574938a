package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Session;

/** Lists of recordings, which say nothing of releases: registers of ISRCs, repertoires. */
class RecordingRowsTest {
    private static final byte[] REGISTER = Sheets.bytes(
            "ISRC,Title,Version,Main Artist,Featuring,Duration,Label,Release Date,P Line,Composer,Remarks",
            "GB-ABC-21-00002,Harbour,,Ann Lee,,3:45,Sea Tones,2021-03-05,℗ 2021 Sea Tones,Ann Lee,first",
            "GBABC2100001,Harbour,Radio Edit,Ann Lee,Bob Ray,3:05,Sea Tones,2021-03-05,℗ 2021 Sea Tones,Ann Lee,",
            "GBABC2100003,Pier,,Bob Ray,,0:04:10,Sea Tones,2021-03-05,℗ 2021 Sea Tones,Bob Ray; Cy Poe,",
            "");

    private static Catalog comesBack(byte[] sheet) {
        CsvMapping mapping = Sheets.guess(sheet);
        assertThat(mapping.rows()).isEqualTo(RowKind.RECORDING);
        return Sheets.comesBack(sheet, mapping);
    }

    @Test
    void each_row_is_a_recording_and_no_release_is_made_of_it() {
        Catalog catalog = comesBack(REGISTER);
        assertThat(catalog.releases()).isEmpty();
        assertThat(catalog.recordings())
                .extracting(recording -> recording.id().toString(), Recording::title)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"GBABC2100002\", \"Harbour\")",
                        "(\"GBABC2100001\", \"Harbour\")",
                        "(\"GBABC2100003\", \"Pier\")");
        Recording edit = catalog.recording(RecordingId.of("GBABC2100001")).orElseThrow();
        assertThat(edit.disambiguation()).contains("Radio Edit");
        assertThat(edit.artistCredit().map(ArtistCredit::text)).contains("Ann Lee feat. Bob Ray");
        assertThat(edit.length()).contains(Duration.ofSeconds(185));
        assertThat(edit.rights()).hasSize(1);
        assertThat(edit.performances()).hasSize(1);
    }

    @Test
    void what_is_said_of_releases_is_only_kept() {
        assertThat(Sheets.guess(REGISTER).columns())
                .filteredOn(column -> column.target().isEmpty())
                .extracting(MappedColumn::header)
                .containsExactly("Label", "Release Date");
    }

    @Test
    void rows_of_one_session_share_it_with_its_takes() {
        Catalog catalog = comesBack(Sheets.bytes(
                "ISRC,Title,Artist,Recording Date,Studio,Personnel",
                "GBABC2100001,Harbour,Ann Lee,4 March 1958,Sound Makers,Ann Lee (p)",
                "GBABC2100002,Pier,Ann Lee,4 March 1958,Sound Makers,Ann Lee (p)",
                "GBABC2100003,Quay,Ann Lee,5 March 1958,Sound Makers,Ann Lee (p)",
                ""));
        assertThat(catalog.sessions()).hasSize(2);
        assertThat(catalog.sessions().stream()
                        .mapToInt(RecordingRowsTest::takes)
                        .sum())
                .isEqualTo(3);
    }

    private static int takes(Session session) {
        return session.parts().stream().mapToInt(part -> part.takes().size()).sum();
    }

    @Test
    void rows_with_one_code_are_a_recording_each_and_so_are_rows_without_one() {
        Catalog catalog = comesBack(Sheets.bytes(
                "ISRC,Title,Duration",
                "GBABC2100001,Harbour,3:45",
                "GBABC2100001,Harbour,3:45",
                ",Quay,3:10",
                ",Quay,3:10",
                ""));
        assertThat(catalog.recordings()).hasSize(4);
    }

    @Test
    void an_id_that_is_stated_twice_is_told_and_comes_back() {
        String headers = "Recording ID,Title,ISRC";
        byte[] sheet = Sheets.bytes(headers, "r1,Harbour,GBABC2100001", "r1,Pier,GBABC2100002", "");
        assertThat(Sheets.guess(sheet).rows()).isEqualTo(RowKind.TRACK);
        CsvMapping mapping = Sheets.guess(Sheets.bytes(headers, "r1,Harbour,GBABC2100001", ""));
        assertThat(mapping.rows()).isEqualTo(RowKind.RECORDING);
        assertThat(Sheets.read(sheet, mapping).notices().list())
                .extracting(Notice::code)
                .containsExactly(CsvNotice.ID_TAKEN);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(catalog.recordings()).hasSize(2);
        assertThat(new String(Sheets.write(Sheets.throughJson(catalog), mapping).bytes(), UTF_8))
                .isEqualTo(new String(sheet, UTF_8));
    }

    @Test
    void a_catalogue_is_written_with_a_row_for_each_of_its_recordings_and_its_releases_are_told() {
        byte[] album = Sheets.bytes(
                "Cat No,Track No,Track Title,ISRC,Duration",
                "CL 1,1,Harbour,GBABC2100001,3:45",
                "CL 1,2,Pier,GBABC2100002,3:40",
                "");
        Catalog catalog = Sheets.read(album, Sheets.guess(album)).orThrow();
        CsvMapping list = CsvMapping.of(
                        RowKind.RECORDING,
                        MappedColumn.of("ISRC", "recording.isrc"),
                        MappedColumn.of("Title", "recording.title"))
                .with(Sheets.guess(album).form().orElseThrow());
        Sheets.Written written = Sheets.write(catalog, list);
        assertThat(new String(written.bytes(), UTF_8).lines())
                .containsExactlyInAnyOrder("ISRC,Title", "GBABC2100001,Harbour", "GBABC2100002,Pier");
        assertThat(written.losses().list()).extracting(Notice::code).contains(CsvNotice.NOT_IN_SHEET);
    }

    @Test
    void columns_about_releases_are_kept_in_such_a_sheet() {
        CsvMapping mapping = CsvMapping.of(
                RowKind.RECORDING,
                MappedColumn.of("ISRC", "recording.isrc"),
                MappedColumn.of("Album", "release.title"),
                MappedColumn.of("Title", "recording.title"));
        byte[] sheet = Sheets.bytes("ISRC,Album,Title", "GBABC2100001,Boats,Harbour", "");
        Catalog catalog = Sheets.read(
                        sheet, mapping.with(Sheets.guess(sheet).form().orElseThrow()))
                .orThrow();
        assertThat(catalog.releases()).isEmpty();
        assertThat(Iterables.getOnlyElement(catalog.recordings())
                        .extensions()
                        .json()
                        .get("csv"))
                .contains("Boats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISRC,Title,Album",
                "ISRC,Title,Track No",
                "ISRC,Title,UPC",
                "ISRC,Title,Cat No",
                "Title,Duration,Artist",
            })
    void sheets_that_tell_of_releases_or_have_no_codes_have_tracks(String headers) {
        byte[] sheet = Sheets.bytes(headers, "GBABC2100001,Harbour,1", "");
        assertThat(Sheets.guess(sheet).rows()).isEqualTo(RowKind.TRACK);
    }

    @Test
    void an_edited_title_shows_and_all_else_stays() {
        CsvMapping mapping = Sheets.guess(REGISTER);
        Catalog catalog = Sheets.read(REGISTER, mapping).orThrow();
        Recording pier = catalog.recording(RecordingId.of("GBABC2100003")).orElseThrow();
        Catalog edited = catalog.with(pier.withTitle("Pier Head")).orThrow();
        ImmutableList<String> rows = new String(Sheets.write(edited, mapping).bytes(), UTF_8)
                .lines()
                .collect(ImmutableList.toImmutableList());
        assertThat(rows.get(3)).startsWith("GBABC2100003,Pier Head,,Bob Ray,,0:04:10");
        assertThat(rows.subList(0, 3))
                .isEqualTo(new String(REGISTER, UTF_8).lines().toList().subList(0, 3));
    }

    @Test
    void a_list_of_which_no_row_has_to_do_with_another_is_never_held() throws IOException {
        List<String> lines = new ArrayList<>(List.of("ISRC,Title,Duration,Composer,Remarks"));
        for (int row = 0; row < 2_000; row++) {
            lines.add("GBABC21%05d,Song %d,3:%02d,Ann Lee,%s"
                    .formatted(row, row % 700, row % 60, row % 3 == 0 ? "mono" : ""));
        }
        lines.add("");
        byte[] sheet = Sheets.bytes(lines.toArray(String[]::new));
        CsvMapping mapping = Sheets.guess(sheet);
        int groups = 0;
        List<Notice> notices = new ArrayList<>();
        try (CsvReader reader = CsvReader.of(
                new ByteArrayInputStream(sheet), "sheet.csv", mapping, new SheetLimits(100_000, 1_000_000))) {
            while (reader.hasNext()) {
                Outcome<RowGroup> group = reader.next();
                groups++;
                assertThat(group.orThrow().rows()).isLessThanOrEqualTo(250);
                notices.addAll(group.notices().list());
            }
        }
        assertThat(groups).isEqualTo(8);
        assertThat(notices).isEmpty();
        Catalog catalog = comesBack(sheet);
        assertThat(catalog.recordings()).hasSize(2_000);
        assertThat(catalog.works()).hasSize(700);
    }
}
