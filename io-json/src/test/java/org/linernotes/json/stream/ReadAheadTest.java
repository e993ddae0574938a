package org.linernotes.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

@SuppressWarnings("InputStreamSlowMultibyteRead") // streams that give a byte at a time, on purpose
@Isolated("looks at all threads of the process")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadAheadTest {
    private final AtomicBoolean closed = new AtomicBoolean();

    @Test
    void gives_the_bytes_of_the_stream() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(5_000)];
            random.nextBytes(bytes);
            try (ReadAhead in =
                    ReadAhead.of(new ByteArrayInputStream(bytes), random.nextInt(1, 4), random.nextInt(1, 700))) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
                assertThat(in.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void gives_single_bytes() throws IOException {
        try (ReadAhead in = ReadAhead.of(new ByteArrayInputStream(new byte[] {1, (byte) 200, 3}), 2, 2)) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.available()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(200);
            assertThat(in.read()).isEqualTo(3);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.available()).isZero();
            assertThat(in.read(new byte[0])).isZero();
        }
    }

    @Test
    void throws_what_the_stream_throws_behind_what_came_before() throws IOException {
        try (ReadAhead in = ReadAhead.of(
                new SequenceInputStream(new ByteArrayInputStream(new byte[1_000]), failing(new IOException("broken"))),
                3,
                100)) {
            assertThat(in.readNBytes(1_000)).hasSize(1_000);
            assertThatThrownBy(in::read).isExactlyInstanceOf(IOException.class).hasMessage("broken");
            assertThatThrownBy(in::read).isExactlyInstanceOf(IOException.class).hasMessage("broken");
        }
        try (ReadAhead in = ReadAhead.of(failing(new IllegalStateException("wrong")))) {
            assertThatThrownBy(in::read).isExactlyInstanceOf(IllegalStateException.class);
        }
        try (ReadAhead in = ReadAhead.of(failing(new StackOverflowError()))) {
            assertThatThrownBy(in::read).isExactlyInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void reads_no_further_ahead_than_its_buffers_reach() throws Exception {
        AtomicLong given = new AtomicLong();
        try (ReadAhead in = ReadAhead.of(endless(given), 4, 10)) {
            assertThat(in.read()).isZero();
            TimeUnit.MILLISECONDS.sleep(100);
            assertThat(given).hasValue(40);
            assertThat(in.readNBytes(15)).hasSize(15);
            TimeUnit.MILLISECONDS.sleep(100);
            assertThat(given).hasValue(50);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void closes_the_stream_at_its_end_and_with_itself() throws Exception {
        ReadAhead in = ReadAhead.of(endless(new AtomicLong()), 2, 10);
        in.close();
        assertThat(closed).isTrue();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("the stream is closed");
        in.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("linernotes-read-ahead");
    }

    @Test
    void another_thread_may_close_it_while_one_waits() throws Exception {
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ReadAhead in = ReadAhead.of(new InputStream() {
            @Override
            public int read() throws IOException {
                blocked.countDown();
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw (IOException) new InterruptedIOException().initCause(e);
                }
                return -1;
            }
        });
        blocked.await();
        Thread closing = new Thread(in::close);
        closing.start();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("the stream is closed");
        closing.join();
    }

    @Test
    void one_who_is_interrupted_waits_no_longer() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (ReadAhead in = ReadAhead.of(new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw (IOException) new InterruptedIOException().initCause(e);
                }
                return -1;
            }
        })) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(in::read).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void wants_a_buffer_at_least() {
        InputStream nothing = InputStream.nullInputStream();
        assertThatThrownBy(() -> ReadAhead.of(nothing, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadAhead.of(nothing, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private InputStream endless(AtomicLong given) {
        return new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 0;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (failure instanceof IOException e) {
                    throw e;
                }
                if (failure instanceof RuntimeException e) {
                    throw e;
                }
                throw (Error) failure;
            }
        };
    }
}
