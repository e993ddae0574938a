package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.csv.Sheets.Written;

/** Columns of people who take part in a quality: executive producers, co-producers, additional engineers. */
class QualifiedColumnsTest {
    private static final byte[] SHEET = Sheets.bytes(
            "Track No,Track Title,Producer(s),Executive Producer(s),Co-Producer",
            "1,One,Ann Lee,Bob Ray; Al Fox,Sue Day",
            "2,Two,Ann Lee,,Ann Lee",
            "3,Three,,Bob Ray (engineer),",
            "");

    private static final MappedColumn TITLE = MappedColumn.of("Title", "track.title");
    private static final MappedColumn PRODUCER =
            MappedColumn.of("Producer", "recording.credits").with(Setting.ROLE, "producer");
    private static final MappedColumn EXECUTIVE = MappedColumn.of("Executive", "recording.credits")
            .with(Setting.ROLE, "producer")
            .with(Setting.QUALIFIERS, ImmutableList.of("executive"));

    private static CsvMapping mapping(MappedColumn... columns) {
        return CsvMapping.of(RowKind.TRACK, columns).with(TableForms.LINES);
    }

    private static String said(Catalog catalog, Credit credit) {
        return catalog.artist(credit.player().artist().orElseThrow())
                        .orElseThrow()
                        .name() + " " + credit.role() + " " + credit.qualifiers();
    }

    private static List<String> credits(Catalog catalog, String title) {
        return catalog.recordings().stream()
                .filter(recording -> recording.title().equals(title))
                .flatMap(recording -> recording.credits().stream())
                .map(credit -> said(catalog, credit))
                .toList();
    }

    @Test
    void those_whom_they_name_take_part_in_that_quality() {
        Outcome<Catalog> read = Sheets.read(SHEET, Sheets.guess(SHEET));
        assertThat(read.notices().list()).isEmpty();
        assertThat(credits(read.orThrow(), "One"))
                .containsExactly(
                        "Ann Lee producer []",
                        "Bob Ray producer [EXECUTIVE]",
                        "Al Fox producer [EXECUTIVE]",
                        "Sue Day producer [CO]");
        assertThat(credits(read.orThrow(), "Two")).containsExactly("Ann Lee producer []", "Ann Lee producer [CO]");
    }

    @Test
    void a_bracket_that_says_another_role_says_nothing_of_the_quality() {
        assertThat(credits(Sheets.read(SHEET, Sheets.guess(SHEET)).orThrow(), "Three"))
                .containsExactly("Bob Ray engineer []");
    }

    @Test
    void the_sheet_comes_back_with_each_in_a_column_of_their_own_and_nothing_is_lost() {
        CsvMapping mapping = Sheets.guess(SHEET);
        Written written =
                Sheets.write(Sheets.throughJson(Sheets.read(SHEET, mapping).orThrow()), mapping);
        assertThat(written.bytes()).isEqualTo(SHEET);
        assertThat(written.losses().list()).noneMatch(loss -> loss.text().contains("/credits"));
    }

    @Test
    void a_work_may_have_a_writer_who_is_a_co_writer_of_another() {
        byte[] sheet = Sheets.bytes("Track No,Track Title,Writer,Co-Writer", "1,One,Ann Lee,Ann Lee; Bob Ray", "");
        CsvMapping mapping = Sheets.guess(sheet);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Iterables.getOnlyElement(catalog.works()).credits().stream().map(credit -> said(catalog, credit)))
                .containsExactly("Ann Lee writer []", "Ann Lee writer [CO]", "Bob Ray writer [CO]");
        assertThat(Sheets.write(Sheets.throughJson(catalog), mapping).bytes()).isEqualTo(sheet);
    }

    @Test
    void a_sheet_without_a_column_for_the_quality_names_them_with_the_others_and_it_is_lost() {
        byte[] sheet = Sheets.bytes("Title,Producer,Executive", "One,Ann Lee,Bob Ray", "");
        Catalog catalog =
                Sheets.read(sheet, mapping(TITLE, PRODUCER, EXECUTIVE)).orThrow();
        Written written = Sheets.write(catalog, mapping(TITLE, PRODUCER));
        assertThat(Sheets.cells(written.bytes(), TableForms.LINES).get(1)).containsExactly("One", "Ann Lee, Bob Ray");
        assertThat(written.losses().list())
                .extracting(Notice::text)
                .anyMatch(loss -> loss.startsWith("/credits/1/qualifiers/0 of recording:"))
                .noneMatch(loss -> loss.contains("/player"));
        assertThat(Sheets.cells(Sheets.write(catalog, mapping(TITLE, EXECUTIVE)).bytes(), TableForms.LINES)
                        .get(1))
                .containsExactly("One", "Bob Ray");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Executive Producer(s)|recording.credits|producer|executive",
                "EXEC. PRODUCERS|recording.credits|producer|executive",
                "Co-Producer|recording.credits|producer|co",
                "Coproducer|recording.credits|producer|co",
                "Co-Produced By|recording.credits|producer|co",
                "Associate Producer|recording.credits|producer|associate",
                "Assistant Producer|recording.credits|producer|assistant",
                "Additional Production|recording.credits|producer|additional",
                "Additional Producer(s)|recording.credits|producer|additional",
                "Assistant Engineer|recording.credits|engineer|assistant",
                "Assistant Mixing Engineer|recording.credits|mixing-engineer|assistant",
                "Additional Engineer|recording.credits|engineer|additional",
                "Guest Vocals|take.players|vocal|guest",
                "Co-Writer(s)|work.credits|writer|co",
                "Ausführender Produzent|recording.credits|producer|executive",
                "Ko-Produzent|recording.credits|producer|co",
                "Producteur exécutif|recording.credits|producer|executive",
                "Coproducteur|recording.credits|producer|co",
                "Productor ejecutivo|recording.credits|producer|executive",
                "Coproductor|recording.credits|producer|co"
            })
    void headers_say_the_quality(String header, String target, String role, String qualifier) {
        MappedColumn column = Sheets.guess(Sheets.bytes("Track Title;" + header, ""))
                .columns()
                .get(1);
        assertThat(column.target()).contains(Target.parse(target));
        assertThat(column.settings())
                .containsEntry(Setting.ROLE, role)
                .containsEntry(Setting.QUALIFIERS, ImmutableList.of(qualifier));
    }

    @ParameterizedTest
    @CsvSource({
        "Country",
        "Cover",
        "Comments",
        "Contact",
        "Co",
        "Additional",
        "Additional Title",
        "Guest List",
        "Cornet"
    })
    void what_only_begins_like_a_word_for_a_quality_says_none(String header) {
        assertThat(Sheets.guess(Sheets.bytes("Track Title;" + header, ""))
                        .columns()
                        .get(1)
                        .settings())
                .doesNotContainKey(Setting.QUALIFIERS);
    }
}
