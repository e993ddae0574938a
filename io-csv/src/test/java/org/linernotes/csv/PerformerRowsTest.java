package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Sheets with a row a performer, as societies of performers, unions and labels have them for line-ups. */
class PerformerRowsTest {
    private static final byte[] LINE_UPS = Sheets.bytes(
            "Cat. No.,Label,Album Title,Track No.,Track Title,Duration,ISRC,Performer Name,Role,Category,Remarks",
            "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Ann Lee,Lead Vocals,Featured,",
            "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Bob Ray,Guitar,Non-Featured,left channel",
            "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Cy Dunn,Drums,Non-Featured,",
            "LN 001,Sea Tones,Night Boats,2,Tide,4:02,GB-ABC-21-00002,Ann Lee,Lead Vocals,Featured,",
            "");

    private static final byte[] RECORDINGS = Sheets.bytes(
            "ISRC,Recording Title,Version Title,Band Name,Duration,Performer Name,Performer Category,Role",
            "GBABC2100001,Harbour,,Night Boats,00:03:45,Ann Lee,Contracted Featured,Lead Vocalist",
            "GB-ABC-21-00001,Harbour,,Night Boats,00:03:45,Bob Ray,Non-Featured,Electric Guitar",
            "GBABC2100001,Harbour,,Night Boats,00:03:45,Bob Ray,Non-Featured,Acoustic Guitar",
            "GBABC2100002,Harbour,Live,Night Boats,00:04:02,Ann Lee,Contracted Featured,Lead Vocalist",
            "");

    private static Catalog comesBack(byte[] sheet, CsvMapping mapping) {
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        Sheets.Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
        assertThat(new String(written.bytes(), UTF_8)).isEqualTo(new String(sheet, UTF_8));
        assertThat(Sheets.read(written.bytes(), mapping).orThrow()).isEqualTo(catalog);
        return catalog;
    }

    private static List<String> lineUp(Recording recording) {
        return recording.credits().stream().map(PerformerRowsTest::text).toList();
    }

    private static String text(Credit credit) {
        String played = credit.instruments().isEmpty()
                ? credit.role().name()
                : credit.instruments().stream()
                        .map(instrument -> instrument.instrument().name())
                        .collect(Collectors.joining(", "));
        return credit.player().artist().map(Object::toString).orElse("?") + ": " + played;
    }

    private static List<NoticeCode> told(byte[] sheet, CsvMapping mapping) {
        return Sheets.read(sheet, mapping).notices().list().stream()
                .map(Notice::code)
                .filter(code -> code != CsvNotice.COLUMN_KEPT)
                .toList();
    }

    @Test
    void rows_of_one_recording_become_one_track_with_all_who_are_heard() {
        CsvMapping mapping = Sheets.guess(LINE_UPS);
        assertThat(mapping.rows()).isEqualTo(RowKind.PERFORMER);
        Catalog catalog = comesBack(LINE_UPS, mapping);
        Release release = Iterables.getOnlyElement(catalog.releases());
        assertThat(Iterables.getOnlyElement(release.media()).tracks())
                .extracting(track -> track.title().orElseThrow())
                .containsExactly("Harbour", "Tide");
        assertThat(catalog.recordings())
                .extracting(PerformerRowsTest::lineUp)
                .containsExactly(
                        List.of("Ann-Lee: lead vocals", "Bob-Ray: guitar", "Cy-Dunn: drums"),
                        List.of("Ann-Lee: lead vocals"));
        assertThat(told(LINE_UPS, mapping)).isEmpty();
    }

    @Test
    void who_is_featured_is_and_who_is_not_is_in_no_quality() {
        Catalog catalog = Sheets.read(LINE_UPS, Sheets.guess(LINE_UPS)).orThrow();
        assertThat(catalog.recordings().iterator().next().credits())
                .extracting(Credit::qualifiers)
                .containsExactly(ImmutableList.of(Qualifier.FEATURED), ImmutableList.of(), ImmutableList.of());
    }

    @Test
    void a_sheet_of_recordings_alone_makes_no_release() {
        CsvMapping mapping = Sheets.guess(RECORDINGS);
        Catalog catalog = comesBack(RECORDINGS, mapping);
        assertThat(catalog.releases()).isEmpty();
        assertThat(catalog.recordings())
                .extracting(
                        Recording::title,
                        recording -> recording.disambiguation().orElse(""))
                .containsExactly(tuple("Harbour", ""), tuple("Harbour", "Live"));
        assertThat(lineUp(catalog.recordings().iterator().next()))
                .containsExactly("Ann-Lee: lead vocals", "Bob-Ray: electric guitar", "Bob-Ray: acoustic guitar");
    }

    @Test
    void rows_without_an_isrc_are_of_one_track_by_release_number_and_title() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.,Disc,Track No.,Track Title,Musician,Instrument",
                "LN 1,1,1,Tide,Ann Lee,Piano",
                "LN 1,1,1,Tide,Bob Ray,Drums",
                "LN 1,2,1,Tide,Ann Lee,Organ",
                "LN 1,2,1,Ebb,Bob Ray,Drums",
                "LN 2,1,1,Tide,Ann Lee,Celesta",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.recordings())
                .extracting(PerformerRowsTest::lineUp)
                .containsExactlyInAnyOrder(
                        List.of("Ann-Lee: piano", "Bob-Ray: drums"),
                        List.of("Ann-Lee: organ"),
                        List.of("Bob-Ray: drums"),
                        List.of("Ann-Lee: celesta"));
    }

    @Test
    void a_row_that_says_something_else_of_the_track_is_told_and_comes_back() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Track No.,Track Title,Duration,Musician,Instrument",
                "GBABC2100001,1,Harbour,3:45,Ann Lee,Piano",
                "GBABC2100001,1,Harbor,3:46,Bob Ray,Drums",
                "GBABC2100001,1,Harbour,3:45,Cy Dunn,Viola",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = comesBack(sheet, mapping);
        assertThat(lineUp(Iterables.getOnlyElement(catalog.recordings()))).hasSize(3);
        assertThat(Sheets.read(sheet, mapping).notices().list())
                .filteredOn(notice -> notice.code() == CsvNotice.ROWS_DIFFER)
                .extracting(
                        notice -> notice.location().line().orElse(0),
                        notice -> notice.location().column().orElse(0))
                .containsExactly(tuple(3, 3), tuple(3, 4));
    }

    @Test
    void one_recording_on_two_releases_is_on_two_tracks_whoever_stands_with_each() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.,Track No.,Track Title,ISRC,Musician,Instrument,Remarks",
                "LN 1,1,Harbour,GBABC2100001,Ann Lee,Piano,",
                "LN 1,1,Harbour,GBABC2100001,Bob Ray,Drums,loud",
                "LN 2,5,Harbour,GBABC2100001,Bob Ray,Drums,soft",
                "LN 2,5,Harbour,GBABC2100001,Cy Dunn,Viola,",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        Recording recording = Iterables.getOnlyElement(catalog.recordings());
        assertThat(lineUp(recording)).containsExactly("Ann-Lee: piano", "Bob-Ray: drums", "Cy-Dunn: viola");
        assertThat(catalog.releases().stream()
                        .flatMap(release -> release.media().stream())
                        .map(Medium::tracks)
                        .map(Iterables::getOnlyElement))
                .extracting(Track::recording)
                .containsOnly(Optional.of(recording.id()))
                .hasSize(2);
    }

    @Test
    void a_row_that_says_no_track_comes_back_though_others_of_its_recording_do() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.,Track No.,Recording Title,ISRC,Musician,Instrument",
                ",,Harbour,GBABC2100001,Ann Lee,Piano",
                "LN 1,1,Harbour,GBABC2100001,Bob Ray,Drums",
                ",,Harbour,GBABC2100001,,",
                "");
        CsvMapping mapping = CsvMapping.of(
                        RowKind.PERFORMER,
                        MappedColumn.of("Cat. No.", "release.catalogNumber"),
                        MappedColumn.of("Track No.", "track.number"),
                        MappedColumn.of("Recording Title", "recording.title"),
                        MappedColumn.of("ISRC", "recording.isrc"),
                        MappedColumn.of("Musician", "performer.name"),
                        MappedColumn.of("Instrument", "performer.instrument"))
                .with(Sheets.guess(sheet).form().orElseThrow());
        Catalog catalog = comesBack(sheet, mapping);
        assertThat(lineUp(Iterables.getOnlyElement(catalog.recordings())))
                .containsExactly("Ann-Lee: piano", "Bob-Ray: drums");
        assertThat(catalog.releases()).hasSize(1);
    }

    @Test
    void rows_of_a_recording_that_do_not_follow_each_other_are_one_as_long_as_the_sheet_is_held() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Instrument",
                "GBABC2100001,Harbour,Ann Lee,Piano",
                "GBABC2100001,Harbour,Bob Ray,Drums",
                "GBABC2100002,Tide,Ann Lee,Piano",
                "GBABC2100001,Harbour,Cy Dunn,Viola",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = comesBack(sheet, mapping);
        assertThat(catalog.recordings()).hasSize(2);
        assertThat(lineUp(catalog.recordings().iterator().next())).hasSize(3);
        assertThat(told(sheet, mapping)).isEmpty();

        CsvMapping adjacent = mapping.ofAdjacentRows();
        assertThat(comesBack(sheet, adjacent).recordings())
                .extracting(
                        recording -> recording.id().toString(),
                        recording -> recording.credits().size())
                .containsExactlyInAnyOrder(
                        tuple("GBABC2100001", 2), tuple("GBABC2100002", 1), tuple("GBABC2100001-2", 1));
        assertThat(told(sheet, adjacent)).containsExactly(CsvNotice.ROWS_APART);
    }

    @Test
    void adjacent_rows_of_a_release_are_one_run_and_those_of_a_recording_alone_are_too() throws IOException {
        assertThat(runs(LINE_UPS)).containsExactly(4);
        assertThat(runs(RECORDINGS)).containsExactly(3, 1);
    }

    private static List<Integer> runs(byte[] sheet) throws IOException {
        List<Integer> runs = new ArrayList<>();
        CsvMapping mapping = Sheets.guess(sheet).ofAdjacentRows();
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping)) {
            while (reader.hasNext()) {
                Outcome<RowRun> run = reader.nextRun();
                runs.add(run.orThrow().rows());
            }
        }
        return runs;
    }

    @Test
    void a_row_with_several_roles_is_a_credit_for_each_and_one_row_again() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Role",
                "GBABC2100001,Harbour,Ann Lee,\"Lead Vocals, Guitar, Banjo\"",
                "GBABC2100001,Harbour,Bob Ray,Drums",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        assertThat(lineUp(Iterables.getOnlyElement(catalog.recordings())))
                .containsExactly("Ann-Lee: lead vocals", "Ann-Lee: guitar, banjo", "Bob-Ray: drums");
    }

    @Test
    void a_row_that_says_the_same_again_is_told_and_comes_back_though_it_is_one_credit() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Instrument",
                "GBABC2100001,Harbour,Ann Lee,Piano",
                "GBABC2100001,Harbour,Bob Ray,Drums",
                "GBABC2100001,Harbour,Ann Lee,Piano",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = comesBack(sheet, mapping);
        assertThat(lineUp(Iterables.getOnlyElement(catalog.recordings())))
                .containsExactly("Ann-Lee: piano", "Bob-Ray: drums");
        assertThat(told(sheet, mapping)).containsExactly(CsvNotice.PERFORMER_AGAIN);
    }

    @Test
    void who_plays_and_is_not_named_is_unidentified_and_a_track_may_have_nobody() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Instrument",
                "GBABC2100001,Harbour,Ann Lee,Piano",
                "GBABC2100001,Harbour,,Drums",
                "GBABC2100002,Silence,,",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.recordings().get(0).credits().get(1).player()).isEqualTo(Player.unidentified(1));
        assertThat(catalog.recordings().get(1).credits()).isEmpty();
    }

    @Test
    void what_stands_with_the_first_performer_alone_is_filled_down() {
        byte[] sheet = Sheets.bytes(
                "ISRC;Titel;Interpret;Dauer;Mitwirkender;Instrument",
                "DEABC2100001;Hafen;Ann Lee;3:45;Ann Lee;Gesang",
                ";;;;Bob Ray;Gitarre, Klavier",
                "DE-ABC-21-00002;Leuchtturm;Ann Lee;4:02;Ann Lee;Gesang",
                ";;;;Dora Küng;Bratsche",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.recordings())
                .extracting(PerformerRowsTest::lineUp)
                .containsExactly(
                        List.of("Ann-Lee: vocals", "Bob-Ray: guitar, piano"),
                        List.of("Ann-Lee: vocals", "Dora-Küng: viola"));
    }

    @Test
    void performers_of_a_session_are_heard_on_its_takes_of_one_title() {
        byte[] sheet = Sheets.bytes(
                "Session Date,Studio,Song Title,Musician,Instrument",
                "2 May 2021,Sea Studio,Harbour,Ann Lee,Piano",
                "2 May 2021,Sea Studio,Harbour,Bob Ray,Guitar",
                "2 May 2021,Sea Studio,Tide,Ann Lee,Piano",
                "3 May 2021,Sea Studio,Harbour,Ann Lee,Organ",
                "");
        Catalog catalog = comesBack(sheet, Sheets.guess(sheet));
        assertThat(catalog.sessions())
                .extracting(session -> session.parts().get(0).takes().size())
                .containsExactly(2, 1);
        assertThat(catalog.recordings())
                .extracting(PerformerRowsTest::lineUp)
                .containsExactly(
                        List.of("Ann-Lee: piano", "Bob-Ray: guitar"),
                        List.of("Ann-Lee: piano"),
                        List.of("Ann-Lee: organ"));
    }

    @Test
    void whom_another_column_names_has_no_row_unless_the_sheet_gave_him_one() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Role,Producer",
                "GBABC2100001,Harbour,Ann Lee,Vocals,Bob Ray",
                "GBABC2100001,Harbour,Cy Dunn,Drums,Bob Ray",
                "GBABC2100002,Tide,Ann Lee,Vocals,Bob Ray",
                "GBABC2100002,Tide,Bob Ray,Producer,Bob Ray",
                "");
        comesBack(sheet, Sheets.guess(sheet));
    }

    @Test
    void a_performer_who_is_dropped_takes_his_row_along_and_a_new_one_has_one() {
        CsvMapping mapping = Sheets.guess(LINE_UPS);
        Catalog catalog = Sheets.read(LINE_UPS, mapping).orThrow();
        Catalog edited = Sheets.edited(
                catalog,
                entity -> entity instanceof Recording recording
                                && recording.title().equals("Harbour")
                        ? recording.withCredits(
                                recording.credits().get(0),
                                recording.credits().get(2),
                                recording
                                        .credits()
                                        .get(1)
                                        .withId(ElementId.UNSET)
                                        .withExtensions(Extensions.NONE))
                        : entity);
        assertThat(new String(Sheets.write(edited, mapping).bytes(), UTF_8)
                        .lines()
                        .skip(1))
                .containsExactly(
                        "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Ann Lee,Lead Vocals,Featured,",
                        "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Cy Dunn,Drums,Non-Featured,",
                        "LN 001,Sea Tones,Night Boats,1,Harbour,3:45,GB-ABC-21-00001,Bob Ray,guitar,,",
                        "LN 001,Sea Tones,Night Boats,2,Tide,4:02,GB-ABC-21-00002,Ann Lee,Lead Vocals,Featured,");
    }

    @Test
    void a_quality_of_nobody_is_told() {
        byte[] sheet = Sheets.bytes(
                "ISRC,Recording Title,Musician,Instrument,Category",
                "GBABC2100001,Harbour,Ann Lee,Piano,Featured",
                "GBABC2100001,Harbour,,,Featured",
                "");
        CsvMapping mapping = Sheets.guess(sheet);
        comesBack(sheet, mapping);
        assertThat(told(sheet, mapping)).containsExactly(CsvNotice.NOBODY_NAMED);
    }

    @Test
    void a_sheet_of_tracks_with_performers_for_artists_stays_one_of_tracks() {
        byte[] sheet = Sheets.bytes(
                "Cat. No.,Track No.,Track Title,Performer,ISRC",
                "LN 1,1,Harbour,Ann Lee,GBABC2100001",
                "LN 1,2,Tide,Bob Ray,GBABC2100002",
                "");
        assertThat(Sheets.guess(sheet).rows()).isEqualTo(RowKind.TRACK);
    }

    @Test
    void which_rows_are_of_one_recording_may_stand_in_the_mapping() {
        byte[] sheet = Sheets.bytes("Title,Musician", "Harbour,Ann Lee", "Tide,Bob Ray", "Harbour,Cy Dunn", "");
        CsvMapping mapping = CsvMapping.of(
                        RowKind.PERFORMER,
                        MappedColumn.of("Title", "recording.title"),
                        MappedColumn.of("Musician", "performer.name"))
                .with(TableForms.LINES)
                .with(Level.RECORDING, Grouping.by("performer.name"));
        assertThat(Sheets.read(sheet, mapping).orThrow().recordings()).hasSize(3);
        assertThat(CsvMapping.read(mapping.toJson().getBytes(UTF_8), "mapping").orThrow())
                .isEqualTo(mapping);
    }
}
