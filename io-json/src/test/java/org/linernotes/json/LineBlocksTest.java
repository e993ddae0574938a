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

class LineBlocksTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void blocks_have_whole_lines_and_are_the_stream_however_the_bytes_arrive(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= 300; number++) {
            int length = random.nextInt(20) == 0 ? random.nextInt(300_000) : random.nextInt(50);
            text.append("x".repeat(length)).append(number == 300 && seed % 2 == 0 ? "" : "\n");
        }
        LineBlocks blocks = new LineBlocks(inPieces(text.toString(), random), 400_000);
        StringBuilder found = new StringBuilder();
        while (blocks.next()) {
            assertThat(blocks.isTooLong()).isFalse();
            assertThat(blocks.offset(blocks.start())).isEqualTo(found.length());
            found.append(new String(blocks.buffer(), blocks.start(), blocks.end() - blocks.start(), UTF_8));
            assertThat(found.charAt(found.length() - 1) == '\n' || found.length() == text.length())
                    .isTrue();
        }
        assertThat(found.toString().equals(text.toString())).isTrue();
    }

    @Test
    void of_a_line_that_is_too_long_only_the_end_is_there() throws IOException {
        String text = "1\n" + "2".repeat(100) + "\n" + "3".repeat(101) + "\n4\n" + "5".repeat(300_000);
        LineBlocks blocks = new LineBlocks(inPieces(text, new Random(1)), 100);
        List<String> found = new ArrayList<>();
        while (blocks.next()) {
            found.add(blocks.offset(blocks.end()) + (blocks.isTooLong() ? " too long" : ""));
        }
        assertThat(found).containsSubsequence("2", "103", "205 too long", "207", "300207 too long");
        assertThat(found).filteredOn(block -> block.endsWith("long")).hasSize(2);
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
