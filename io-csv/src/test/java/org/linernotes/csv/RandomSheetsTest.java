package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.testing.Rounds;
import org.linernotes.csv.Sheets.Written;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableForm;

/** Sheets of random cells, right and wrong ones, in random columns: nothing of them is lost, whatever they say. */
class RandomSheetsTest {
    private static final TableForm FORM = new TableForm(';', TableForm.STANDARD.encoding(), false, false, false, 1);

    private static final ImmutableList<RowKind> KINDS = ImmutableList.copyOf(RowKind.values());

    /** Texts of all sorts, of which most are not what a column expects. */
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Miles Davis",
            "Fontana",
            "660.213 MR",
            "4 December 1957",
            "12/31/1957",
            "1957",
            "2:52",
            "0:02:52",
            "172,5",
            "Miles Davis (tp), Barney Wilen (ts)",
            "Wilen out",
            "as before",
            "3",
            "A1",
            "?",
            "FR-Z03-57-00001",
            "042283630529",
            "042283630520",
            "℗ 1958 Fontana",
            "master",
            "film scoring",
            "Tango",
            "10-inch vinyl",
            "A, B y C; D",
            "Walter Bishop, Jr.",
            "Ubaldo De Lío (guitar)",
            "UNNAMED 2",
            "glosas por Julián",
            "Instrumental",
            "mb:x",
            "f27ec8db-af05-4f36-916e-3d57f91ecf5e",
            "mb:f27ec8db-af05-4f36-916e-3d57f91ecf5e",
            "-",
            "x0123456789abcdef",
            "take:1",
            "M724-1, -2",
            "Piano, Bass, 2 Bandoneons",
            "wikidata:Q1",
            " padded ",
            "two\nlines",
            "\"quoted\"",
            "(",
            ")",
            ";,;",
            "0",
            "−1",
            "31 November 1957",
            "Q93341",
            "studio",
            "=\"0012345\"",
            "=\"",
            "#N/A",
            "#####",
            "1957-12-04 00:00:00",
            "\u00A0Bob Ray\u200B",
            "\u0000",
            "Bob\u00A0Ray",
            "Bob Ray",
            "Smith, John",
            "Smith, J.; Jones, M.",
            "Ann Lee|Bob Ray\nAl Fox",
            "Sea Music 50%",
            "n/a",
            "9:30");

    private static CsvMapping mapping(SplittableRandom random) {
        RowKind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            Target target = Target.all().get(random.nextInt(Target.all().size()));
            MappedColumn column = MappedColumn.of("Column " + i, target.key());
            if (random.nextInt(4) == 0) {
                column = column.with(Setting.FILL_DOWN, true);
            }
            if (target.key().endsWith("credits") || target.key().endsWith("players")) {
                column = random.nextBoolean()
                        ? column.with(Setting.ROLE, random.nextBoolean() ? "vocal" : "composer")
                        : column.with(Setting.INSTRUMENT, "piano");
                column = column.with(Setting.NOBODY, ImmutableList.of("Instrumental"))
                        .with(Setting.UNIDENTIFIED, ImmutableList.of("UNNAMED"))
                        .with(Setting.WORDS, ImmutableMap.of("glosas por", "speaker"));
                column = random.nextBoolean()
                        ? column.with(Setting.QUALIFIERS, ImmutableList.of("additional", "co"))
                        : column;
            }
            if (target.key().endsWith(".id") && random.nextBoolean()) {
                column = column.with(Setting.SCHEME, "mb");
            }
            if (target.key().equals("take.personnel") && random.nextBoolean()) {
                column = column.with(Setting.RUNNING, true);
            }
            columns.add(random.nextInt(6) == 0 ? MappedColumn.kept("Column " + i) : column);
        }
        CsvMapping mapping =
                CsvMapping.of(kind, columns.toArray(MappedColumn[]::new)).with(FORM);
        mapping = random.nextBoolean() ? mapping.with(DateText.Order.MONTH_FIRST) : mapping;
        if (random.nextBoolean()) {
            mapping = mapping.with(
                    Level.SESSION, Grouping.by("part.leader", "session.date").onKnownDay());
        }
        return random.nextInt(3) == 0 ? mapping.with(Level.RELEASE, Grouping.by("release.catalogNumber")) : mapping;
    }

    private static List<ImmutableList<String>> rows(SplittableRandom random, CsvMapping mapping) {
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(mapping.columns().stream().map(MappedColumn::header).collect(ImmutableList.toImmutableList()));
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            rows.add(IntStream.range(0, mapping.columns().size())
                    .mapToObj(column -> random.nextInt(4) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size())))
                    .collect(ImmutableList.toImmutableList()));
        }
        return rows;
    }

    @Test
    void every_cell_comes_back_from_the_model_and_from_its_document() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i < Rounds.of(250); i++) {
            CsvMapping mapping = mapping(random);
            List<ImmutableList<String>> rows = rows(random, mapping);
            byte[] sheet = Sheets.table(rows, FORM);
            Catalog catalog = Sheets.read(sheet, mapping).orThrow();
            Written written = Sheets.write(Sheets.throughJson(catalog), mapping);
            assertThat(Sheets.differences(Sheets.cells(sheet, FORM), Sheets.cells(written.bytes(), FORM)))
                    .as("sheet %s by %s", i, mapping.toJson())
                    .isEmpty();
            if (rows.stream().noneMatch(row -> row.stream().allMatch(CellText::isBlank))) {
                // blank rows are left out, and with them the numbers of the rows below would be others
                assertThat(Sheets.read(written.bytes(), mapping).orThrow())
                        .as("sheet %s", i)
                        .isEqualTo(catalog);
            }
            // ids that nothing in the sheet states are made of its name, which is not written in it
            assertThat(written.losses().list())
                    .as("sheet %s by %s", i, mapping.toJson())
                    .filteredOn(loss -> loss.severity() == Severity.LOSS)
                    .allMatch(loss -> loss.arguments().getOrDefault("path", "").endsWith("/id"));
        }
    }

    @Test
    void adjacent_rows_give_the_same_as_all_together_where_they_stand_together() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        CsvMapping mapping = CsvMapping.of(
                        RowKind.TRACK,
                        MappedColumn.of("Cat", "release.catalogNumber"),
                        MappedColumn.of("Title", "track.title"),
                        MappedColumn.of("Composer", "work.credits").with(Setting.ROLE, "composer"))
                .with(FORM);
        List<ImmutableList<String>> rows = new ArrayList<>(List.of(ImmutableList.of("Cat", "Title", "Composer")));
        for (int release = 0; release < 50; release++) {
            for (int track = random.nextInt(1, 6); track > 0; track--) {
                rows.add(ImmutableList.of(
                        "CL " + release, "Title " + random.nextInt(40), "Author " + random.nextInt(9)));
            }
        }
        byte[] sheet = Sheets.table(rows, FORM);
        Catalog.Builder streamed = Catalog.builder();
        List<EntityId> subjects = new ArrayList<>();
        int groups = 0;
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", mapping.ofAdjacentRows())) {
            while (reader.hasNext()) {
                RowGroup group = reader.next().orThrow();
                group.entities().forEach(streamed::add);
                group.mentions().forEach(streamed::addMention);
                group.entities().stream().map(Entity::id).forEach(subjects::add);
                groups++;
            }
        }
        Catalog whole = Sheets.read(sheet, mapping).orThrow();
        assertThat(groups).isEqualTo(50);
        assertThat(streamed.subjects(subjects).build().notices().list()).isEmpty();
        assertThat(streamed.build().orThrow().entities()).isEqualTo(whole.entities());
    }

    @Test
    void rows_apart_are_put_together_or_told() {
        byte[] sheet = Sheets.bytes("Cat,Title", "A,one", "B,two", "A,three");
        CsvMapping mapping = CsvMapping.of(
                RowKind.TRACK,
                MappedColumn.of("Cat", "release.catalogNumber"),
                MappedColumn.of("Title", "track.title"));
        assertThat(Sheets.read(sheet, mapping).orThrow().releases())
                .extracting(release -> release.media().get(0).tracks().size())
                .containsExactly(2, 1);
        Outcome<Catalog> apart = Sheets.read(sheet, mapping.ofAdjacentRows());
        assertThat(apart.orThrow().releases())
                .extracting(release -> release.id().toString())
                .containsExactly("A", "A-2", "B");
        assertThat(apart.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "sheet.csv:4 row 4: WARNING: rows of the same release stand above; those from row 4 on became "
                                + "A-2 [rows-apart]");
    }

    @Test
    void random_and_damaged_sheets_give_a_catalogue_or_say_why_not() {
        SplittableRandom random = new SplittableRandom(99);
        byte[] whole = Sheets.fixture("label-copy.csv");
        CsvMapping right = Sheets.guess(whole);
        for (int i = 0; i < Rounds.of(130); i++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(1, 40); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            CsvMapping mapping = CsvMapping.guess(bytes, "sheet.csv")
                    .value()
                    .filter(m -> random.nextBoolean())
                    .orElse(right);
            Outcome<Catalog> read = Sheets.read(bytes, mapping);
            if (read.value().isPresent()) {
                Written written = Sheets.write(read.value().get(), mapping);
                assertThat(Sheets.read(
                                        written.bytes(),
                                        mapping.with(
                                                mapping.form().orElseThrow().withHeaderRow(1)))
                                .value())
                        .isPresent();
            } else {
                assertThat(read.notices().isEmpty()).isFalse();
            }
        }
    }
}
