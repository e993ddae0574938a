package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.testing.ProcessorTime;

/** What takes have in common, as their rows ask for it: who is heard throughout, and singers and remarks of takes. */
class SittingTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TAKE,
                    MappedColumn.of("Date", "session.date"),
                    MappedColumn.of("Title", "take.title"),
                    MappedColumn.of("Piano", "part.players").with(Setting.INSTRUMENT, "piano"),
                    MappedColumn.of("Singer", "take.players")
                            .with(Setting.ROLE, "vocal")
                            .with(Setting.SEPARATORS, ImmutableList.of(",")),
                    MappedColumn.of("Remark", "take.note"))
            .with(TableForms.LINES);

    private static byte[] sheet(int takes, boolean remarks) {
        List<List<String>> rows = IntStream.range(0, takes)
                .mapToObj(take -> List.of(
                        "1 May 1937", "Piece " + take, "Ann Lee", "Cy " + name(take), remarks ? "Remark " + take : ""))
                .collect(Collectors.toList());
        rows.add(0, List.of("Date", "Title", "Piano", "Singer", "Remark"));
        return Sheets.table(rows, TableForms.LINES);
    }

    /** A name without digits. */
    private static String name(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                .collect(Collectors.joining());
    }

    @Test
    void a_take_that_names_singers_has_them_in_the_order_of_the_line_up_and_nobody_else() {
        byte[] sheet = Sheets.table(
                List.of(
                        List.of("Date", "Title", "Piano", "Singer", "Remark"),
                        List.of("1 May 1937", "One", "Ann Lee", "Bea Ray, Cy Fox", ""),
                        List.of("1 May 1937", "Two", "Ann Lee", "Cy Fox, Bea Ray", ""),
                        List.of("1 May 1937", "Three", "Ann Lee", "", ""),
                        List.of("1 May 1937", "Four", "Ann Lee", "Di Orr, Cy Fox", "")),
                TableForms.LINES);
        Catalog catalog = Sheets.read(sheet, MAPPING).orThrow();
        ImmutableList<View> rows = CatalogRows.of(catalog, MAPPING, new CatalogNames(catalog));
        assertThat(rows)
                .extracting(SittingTest::singers)
                .containsExactly("Bea Ray, Cy Fox", "Bea Ray, Cy Fox", "", "Cy Fox, Di Orr");
        assertThat(rows.get(0).sitting().throughout()).hasSize(1);
        assertThat(Sheets.write(catalog, MAPPING).bytes()).isEqualTo(sheet);
    }

    private static String singers(View row) {
        return PersonnelOfTakes.named(row).stream()
                .map(line -> line.player().artist().orElseThrow().toString().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_singer_and_a_remark_for_each_of_thousands_of_takes_take_time_in_proportion(boolean remarks) {
        ProcessorTime.growsInProportion(8_000, takes -> {
            byte[] sheet = sheet(takes, remarks);
            return () ->
                    assertThat(Sheets.read(sheet, MAPPING).orThrow().sessions()).hasSize(1);
        });
    }

    @Test
    void they_are_written_in_proportion_too() {
        ProcessorTime.growsInProportion(4_000, takes -> {
            Catalog catalog = Sheets.read(sheet(takes, true), MAPPING).orThrow();
            return () ->
                    assertThat(Sheets.write(catalog, MAPPING).losses().list()).isEmpty();
        });
    }
}
