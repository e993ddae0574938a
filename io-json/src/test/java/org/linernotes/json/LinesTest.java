package org.linernotes.json;

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

class LinesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void finds_every_line_with_its_number_and_offset_however_the_bytes_arrive(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            int length = random.nextInt(20) == 0 ? random.nextInt(200_000) : random.nextInt(50);
            if (length > 0) {
                expected.add(number + " " + text.length() + " " + length);
            }
            text.append("x".repeat(length)).append('\n');
        }
        Lines lines = new Lines(inPieces(text.toString(), random));
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.number() + " " + lines.offset() + " " + lines.length());
            assertThat(new String(lines.buffer(), lines.start(), lines.length(), UTF_8))
                    .matches("x+");
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void of_a_line_that_is_too_long_only_the_place_is_known() throws IOException {
        String text = "1\n" + "2".repeat(100) + "\n" + "3".repeat(101) + "\n4\n" + "5".repeat(300_000);
        Lines lines = new Lines(inPieces(text, new Random(1)), 100);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.number() + " " + lines.offset() + " " + (lines.isTooLong() ? "too long" : lines.length()));
        }
        assertThat(found).containsExactly("1 0 1", "2 2 100", "3 103 too long", "4 205 1", "5 207 too long");
    }

    private static InputStream inPieces(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(40_000)));
            }
        };
    }
}
