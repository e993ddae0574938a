package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Rounds;
import org.linernotes.csv.table.TableLimits;

/** Cells of every target that say anything at all: none is lost, and none is passed over in silence. */
class NastyCellsTest {
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "-1",
            "0",
            "00",
            "1.0",
            "2147483648",
            "9999999999.999999",
            "9999:59",
            "0:00",
            "3:60",
            "℗ 0000 X",
            "(P) 99999",
            "0000-00-00",
            "1957-13-45",
            "c. 1957?",
            "4–5 Dec 1957",
            "early 1957 or late 1958",
            "5th–7th May 1961",
            "mb:00000000-0000-0000-0000-000000000000",
            "take:",
            ":",
            "a:b:c",
            "-",
            "…",
            "'",
            "''",
            "'x'",
            "((((((((((a))))))))))",
            "a (b (c) d) (e",
            ")(",
            "“Slim” Gaillard (g, ‘vcl’)",
            "Jim Hall [g]; add …",
            "Miles Davis (tp) out",
            "out",
            "add",
            "as before",
            "Wilen out; add Fred Guy (g)",
            "Вадим Сакун (ф-но)",
            "マイルス・デイビス",
            "שלום",
            "\u202Eevil\u202C",
            "e\u0301tude",
            "👩‍🎤 Ana",
            "\uD83D",
            "１９５７",
            "２：０５",
            "Bob\u00A0Ray,\u00A0Al\u00A0Fox",
            "Bob Ray\nAl Fox",
            "Bob\u0000Ray",
            "FR-Z03-57-00001 / FR-Z03-57-00002",
            "T-034.524.680-1; T-034.524.680-2",
            "E 1234-1, -2, -3",
            "A1–A5",
            "1st",
            "take 3 of 5",
            "3?",
            "Piano, 99999 Basses",
            "0 Pianos",
            "50%",
            "n/a",
            "#N/A",
            "=1+1",
            "+49 30",
            "@home",
            "<b>bold</b>",
            "{\"a\":1}",
            "\\",
            "\t",
            "x".repeat(1_001),
            "1".repeat(500));

    private static final List<String> PARTS =
            List.of("(", ")", "a, ", "a (b), ", "1957, ", "Ann Lee; ", "Ann Lee and ", "E 1-1, -", "out; ", "\"");

    private static CsvMapping mapping(Target target) {
        RowKind kind = switch (target.level()) {
            case RELEASE, MEDIUM, TRACK, RECORDING, WORK -> RowKind.TRACK;
            case SESSION, PART, TAKE -> RowKind.TAKE;
            case PERFORMER -> RowKind.PERFORMER;
        };
        MappedColumn column = MappedColumn.of("X", target.key());
        boolean ofRole = target.key().endsWith(".credits") || target.key().endsWith(".players");
        return CsvMapping.of(kind, ofRole ? column.with(Setting.ROLE, "producer") : column)
                .with(TableForms.LINES);
    }

    private static byte[] sheet(String... cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("X"));
        for (String cell : cells) {
            rows.add(List.of(cell));
        }
        return Sheets.table(rows, TableForms.LINES);
    }

    /** Targets whose values stand somewhere else in the model. */
    private static boolean isElsewhere(Target target) {
        return target.key().equals("part.numbers") || target.key().equals("take.personnel");
    }

    @ParameterizedTest
    @MethodSource("org.linernotes.csv.Target#all")
    void each_comes_back_and_is_understood_or_told(Target target) {
        CsvMapping mapping = mapping(target);
        for (String text : TEXTS) {
            byte[] sheet = sheet(text);
            Outcome<Catalog> read = Sheets.read(sheet, mapping);
            Catalog catalog = read.orThrow();
            View row = Iterables.getFirst(CatalogRows.of(catalog, mapping, new CatalogNames(catalog)), View.NOTHING);
            boolean said = !target.slice()
                    .values(row, mapping.form(mapping.columns().get(0)), new CatalogNames(catalog))
                    .isEmpty();
            assertThat(said
                            || isElsewhere(target)
                            || text.isBlank()
                            || !read.notices().isEmpty())
                    .as("%s: “%s”", target, text)
                    .isTrue();
            assertThat(Sheets.cells(
                            Sheets.write(Sheets.throughJson(catalog), mapping).bytes(), TableForms.LINES))
                    .as("%s: “%s”", target, text)
                    .isEqualTo(Sheets.cells(sheet, TableForms.LINES));
        }
    }

    @ParameterizedTest
    @MethodSource("org.linernotes.csv.Target#all")
    void long_cells_of_many_parts_come_back(Target target) {
        CsvMapping mapping = mapping(target);
        SplittableRandom random = new SplittableRandom(target.key().hashCode());
        for (int i = 0; i < Rounds.of(4); i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            byte[] sheet =
                    sheet(part.repeat(TableLimits.CELL_LENGTH / part.length()).strip());
            Catalog catalog = Sheets.read(sheet, mapping).orThrow();
            assertThat(Sheets.cells(Sheets.write(catalog, mapping).bytes(), TableForms.LINES))
                    .as("%s: “%s”", target, part)
                    .isEqualTo(Sheets.cells(sheet, TableForms.LINES));
        }
        String mixed = IntStream.range(0, 200)
                .mapToObj(i -> TEXTS.get(random.nextInt(TEXTS.size() - 2)))
                .collect(Collectors.joining(random.nextBoolean() ? ", " : " "));
        byte[] sheet = sheet(mixed);
        Catalog catalog = Sheets.read(sheet, mapping).orThrow();
        assertThat(Sheets.cells(Sheets.write(catalog, mapping).bytes(), TableForms.LINES))
                .isEqualTo(Sheets.cells(sheet, TableForms.LINES));
    }
}
