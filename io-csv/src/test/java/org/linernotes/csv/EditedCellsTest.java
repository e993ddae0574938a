package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;
import org.linernotes.csv.Sheets.Written;

/** A cell that was kept as it stood gives way once the model says something else, also where its column prints but a part of it. */
class EditedCellsTest {
    /** The last cell of the second row, before and after the catalogue was edited. */
    private static void assertGivesWay(
            byte[] sheet, CsvMapping mapping, UnaryOperator<Entity> change, String expected) {
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
        Written written = Sheets.write(Sheets.edited(catalog, change), mapping);
        ImmutableList<String> row =
                Sheets.cells(written.bytes(), TableForms.LINES).get(1);
        assertThat(row.size() < mapping.columns().size() ? "" : row.get(row.size() - 1))
                .isEqualTo(expected);
    }

    private static CsvMapping mapping(RowKind kind, MappedColumn... columns) {
        return CsvMapping.of(kind, columns).with(TableForms.LINES);
    }

    @Test
    void an_arranger_who_is_gone_leaves_the_cell_of_composers() {
        assertGivesWay(
                Sheets.bytes("Title,Composer", "One,Trad. arr. Ann Lee", ""),
                mapping(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Composer", "work.credits").with(Setting.ROLE, "composer")),
                entity -> entity instanceof Work work
                        ? work.withCredits(work.credits().stream()
                                .filter(credit -> !credit.role().equals(Role.of("arranger")))
                                .toList())
                        : entity,
                "[traditional]");
    }

    @Test
    void one_who_plays_something_else_than_the_column_says_leaves_its_cell() {
        assertGivesWay(
                Sheets.bytes("Title,Pianist", "One,\"Ann Lee, Al Fox (guitar), Bob Ray\"", ""),
                mapping(
                        RowKind.TAKE,
                        MappedColumn.of("Title", "take.title"),
                        MappedColumn.of("Pianist", "part.players").with(Setting.INSTRUMENT, "piano")),
                entity -> entity instanceof Session session
                        ? session.withParts(session.parts()
                                .get(0)
                                .withLineUp(session.parts().get(0).lineUp().stream()
                                        .filter(line -> !line.toString().contains("guitar"))
                                        .toList()))
                        : entity,
                "Ann Lee, Bob Ray");
    }

    @Test
    void one_who_is_gone_from_the_line_up_leaves_its_column_also_where_a_take_names_him() {
        assertGivesWay(
                Sheets.bytes("Guest,Pianist", "Al Fox (guitar),Al Fox (guitar)", ""),
                mapping(
                        RowKind.TAKE,
                        MappedColumn.of("Guest", "take.players").with(Setting.INSTRUMENT, "piano"),
                        MappedColumn.of("Pianist", "part.players").with(Setting.INSTRUMENT, "piano")),
                entity -> entity instanceof Session session
                        ? session.withParts(session.parts()
                                .get(0)
                                .withLineUp(session.parts().get(0).lineUp().stream()
                                        .filter(PersonnelOfTakes::isNamed)
                                        .toList()))
                        : entity,
                "");
    }

    @Test
    void players_who_were_only_counted_and_are_gone_leave_the_cell_that_counts_them() {
        assertGivesWay(
                Sheets.bytes("Title,Lineup", "One,\"Piano, 2 Guitars\"", ""),
                mapping(
                        RowKind.TAKE,
                        MappedColumn.of("Title", "take.title"),
                        MappedColumn.of("Lineup", "part.numbers")),
                entity -> entity instanceof Session session
                        ? session.withParts(session.parts()
                                .get(0)
                                .withLineUp(session.parts().get(0).lineUp().get(0)))
                        : entity,
                "");
    }

    @Test
    void a_take_that_is_gone_leaves_the_cell_that_said_nothing_but_that_there_is_one() {
        assertGivesWay(
                Sheets.bytes("Title,Changes", "One,as before", ""),
                mapping(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Changes", "take.personnel")),
                entity -> entity instanceof Recording recording ? recording.withDerivations() : entity,
                "");
    }

    @Test
    void a_second_remark_that_is_gone_leaves_its_cell() {
        assertGivesWay(
                Sheets.bytes("Title,Remarks,More", "One,with reverb,mono", ""),
                mapping(
                        RowKind.RELEASE,
                        MappedColumn.of("Title", "release.title"),
                        MappedColumn.of("Remarks", "release.note"),
                        MappedColumn.of("More", "release.note")),
                entity -> entity instanceof Release release
                        ? release.withNotes(release.notes().get(0))
                        : entity,
                "with reverb");
    }

    @Test
    void another_version_takes_the_place_of_one_that_was_written_in_its_own_way() {
        assertGivesWay(
                Sheets.bytes("Title,Version", "One,Radio\u00A0Edit\u00A0", ""),
                mapping(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Version", "recording.disambiguation")),
                entity -> entity instanceof Recording recording ? recording.withDisambiguation("Extended Mix") : entity,
                "Extended Mix");
    }

    private static UnaryOperator<Entity> credited(String credit) {
        return entity -> entity instanceof Release release
                ? release.withMedia(release.media()
                        .get(0)
                        .withTracks(release.media()
                                .get(0)
                                .tracks()
                                .get(0)
                                .withArtistCredit(ArtistCreditText.withoutNames()
                                        .read(credit)
                                        .orThrow())))
                : entity;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee,feat. Bob Ray|Ann Lee feat. Al Fox|Ann Lee,Al Fox",
                "Ann Lee feat. Bob Ray,|Ann Lee feat. Al Fox|Ann Lee,Al Fox",
                "Ann Lee feat. Bob Ray,|Sue Day feat. Bob Ray|Sue Day,Bob Ray",
                "Ann Lee feat. Bob Ray,Bob Ray|Sue Day feat. Bob Ray|Sue Day,Bob Ray",
                "Ann Lee feat. Bob Ray,bob ray|Ann Lee feat. Al Fox|Ann Lee,Al Fox",
                "Ann Lee,Bob Ray; Al Fox|Ann Lee|Ann Lee,",
                "Ann Lee,Bob Ray|Ann Lee & Sue Day|Ann Lee & Sue Day,"
            })
    void where_other_artists_are_credited_both_columns_say_so(String cells, String credit, String expected) {
        byte[] sheet = Sheets.bytes("Title,Artist,Featuring", "One," + cells, "");
        CsvMapping mapping = mapping(
                RowKind.TRACK,
                MappedColumn.of("Title", "track.title"),
                MappedColumn.of("Artist", "track.artist"),
                MappedColumn.of("Featuring", "track.featured"));
        Catalog catalog = Sheets.throughJson(Sheets.read(sheet, mapping).orThrow());
        assertThat(Sheets.write(catalog, mapping).bytes()).isEqualTo(sheet);
        assertThat(Sheets.write(Sheets.edited(catalog, credited(credit)), mapping)
                        .bytes())
                .asString(UTF_8)
                .isEqualTo("Title,Artist,Featuring\nOne," + expected + "\n");
    }

    @Test
    void one_who_is_no_longer_executive_leaves_the_cell_of_executive_producers() {
        assertGivesWay(
                Sheets.bytes("Title,Producer,Executive", "One,Sue Day,Ann Lee | Bob Ray", ""),
                mapping(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Producer", "recording.credits").with(Setting.ROLE, "producer"),
                        MappedColumn.of("Executive", "recording.credits")
                                .with(Setting.ROLE, "producer")
                                .with(Setting.QUALIFIERS, ImmutableList.of("executive"))),
                entity -> entity instanceof Recording recording
                        ? recording.withCredits(recording.credits().stream()
                                .map(credit -> credit.player().toString().contains("Bob")
                                        ? credit.withQualifiers(ImmutableList.of())
                                        : credit)
                                .toList())
                        : entity,
                "Ann Lee");
    }

    @Test
    void the_year_of_a_p_line_goes_with_the_line() {
        assertGivesWay(
                Sheets.bytes("Title,Line,Year", "One,2019 Sea Tones,2019", ""),
                mapping(
                        RowKind.TRACK,
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Line", "release.phonogram"),
                        MappedColumn.of("Year", "release.phonogramYear")),
                entity -> entity instanceof Release release
                        ? release.withRights(release.rights().stream()
                                .map(line -> line.withYear(Optional.of(2021)))
                                .toList())
                        : entity,
                "2021");
    }
}
