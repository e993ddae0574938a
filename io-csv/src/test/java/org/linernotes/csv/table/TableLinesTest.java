package org.linernotes.csv.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Streams;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.notice.Notice;

class TableLinesTest {
    /** Letters of which a byte is that of a line feed or a carriage return in UTF-16 are none. */
    private static final String TABLE = "a\n\"b\r\nc\rd\"\n\nĊ\u0D0Aह";

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WINDOWS_1252", "MACINTOSH"})
    void takes_lines_as_they_stand_whatever_ends_them(TextEncoding encoding) {
        byte[] table = TABLE.getBytes(encoding.charset());
        assertThat(taken(table, encoding, 1, 1)).isEqualTo("a");
        assertThat(taken(table, encoding, 2, 2)).isEqualTo("\"b");
        assertThat(taken(table, encoding, 2, 4)).isEqualTo("\"b\r\nc\rd\"");
        assertThat(taken(table, encoding, 3, 5)).isEqualTo("c\rd\"\n");
        assertThat(taken(table, encoding, 6, 6)).isEqualTo("Ċ\u0D0Aह");
        assertThat(taken(table, encoding, 7, 9)).isEmpty();
    }

    private static String taken(byte[] table, TextEncoding encoding, int first, int last) {
        return new String(TableLines.of(table, encoding).take(first, last), encoding.charset());
    }

    @Test
    void takes_one_behind_the_other() {
        TableLines lines = TableLines.of(TABLE.getBytes(UTF_8), TextEncoding.UTF_8);
        assertThat(lines.take(2, 3)).isEqualTo("\"b\r\nc".getBytes(UTF_8));
        assertThat(lines.take(4, 4)).isEqualTo("d\"".getBytes(UTF_8));
        assertThatIllegalArgumentException().isThrownBy(() -> lines.take(4, 5));
        assertThat(lines.take(5, 5)).isEmpty();
        assertThat(lines.take(9, 10)).isEmpty();
    }

    @Test
    void half_a_sign_at_the_end_belongs_to_its_line() {
        byte[] table = Bytes.concat("a\nb".getBytes(TextEncoding.UTF_16LE.charset()), new byte[] {'\n'});
        assertThat(TableLines.of(table, TextEncoding.UTF_16LE).take(2, 2)).containsExactly('b', 0, '\n');
    }

    @Test
    void a_reader_and_this_count_the_same_lines() {
        SplittableRandom random = new SplittableRandom(5);
        String longCell = "x".repeat(TableLimits.CELL_LENGTH);
        for (int i = 0; i < 100; i++) {
            StringBuilder table = new StringBuilder("Title,Note");
            String[] ends = {"\n", "\r\n", "\r"};
            String end = ends[random.nextInt(3)];
            for (int row = 0; row < 4; row++) {
                table.append(end).append(row).append(",\"").append(ends[random.nextInt(3)].repeat(random.nextInt(3)));
                table.append(row == 2 ? longCell : "y")
                        .append(ends[random.nextInt(3)])
                        .append("z\"");
            }
            byte[] bytes = table.toString().getBytes(UTF_8);
            TableReader reader = TableReader.of(new ByteArrayInputStream(bytes), TableForm.STANDARD);
            List<Notice> refused = Streams.stream(reader)
                    .filter(row -> row.value().isEmpty())
                    .flatMap(row -> row.notices().list().stream())
                    .toList();
            assertThat(refused).hasSize(1);
            int first = refused.get(0).location().line().orElseThrow();
            int last = Integer.parseInt(refused.get(0).arguments().get("last"));
            assertThat(taken(bytes, TextEncoding.UTF_8, first, last))
                    .startsWith("2,\"")
                    .contains(longCell)
                    .endsWith("z\"");
        }
    }
}
