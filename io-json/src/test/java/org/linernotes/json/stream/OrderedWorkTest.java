package org.linernotes.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("looks at all threads of the process")
@Timeout(60)
class OrderedWorkTest {
    /** The numbers from 1, as many as are wanted; then perhaps a failure. */
    private static final class Numbers implements OrderedWork.Source<Integer> {
        private final int last;
        private final boolean fails;
        private final AtomicInteger given = new AtomicInteger();
        private final AtomicBoolean closed = new AtomicBoolean();

        Numbers(int last, boolean fails) {
            this.last = last;
            this.fails = fails;
        }

        @Override
        public Optional<Integer> next() throws IOException {
            if (given.get() < last) {
                return Optional.of(given.incrementAndGet());
            }
            if (fails) {
                throw new IOException("no more numbers");
            }
            return Optional.empty();
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }

    private static List<Integer> all(OrderedWork<?, Integer> work) throws IOException {
        List<Integer> all = new ArrayList<>();
        for (Optional<Integer> next = work.next(); next.isPresent(); next = work.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("linernotes-"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16})
    void results_have_the_order_of_the_items(int workers) throws IOException {
        try (OrderedWork<Integer, Integer> work = OrderedWork.of(new Numbers(10_000, false), workers, () -> n -> {
            long busy = n % 97 == 0 ? System.nanoTime() + 100_000 : 0;
            while (System.nanoTime() < busy) {
                Thread.onSpinWait();
            }
            return n * 2;
        })) {
            assertThat(all(work))
                    .isEqualTo(IntStream.rangeClosed(1, 10_000)
                            .map(n -> n * 2)
                            .boxed()
                            .toList());
            assertThat(work.next()).isEmpty();
        }
    }

    @Test
    void each_thread_works_with_its_own() throws IOException {
        AtomicInteger made = new AtomicInteger();
        try (OrderedWork<Integer, Integer> work = OrderedWork.of(new Numbers(1000, false), 3, () -> {
            made.incrementAndGet();
            Thread[] first = new Thread[1];
            return (Function<Integer, Integer>) n -> {
                first[0] = first[0] == null ? Thread.currentThread() : first[0];
                return first[0] == Thread.currentThread() ? n : -1;
            };
        })) {
            assertThat(all(work)).hasSize(1000).doesNotContain(-1);
        }
        assertThat(made).hasValue(3);
    }

    @Test
    void no_more_is_taken_than_is_under_way_while_nobody_asks() throws Exception {
        Numbers numbers = new Numbers(1000, false);
        try (OrderedWork<Integer, Integer> work = OrderedWork.of(numbers, 2, () -> n -> n)) {
            long end = System.nanoTime() + 200_000_000L;
            while (System.nanoTime() < end) {
                Thread.sleep(10);
            }
            assertThat(numbers.given.get()).isLessThanOrEqualTo(7);
            assertThat(all(work)).hasSize(1000);
        }
    }

    @Test
    void a_source_that_fails_gives_all_results_first() throws IOException {
        try (OrderedWork<Integer, Integer> work = OrderedWork.of(new Numbers(100, true), 2, () -> n -> n)) {
            for (int n = 1; n <= 100; n++) {
                assertThat(work.next()).contains(n);
            }
            assertThatThrownBy(work::next).isInstanceOf(IOException.class).hasMessage("no more numbers");
            assertThat(work.next()).isEmpty();
        }
    }

    @Test
    void work_that_fails_is_thrown_where_its_result_would_be() throws IOException {
        try (OrderedWork<Integer, Integer> work = OrderedWork.of(new Numbers(100, false), 2, () -> n -> n / (n - 5))) {
            for (int n = 1; n <= 4; n++) {
                assertThat(work.next()).contains(n / (n - 5));
            }
            assertThatThrownBy(work::next).isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void closing_early_leaves_no_thread_and_closes_the_source() throws IOException {
        Numbers numbers = new Numbers(Integer.MAX_VALUE, false);
        long before = threads();
        OrderedWork<Integer, Integer> work = OrderedWork.of(numbers, 4, () -> n -> n);
        assertThat(work.next()).contains(1);
        assertThat(threads()).isGreaterThan(before);

        work.close();
        work.close();

        assertThat(threads()).isEqualTo(before);
        assertThat(numbers.closed).isTrue();
        assertThatThrownBy(work::next).isInstanceOf(IOException.class).hasMessage("it is closed");
    }

    @Test
    void work_that_cannot_begin_takes_nothing_and_leaves_no_thread() {
        Numbers numbers = new Numbers(10, false);
        long before = threads();
        AtomicInteger made = new AtomicInteger();

        assertThatThrownBy(() -> OrderedWork.of(numbers, 3, () -> {
                    if (made.incrementAndGet() == 2) {
                        throw new IllegalStateException("no more tools");
                    }
                    return (Function<Integer, Integer>) n -> n;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more tools");

        assertThat(threads()).isEqualTo(before);
        assertThat(numbers.given).hasValue(0);
    }

    @Test
    void closing_ends_a_source_that_waits() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        long before = threads();
        OrderedWork<Integer, Integer> work = OrderedWork.of(
                new OrderedWork.Source<>() {
                    @Override
                    public Optional<Integer> next() throws IOException {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                        return Optional.empty();
                    }

                    @Override
                    public void close() {
                        never.countDown();
                    }
                },
                1,
                () -> n -> n);

        work.close();

        assertThat(threads()).isEqualTo(before);
    }

    @Test
    void all_threads_end_with_the_items() throws Exception {
        long before = threads();
        OrderedWork<Integer, Integer> work = OrderedWork.of(new Numbers(10, false), 3, () -> n -> n);
        assertThat(all(work)).hasSize(10);
        for (int i = 0; i < 500 && threads() > before; i++) {
            Thread.sleep(10);
        }
        assertThat(threads()).isEqualTo(before);
        work.close();
    }
}
