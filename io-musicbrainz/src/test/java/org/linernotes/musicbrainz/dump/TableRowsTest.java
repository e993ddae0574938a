package org.linernotes.musicbrainz.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {
    private static final String GID = "89ad4ac3-39f7-470e-963a-56509c546377";

    private static boolean isTable(String text) {
        return TableRows.isTable(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "805192\t" + GID + "\tVarious Artists\t\\N\n", // artist
                "805192\t" + GID + "\tVarious Artists\t\\N", // the same, and no more of it is seen
                "1\tfr\n2\tjp\n", // language
                "FR\t1\nJP\t2\n", // a key of text
                "Miles_Davis\t71\nWayne_Shorter\t72\n", // wikidocs_index
                "image/jpeg\tjpg\nimage/png\tpng\n", // image_type
                GID + "\t7\t2012-05-15 18:57:13.252186+00\n", // url_gid_redirect
                "\\N\t1\n\\N\t2\n", // no value
                "-1\t[deleted]\n", // a negative number
                "1\t{\"name\":\"Motel\",\"old\":\"a\\\\tb\"}\n2\t{}\n", // edit_data
                "1\tÂme & Mélodie\t\n2\t日本\t\\N\n", // names, and an empty text
                "1\ta\\nb\\\\c\n2\t\u0001\n", // escapes, and a control character that COPY leaves as it is
                "1\t2\t31\n", // replication_control
                "the rest of a row\t3\n7\tb\t3\n8\tc\t3\n" // behind a gap
            })
    void rows_are_a_table(String rows) {
        assertThat(isTable(rows)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\t\n",
                "{\t\"id\": \"" + GID + "\"}\n", // a document with a tab in it
                "{\n\t\"id\": 1,\n\t\"name\": 2\n}\n",
                "\t\"id\": 1,\n\t\"name\": 2,\n\t\"title\": 3\n", // the rest of one
                "\"name\":\t\"Motel\"}\n{\"id\":\"" + GID + "\"}\n{\"id\":\"" + GID + "\"}\n",
                "itle\":\"Mo\tel\"}\n{\"id\":\"" + GID + "\"}\n{\"id\":\"" + GID + "\"}\n", // the rest of a line
                "foo\tbar\n{\"id\":\"" + GID + "\"}\n",
                "1\tbar\n{\"id\":\"" + GID + "\"", // the line breaks off where the view ends
                "foo\tbar", // a row would begin with a key
                "foo\tbar\nfoo\tb", // and so would one that is alone before another that breaks off
                "a\tb\tc\n1\t2\n3\t4\n", // rows that are not of one length
                "1\t2\n3\t4\n5\n",
                "1\n2\n3\n", // one column
                "[1,\t2]\n[3,\t4]\n[5,\t6]\n",
                "<p>\t</p>\n<p>\t</p>\n<p>\t</p>\n",
                "1\t2\u0000\n3\t4\n"
            })
    void other_lines_are_none(String lines) {
        assertThat(isTable(lines)).isFalse();
    }

    @Test
    void a_row_longer_than_what_is_seen_is_one() {
        assertThat(isTable("7\t" + "{\"name\":\"é\"}".repeat(1_000))).isTrue();
    }

    @Test
    void a_character_that_breaks_off_where_the_view_ends_is_no_flaw() {
        byte[] rows = "1\tMélodie\n".repeat(50).getBytes(UTF_8);
        for (int length = 4; length <= rows.length; length++) {
            assertThat(TableRows.isTable(Arrays.copyOf(rows, length)))
                    .as("%s bytes", length)
                    .isTrue();
        }
    }

    @Test
    void bytes_that_are_no_text_are_no_table_whatever_tabs_are_in_them() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(64, 1 << 13)];
            random.nextBytes(noise);
            for (int i = random.nextInt(8); i < noise.length; i += random.nextInt(1, 100)) {
                noise[i] = '\t';
            }
            assertThat(TableRows.isTable(noise)).as("round %s", round).isFalse();
        }
    }

    @Test
    void random_rows_are_a_table_wherever_the_view_ends() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 500; round++) {
            int columns = random.nextInt(2, 12);
            String rows = IntStream.range(0, random.nextInt(3, 30))
                    .mapToObj(row -> row + "\t"
                            + IntStream.range(1, columns)
                                    .mapToObj(column -> value(random))
                                    .collect(Collectors.joining("\t"))
                            + "\n")
                    .collect(Collectors.joining());
            byte[] bytes = rows.getBytes(UTF_8);
            int seen = random.nextInt(3, bytes.length + 1);
            assertThat(TableRows.isTable(Arrays.copyOf(bytes, seen)))
                    .as("round %s, %s bytes of%n%s", round, seen, rows)
                    .isTrue();
        }
    }

    private static String value(SplittableRandom random) {
        String[] values = {"\\N", "", GID, "2012-05-15 18:57:13+00", "t", "a\\tb", "Générique", "{\"a\":[1]}", "\\\\"};
        return values[random.nextInt(values.length)];
    }
}
