package org.linernotes.csv.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Outcome;

class TableReaderTest {
    private static final TableForm FORM = TableForm.STANDARD;

    static List<TableForm> forms() {
        List<TableForm> forms = new ArrayList<>();
        for (TextEncoding encoding : TextEncoding.values()) {
            for (char separator : new char[] {',', ';', '\t', '|'}) {
                boolean mark =
                        encoding == TextEncoding.UTF_16LE || (encoding == TextEncoding.UTF_8 && separator == ';');
                forms.add(new TableForm(separator, encoding, mark, separator == '|', separator != ',', 1));
            }
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void reads_what_was_written_in_every_form(TableForm form) throws IOException {
        List<ImmutableList<String>> rows = List.of(
                ImmutableList.of("Title", "Artist", "Note"),
                ImmutableList.of("Dîner au motel", "Davis; Wilen, \"the tenor\"", "two\nlines"),
                ImmutableList.of("a|b\tc", "", "=sep"));
        assertThat(cells(written(rows, form), form)).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finds_the_form_out_by_the_bytes(TableForm form) throws IOException {
        List<ImmutableList<String>> rows = IntStream.range(0, 12)
                .mapToObj(i -> ImmutableList.of("Évasion " + i, "0:5" + i % 10, "Fontana", "rien, ou presque"))
                .toList();
        assertThat(TableForm.guess(written(rows, form))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '\'', textBlock = """
                    a;b            # ;  # 1
                    'sep=;\na,b'   # ;  # 1
                    'SEP=|\na,b'   # |  # 1
                    'a,b\tc\td\te' # '\\t' # 1
                    'One title\n\na,b,c,d\n1,2,3,4' # , # 3
                    a              # ,  # 1
                    ''             # ,  # 1
                    """)
    void finds_the_separator_and_the_headers(String text, String separator, int headers) {
        String unescaped = text == null ? "" : text.translateEscapes();
        TableForm form = TableForm.guess(unescaped.getBytes(UTF_8));
        assertThat(form.separator()).isEqualTo(separator.translateEscapes().charAt(0));
        assertThat(form.headerRow()).isEqualTo(headers);
    }

    @Test
    void tells_bytes_of_another_encoding_with_their_row_and_keeps_them() {
        byte[] bytes =
                Bytes.concat("a,é\nb,".getBytes(UTF_8), new byte[] {(byte) 0xE9, (byte) 0x81}, "\nc,ü".getBytes(UTF_8));
        List<Outcome<TableRow>> rows = read(bytes, FORM);
        assertThat(rows).extracting(row -> row.orThrow().cells().get(1)).containsExactly("é", "é\u0081", "ü");
        assertThat(codes(rows.get(0))).isEmpty();
        assertThat(codes(rows.get(1))).containsExactly(TableNotice.OTHER_ENCODING);
        assertThat(rows.get(1).notices().list().get(0).text())
                .isEqualTo("bytes of this row are not in utf-8 and were read as windows-1252: 2");
        assertThat(codes(rows.get(2))).isEmpty();
    }

    @Test
    void what_is_cut_in_two_at_the_end_of_utf_16_is_told() {
        byte[] bytes = Bytes.concat("a,b".getBytes(UTF_16LE), new byte[] {'c'});
        TableForm form = new TableForm(',', TextEncoding.UTF_16LE, false, false, true, 1);
        Outcome<TableRow> row = read(bytes, form).get(0);
        assertThat(row.orThrow().cells()).containsExactly("a", "b\uFFFD");
        assertThat(codes(row)).containsExactly(TableNotice.OTHER_ENCODING);
    }

    @Test
    void what_windows_has_no_sign_for_is_kept_as_a_control_character_and_told_as_one() {
        TableForm form = new TableForm(',', TextEncoding.WINDOWS_1252, false, false, true, 1);
        Outcome<TableRow> row =
                read(new byte[] {'a', ',', (byte) 0x81, 'b'}, form).get(0);
        assertThat(row.orThrow().cells()).containsExactly("a", "\u0081b");
        assertThat(row.notices().list())
                .extracting(Notice::text)
                .containsExactly("bytes of this row are not in windows-1252 and were read as control characters: 1");
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_line_alone() {
        List<Outcome<TableRow>> rows = read("a,b\nc,\"d,e\nf,g\nh,i\n".getBytes(UTF_8), FORM);
        assertThat(rows)
                .extracting(row -> row.orThrow().cells())
                .containsExactly(
                        ImmutableList.of("a", "b"),
                        ImmutableList.of("c", "d,e"),
                        ImmutableList.of("f", "g"),
                        ImmutableList.of("h", "i"));
        assertThat(codes(rows.get(1))).containsExactly(TableNotice.UNCLOSED_QUOTE);
        assertThat(rows).extracting(row -> row.orThrow().line()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void text_behind_a_closing_quote_is_taken_and_told() {
        Outcome<TableRow> row = read("\"a\"b,\"c\" ,d".getBytes(UTF_8), FORM).get(0);
        assertThat(row.orThrow().cells()).containsExactly("ab", "c ", "d");
        assertThat(codes(row)).containsExactly(TableNotice.TEXT_BEHIND_QUOTE);
    }

    @Test
    void rows_over_several_lines_know_their_line_and_their_number() {
        List<Outcome<TableRow>> rows = read("a\r\n\"b\r\nb\rb\"\r\n\r\nc\rd".getBytes(UTF_8), FORM);
        assertThat(rows).extracting(row -> row.orThrow().line()).containsExactly(1, 2, 5, 6, 7);
        assertThat(rows).extracting(row -> row.orThrow().number()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_row_beyond_all_bounds_is_left_out_and_the_next_is_read() {
        String cell = "x".repeat(TableLimits.CELL_LENGTH + 1);
        String row = "y".repeat(TableLimits.ROW_LENGTH + 5);
        String cells = ",".repeat(TableLimits.CELLS);
        byte[] bytes = String.join("\n", "a", cell, "b", row, "c", cells, "d", "\"" + row, "e")
                .getBytes(UTF_8);
        List<Outcome<TableRow>> rows = read(bytes, FORM);
        assertThat(rows.stream()
                        .flatMap(r -> r.value().stream())
                        .map(r -> r.cells().get(0)))
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(rows.stream().filter(r -> r.value().isEmpty()).map(r -> codes(r).get(codes(r).size() - 1)))
                .hasSize(4)
                .containsOnly(TableNotice.ROW_REFUSED);
    }

    @Test
    void random_tables_are_read_as_they_were_written() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 300; i++) {
            List<TableForm> forms = forms();
            TableForm form = forms.get(random.nextInt(forms.size()));
            int columns = random.nextInt(2, 7);
            List<ImmutableList<String>> rows = IntStream.range(0, random.nextInt(1, 9))
                    .mapToObj(row -> IntStream.range(0, columns)
                            .mapToObj(column -> text(random, form.encoding()))
                            .collect(ImmutableList.toImmutableList()))
                    .toList();
            assertThat(cells(written(rows, form), form)).as("%s of %s", form, i).isEqualTo(rows);
        }
    }

    @Test
    void random_and_damaged_bytes_are_rows_and_nothing_else() throws IOException {
        SplittableRandom random = new SplittableRandom(12);
        byte[] whole =
                written(List.of(ImmutableList.of("a", "b\"c", "d\ne"), ImmutableList.of("f;g", "h,i", "é")), FORM);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = random.nextBoolean() ? whole.clone() : new byte[random.nextInt(60)];
            boolean noise = bytes.length != whole.length;
            for (int change = 0; change < (noise ? bytes.length : 3); change++) {
                byte[] signs = {'"', ',', ';', '\n', '\r', 'a', 0, (byte) 0xC3, (byte) 0xFF, (byte) 0xFE, ' '};
                bytes[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
            }
            TableForm guess = TableForm.guess(bytes);
            int lines = 0;
            for (Outcome<TableRow> row : read(bytes, guess)) {
                assertThat(row.value().isPresent() || !row.notices().isEmpty()).isTrue();
                int line = row.value().map(TableRow::line).orElse(lines + 1);
                assertThat(line).isGreaterThan(lines);
                lines = line;
            }
        }
    }

    private static String text(SplittableRandom random, TextEncoding encoding) {
        String signs = encoding.isUnicode() ? "ab \",;\t|\n\ré€℗日😀" : "ab \",;\t|\n\ré€";
        int[] all = signs.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.appendCodePoint(all[random.nextInt(all.length)]));
        return "x" + text;
    }

    private static byte[] written(List<ImmutableList<String>> rows, TableForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(out, form)) {
            for (ImmutableList<String> row : rows) {
                assertThat(writer.write(row).isEmpty()).isTrue();
            }
        }
        return out.toByteArray();
    }

    private static List<ImmutableList<String>> cells(byte[] bytes, TableForm form) {
        return read(bytes, form).stream().map(row -> row.orThrow().cells()).toList();
    }

    private static List<Outcome<TableRow>> read(byte[] bytes, TableForm form) {
        List<Outcome<TableRow>> rows = new ArrayList<>();
        TableReader.of(new ByteArrayInputStream(bytes), form).forEachRemaining(rows::add);
        return rows;
    }

    private static List<NoticeCode> codes(Outcome<TableRow> row) {
        return row.notices().list().stream().map(Notice::code).toList();
    }

    @Test
    void what_the_encoding_has_no_signs_for_is_a_loss_by_row_and_column() throws IOException {
        TableForm form = new TableForm(';', TextEncoding.WINDOWS_1252, false, false, false, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.of(out, form)) {
            writer.write(List.of("a", "b"));
            assertThat(writer.write(List.of("é", "℗ 1958")).list())
                    .extracting(Notice::toString)
                    .containsExactly(
                            "line 2:2 row 2: LOSS: “℗ 1958” cannot be written in windows-1252 [not-in-encoding]");
        }
        assertThat(out.toString(Charset.forName("windows-1252"))).isEqualTo("a;b\né;? 1958\n");
    }
}
