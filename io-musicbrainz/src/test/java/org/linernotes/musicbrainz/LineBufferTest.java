package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBufferTest {
    /** A stream that gives little at a time. */
    private static InputStream dripping(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        };
    }

    private static List<String> lines(InputStream in, int longest) throws IOException {
        LineBuffer buffer = new LineBuffer(in, longest);
        List<String> lines = new ArrayList<>();
        while (buffer.next()) {
            String text = new String(buffer.bytes(), buffer.start(), buffer.length(), UTF_8);
            lines.add(buffer.number() + "@" + buffer.offset() + (buffer.tooLong() ? " too long" : " " + text));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void cuts_at_line_feeds(int atOnce) throws IOException {
        assertThat(lines(dripping("one\n\nthree\nfour", atOnce), 100))
                .containsExactly("1@0 one", "2@4 ", "3@5 three", "4@11 four");
        assertThat(lines(dripping("", atOnce), 100)).isEmpty();
        assertThat(lines(dripping("\n", atOnce), 100)).containsExactly("1@0 ");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 65_536, 1_000_000})
    void leaves_out_a_line_that_is_too_long_and_goes_on(int atOnce) throws IOException {
        String text = "one\n" + "x".repeat(300_000) + "\nthree\n" + "y".repeat(200_000);

        assertThat(lines(dripping(text, atOnce), 100_000))
                .containsExactly("1@0 one", "2@4 too long", "3@300005 three", "4@300011 too long");
    }

    @Test
    void cuts_lines_of_any_lengths() throws IOException {
        Random random = new Random(20);
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            String line = "z".repeat(random.nextInt(3000));
            expected.add(i + "@" + text.length() + " " + line);
            text.append(line).append('\n');
        }

        assertThat(lines(dripping(text.toString(), 4099), 5000)).isEqualTo(expected);
    }
}
