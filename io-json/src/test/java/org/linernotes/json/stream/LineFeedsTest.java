package org.linernotes.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineFeedsTest {
    private static final int ARRAYS = 5_000;

    @Test
    void all_line_feeds_are_counted_and_nothing_else() {
        SplittableRandom random = new SplittableRandom(10);
        for (int n = 0; n < ARRAYS; n++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? '\n' : random.nextInt(256));
            }
            int from = random.nextInt(bytes.length + 1);
            int end = random.nextInt(from, bytes.length + 1);

            assertThat(LineFeeds.count(bytes, from, end)).isEqualTo((int)
                    IntStream.range(from, end).filter(i -> bytes[i] == '\n').count());
        }
    }
}
