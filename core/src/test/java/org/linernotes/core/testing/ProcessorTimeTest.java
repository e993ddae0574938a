package org.linernotes.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
    private static final int SIZE = 4_000;

    @Test
    void work_in_proportion_to_its_size_is_taken_for_that() {
        ProcessorTime.growsInProportion(SIZE, size -> () -> count(size, SIZE));
    }

    @Test
    void work_in_the_square_of_its_size_is_told() {
        assertThatThrownBy(() -> ProcessorTime.growsInProportion(SIZE, size -> () -> count(size, size)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_thread_that_waits_takes_no_time() {
        Duration waited = Duration.ofSeconds(2);
        long begin = System.nanoTime();
        Duration taken = ProcessorTime.of(() -> {
            while (System.nanoTime() - begin < waited.toNanos()) {
                LockSupport.parkNanos(waited.toNanos());
            }
        });
        assertThat(taken).isLessThan(waited.dividedBy(4));
    }

    private static void count(int rows, int columns) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sum += Integer.toString(row ^ column).length();
            }
        }
        assertThat(sum).isPositive();
    }
}
