package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
    @Test
    void each_text_gives_what_is_made_of_it_however_many_there_are() {
        SplittableRandom random = new SplittableRandom(1);
        Remembered<Integer> lengths = new Remembered<>(10, String::length);
        for (int i = 0; i < 10_000; i++) {
            String text = "x".repeat(random.nextInt(100)) + "y".repeat(random.nextInt(100));
            assertThat(lengths.of(text)).isEqualTo(text.length());
        }
    }

    @Test
    void a_text_that_comes_again_at_once_is_not_made_again() {
        AtomicInteger made = new AtomicInteger();
        Remembered<Integer> numbers = new Remembered<>(1, text -> made.incrementAndGet());
        for (int i = 0; i < 1_000; i++) {
            assertThat(numbers.of(new String("text"))).isEqualTo(1);
        }
        assertThat(numbers.of("another")).isEqualTo(2);
    }
}
