package org.linernotes.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PeekedStreamTest {
    private static final byte[] BYTES = "Ascenseur pour l'échafaud".getBytes(UTF_8);

    /** Bytes, a few at a time, in whose middle there is a failure, behind which they go on. */
    private static final class Flawed extends InputStream {
        private final byte[] bytes;
        private final int flaw;
        private final int most;
        private int at;
        private boolean told;

        Flawed(byte[] bytes, int flaw, int most) {
            this.bytes = bytes;
            this.flaw = flaw;
            this.most = most;
        }

        @Override
        public int read() {
            throw new AssertionError("read in blocks");
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at == flaw && !told) {
                told = true;
                throw new IOException("a gap");
            }
            int end = at < flaw ? flaw : bytes.length;
            int count = Math.min(Math.min(length, most), end - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void looking_takes_nothing_away() throws IOException {
        PeekedStream in = PeekedStream.of(new ByteArrayInputStream(BYTES));
        assertThat(in.head(4)).isEqualTo("Asce".getBytes(UTF_8));
        assertThat(in.head(9)).isEqualTo("Ascenseur".getBytes(UTF_8));
        assertThat(in.head(2)).isEqualTo("As".getBytes(UTF_8));
        assertThat(in.read()).isEqualTo('A');
        assertThat(in.head(3)).isEqualTo("sce".getBytes(UTF_8));
        assertThat(in.head(1000)).isEqualTo(Arrays.copyOfRange(BYTES, 1, BYTES.length));
        assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(BYTES, 1, BYTES.length));
        assertThat(in.head(5)).isEmpty();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void a_failure_behind_the_first_byte_is_met_by_who_reads_and_once() throws IOException {
        PeekedStream in = PeekedStream.of(new Flawed(BYTES, 9, 4));
        assertThat(in.head(20)).isEqualTo("Ascenseur".getBytes(UTF_8));
        assertThat(in.head(20)).isEqualTo("Ascenseur".getBytes(UTF_8));
        assertThat(in.available()).isEqualTo(9);
        assertThat(in.readNBytes(9)).isEqualTo("Ascenseur".getBytes(UTF_8));
        assertThat(in.available()).isZero();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("a gap");
        assertThat(in.readAllBytes()).isEqualTo(" pour l'échafaud".getBytes(UTF_8));
    }

    @Test
    void a_failure_before_the_first_byte_is_met_by_who_looks_and_by_who_reads() throws IOException {
        PeekedStream in = PeekedStream.of(new Flawed(BYTES, 0, 4));
        for (int look = 0; look < 2; look++) {
            assertThatThrownBy(() -> in.head(20))
                    .isInstanceOf(IOException.class)
                    .hasMessage("a gap");
        }
        assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessage("a gap");
        assertThat(in.head(9)).isEqualTo("Ascenseur".getBytes(UTF_8));
        assertThat(in.readAllBytes()).isEqualTo(BYTES);
    }

    @Test
    void what_can_be_looked_at_is_not_wrapped_again_and_closing_closes_what_is_read() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        PeekedStream in = PeekedStream.of(new ByteArrayInputStream(BYTES) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        assertThat(PeekedStream.of(in)).isSameAs(in);
        in.close();
        assertThat(closed).isTrue();
    }

    @Test
    void however_it_is_looked_at_the_same_bytes_come_and_the_same_failure() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            int flaw = random.nextInt(BYTES.length + 1);
            PeekedStream in = PeekedStream.of(new Flawed(BYTES, flaw, 1 + random.nextInt(8)));
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            int failures = 0;
            int count = 0;
            while (count >= 0) {
                byte[] head = random.nextBoolean() ? head(in, random.nextInt(1, 30)) : new byte[0];
                byte[] some = new byte[1 + random.nextInt(6)];
                try {
                    count = in.read(some);
                    int same = Math.max(0, Math.min(head.length, count));
                    assertThat(Arrays.copyOf(head, same)).isEqualTo(Arrays.copyOf(some, same));
                    read.write(some, 0, Math.max(0, count));
                } catch (IOException e) {
                    assertThat(read.size()).isEqualTo(flaw);
                    failures++;
                }
            }
            assertThat(failures).isEqualTo(1);
            assertThat(read.toByteArray()).isEqualTo(BYTES);
        }
    }

    private static byte[] head(PeekedStream in, int count) {
        try {
            return in.head(count);
        } catch (IOException e) {
            return new byte[0]; // who reads meets it
        }
    }
}
