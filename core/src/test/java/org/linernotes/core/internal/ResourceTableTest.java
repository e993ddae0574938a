package org.linernotes.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.internal.ResourceTable.Row;

class ResourceTableTest {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of("name", "unit", "others");

    @Test
    void reads_the_cells_of_each_row_by_the_names_of_the_columns() {
        assertThat(read(row -> row.cell("name") + row.list("others"), "été\tdays\ta|b", "night\t\t"))
                .containsExactly("été[a, b]", "night[]");
        assertThat(read(row -> row.optional("unit"), "day\thours\t", "night\t\t"))
                .extracting(unit -> unit.orElse("none"))
                .containsExactly("hours", "none");
        assertThat(read(row -> row.word("unit", TimeUnit.class), "day\thours\t"))
                .containsExactly(TimeUnit.HOURS);
    }

    @ParameterizedTest
    @CsvSource({"a#days, expected 3 cells", "a#days##, expected 3 cells", "a#years#, YEARS"})
    void a_row_that_does_not_hold_is_named(String row, String said) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(r -> r.word("unit", TimeUnit.class), "day\tdays\t", row.replace('#', '\t')))
                .withMessageContaining("times.tsv: line 3")
                .withMessageContaining(said);
    }

    @Test
    void asking_for_a_column_that_is_not_there_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(row -> row.cell("length"), "day\tdays\t"))
                .withMessageContaining("length");
    }

    @Test
    void a_wrong_header_an_empty_table_and_a_missing_one_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table("name\tunit\n"))
                .withMessageContaining("header");
        assertThatIllegalStateException().isThrownBy(() -> table("")).withMessageContaining("header");
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read("times.tsv", null, COLUMNS, row -> row))
                .withMessageContaining("times.tsv is missing");
    }

    @Test
    void an_index_keeps_the_order_and_refuses_a_key_that_is_there_twice() {
        assertThat(ResourceTable.index("times.tsv", List.of("b2", "a1"), text -> text.charAt(0)))
                .containsExactly(Map.entry('b', "b2"), Map.entry('a', "a1"));
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.index("times.tsv", List.of("b2", "b1"), text -> text.charAt(0)))
                .withMessageContaining("twice");
    }

    private static <T> ImmutableList<T> read(Function<Row, T> reader, String... rows) {
        return ResourceTable.read(
                "times.tsv", stream("name\tunit\tothers\n" + String.join("\n", rows) + "\n"), COLUMNS, reader);
    }

    private static ImmutableList<Row> table(String text) {
        return ResourceTable.read("times.tsv", stream(text), COLUMNS, row -> row);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
