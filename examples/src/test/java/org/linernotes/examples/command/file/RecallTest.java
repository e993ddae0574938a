package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecallTest {
    private static final int LONGEST = 1_000;

    private final ByteArrayOutputStream aside = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64, 100_000})
    void keeps_lines_aside_however_far_was_read_on(int chunk) throws IOException {
        Recall recall = lines("first\n\n \r\nsecond\nthird\nfourth");
        readUntil(recall, "first\n\n \r\nsecond\n", chunk);
        recall.skipRecord();
        recall.writeRecord(aside);
        recall.readAllBytes();
        recall.skipRecord();
        recall.skipRecord();
        recall.writeRecord(aside);
        assertThat(aside).hasToString("second\nfourth\n");
    }

    @Test
    void keeps_many_lines_in_little_memory() throws IOException {
        Recall recall = lines("a line\n".repeat(100_000) + "last\n");
        byte[] line = new byte[7];
        for (int i = 0; i < 100_000; i++) {
            assertThat(recall.readNBytes(line, 0, 7)).isEqualTo(7);
            recall.skipRecord();
        }
        recall.readAllBytes();
        recall.writeRecord(aside);
        assertThat(aside).hasToString("last\n");
    }

    @Test
    void keeps_no_line_aside_that_is_too_long_but_the_next() throws IOException {
        Recall recall = lines("x".repeat(50_000) + "\nnext\n");
        byte[] chunk = new byte[100];
        while (recall.read(chunk, 0, chunk.length) >= 0) {
            // as one who looks for the end of a line does
        }
        recall.writeRecord(aside);
        assertThat(aside.size()).isZero();
        recall.skipRecord();
        recall.writeRecord(aside);
        assertThat(aside).hasToString("next\n");
    }

    @Test
    void keeps_a_document_aside_in_one_line_also_what_was_not_read_of_it() throws IOException {
        Recall recall = document("{\r\n  \"a\": [\n1, 2");
        assertThat(recall.read()).isEqualTo('{');
        recall.writeRecord(aside);
        assertThat(aside).hasToString("{    \"a\": [ 1, 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n"})
    void keeps_nothing_aside_of_a_blank_document(String text) throws IOException {
        document(text).writeRecord(aside);
        assertThat(aside.size()).isZero();
    }

    @Test
    void keeps_no_document_aside_that_is_too_long() throws IOException {
        document("line\n".repeat(1_000)).writeRecord(aside);
        assertThat(aside.size()).isZero();
    }

    private static Recall lines(String text) {
        return new Recall(new ByteArrayInputStream(text.getBytes(UTF_8)), true, LONGEST);
    }

    private static Recall document(String text) {
        return new Recall(new ByteArrayInputStream(text.getBytes(UTF_8)), false, LONGEST);
    }

    private static void readUntil(Recall recall, String text, int chunk) throws IOException {
        byte[] bytes = new byte[chunk];
        int left = text.length();
        while (left > 0) {
            left -= recall.read(bytes, 0, Math.min(chunk, bytes.length));
        }
    }
}
