package org.linernotes.csv.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static String written(char separator, List<String> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer =
                TableWriter.of(out, new TableForm(separator, TextEncoding.UTF_8, false, false, false, 1))) {
            assertThat(writer.write(cells).list()).isEmpty();
        }
        return out.toString(UTF_8);
    }

    @Test
    void the_sign_for_a_number_stands_without_quotes_as_the_first_header() throws IOException {
        assertThat(written(',', List.of("#", "Title", "#"))).isEqualTo("#,Title,#\n");
    }

    @Test
    void it_may_separate_cells_as_any_other_mark() throws IOException {
        assertThat(written('#', List.of("a#b", "c"))).isEqualTo("\"a#b\"#c\n");
    }
}
