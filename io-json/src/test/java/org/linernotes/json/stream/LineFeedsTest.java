package org.linernotes.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFeedsTest {
    private static final int ARRAYS = 5_000;

    /** Arrays in which one of so many bytes is a line feed, and the rest are any. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void line_feeds_are_found_and_counted_and_nothing_else(int oneOf) {
        SplittableRandom random = new SplittableRandom(10);
        for (int n = 0; n < ARRAYS; n++) {
            byte[] bytes = new byte[random.nextInt(60)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(oneOf) == 0 ? '\n' : random.nextInt(256));
            }
            int from = random.nextInt(bytes.length + 1);
            int end = random.nextInt(from, bytes.length + 1);
            int[] found =
                    IntStream.range(from, end).filter(i -> bytes[i] == '\n').toArray();

            assertThat(LineFeeds.count(bytes, from, end)).isEqualTo(found.length);
            assertThat(LineFeeds.next(bytes, from, end)).isEqualTo(found.length == 0 ? end : found[0]);
            assertThat(LineFeeds.last(bytes, from, end)).isEqualTo(found.length == 0 ? -1 : found[found.length - 1]);
        }
    }
}
