package org.linernotes.csv.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;

/** The bytes of rows as they stand, those of refused ones above all, and that every byte is in one row or in its end. */
class RowBytesTest {
    private static final TableForm FORM = new TableForm(',', TextEncoding.UTF_8, false, false, false, 1);

    /** Letters of which a byte is that of a line feed, a carriage return or a quote in UTF-16 are none. */
    private static final String TABLE = "a\n\"b\r\nc\rd\"\n\nĊ\u0D0Aह\u2200,\"e\"\r\nlast";

    private static byte[] all(TableReader reader, int most) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = reader.bytes(most);
        while (some.length > 0) {
            assertThat(some.length).isLessThanOrEqualTo(Math.max(most, 2));
            all.writeBytes(some);
            some = reader.bytes(most);
        }
        return all.toByteArray();
    }

    private static List<String> rows(byte[] table, TextEncoding encoding, int most) throws IOException {
        TableForm form = new TableForm(',', encoding, false, false, false, 1);
        List<String> rows = new ArrayList<>();
        try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), form)) {
            while (reader.hasNext()) {
                reader.next();
                rows.add(new String(all(reader, most), encoding.charset()));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WINDOWS_1252", "MACINTOSH"})
    void rows_stand_in_their_bytes_without_the_ends_of_their_last_lines(TextEncoding encoding) throws IOException {
        for (int most : new int[] {1, 2, 3, 100}) {
            assertThat(rows(TABLE.getBytes(encoding.charset()), encoding, most))
                    .containsExactly("a", "\"b\r\nc\rd\"", "", "Ċ\u0D0Aह\u2200,\"e\"", "last");
        }
    }

    @Test
    void half_a_sign_at_the_end_belongs_to_its_row() throws IOException {
        byte[] table = Bytes.concat("a\nb".getBytes(TextEncoding.UTF_16LE.charset()), new byte[] {'\n'});
        TableForm form = new TableForm(',', TextEncoding.UTF_16LE, false, false, false, 1);
        try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), form)) {
            reader.next();
            reader.next();
            assertThat(reader.bytes(100)).containsExactly('b', 0, '\n');
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, (1 << 20) + 1, 5_000_000})
    void a_row_that_is_too_long_is_given_part_by_part_and_the_next_is_read(int length) throws IOException {
        String row = "é,\"two\nlines\"," + "x".repeat(length) + ",\"no quote";
        byte[] table = ("a\n" + row + "\r\nb\n").getBytes(UTF_8);
        try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), FORM)) {
            assertThat(reader.next().orThrow().cells()).containsExactly("a");
            Outcome<TableRow> refused = reader.next();
            assertThat(refused.value()).isEmpty();
            Notice why = refused.notices().list().get(refused.notices().list().size() - 1);
            assertThat(why.location().line()).hasValue(2);
            assertThat(why.arguments()).containsEntry("last", "3");
            assertThat(all(reader, 100_000)).isEqualTo(row.getBytes(UTF_8));
            assertThat(reader.next().orThrow()).isEqualTo(new TableRow(3, 4, ImmutableList.of("b")));
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void what_was_not_asked_for_is_passed_over() throws IOException {
        String row = "x".repeat(3_000_000);
        byte[] table = ("a\n" + row + "\nb").getBytes(UTF_8);
        for (int parts = 0; parts < 3; parts++) {
            try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), FORM)) {
                reader.next();
                reader.next();
                for (int part = 0; part < parts; part++) {
                    assertThat(reader.bytes(1_000)).hasSize(1_000);
                }
                assertThat(reader.next().orThrow().cells()).containsExactly("b");
            }
        }
    }

    @Test
    void every_byte_is_in_a_row_or_ends_one() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        byte[] signs = {'"', ',', '\n', '\r', 'a', 0, (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, ' '};
        for (int round = 0; round < 3_000; round++) {
            byte[] table = new byte[random.nextInt(80)];
            for (int i = 0; i < table.length; i++) {
                table[i] = signs[random.nextInt(signs.length)];
            }
            int at = 0;
            try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), FORM)) {
                while (reader.hasNext()) {
                    int line = reader.next().value().map(TableRow::line).orElseThrow();
                    assertThat(line).isEqualTo(1 + ends(table, at));
                    byte[] row = all(reader, 1 + random.nextInt(20));
                    assertThat(row).isEqualTo(Arrays.copyOfRange(table, at, at + row.length));
                    at += row.length;
                    boolean pair = at + 1 < table.length && table[at] == '\r' && table[at + 1] == '\n';
                    assertThat(at == table.length || table[at] == '\n' || table[at] == '\r')
                            .isTrue();
                    at = Math.min(table.length, at + (pair ? 2 : 1));
                }
            }
            assertThat(at).isEqualTo(table.length);
        }
    }

    /** {@return how many lines end before an index} */
    private static int ends(byte[] table, int before) {
        int count = 0;
        for (int i = 0; i < before; i++) {
            count += table[i] == '\n' || (table[i] == '\r' && !(i + 1 < table.length && table[i + 1] == '\n')) ? 1 : 0;
        }
        return count;
    }

    @Test
    void quotes_that_are_not_closed_line_after_line_cost_no_time() {
        byte[] table = "a\",\"\n".repeat(400_000).getBytes(UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            int rows = 0;
            try (TableReader reader = TableReader.of(new ByteArrayInputStream(table), FORM)) {
                for (; reader.hasNext(); rows++) {
                    assertThat(reader.next().notices().list())
                            .extracting(Notice::code)
                            .containsExactly(TableNotice.UNCLOSED_QUOTE);
                }
            }
            assertThat(rows).isEqualTo(400_000);
        });
    }
}
