package org.linernotes.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;

/** Whatever the bytes are: no exception, bounded memory, and a document that cannot be read gives one notice. */
class HostileInputTest {
    private static final CatalogReader READER = CatalogReader.create();
    private static final String HEAD = "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":[";
    private static final byte[] ARTIST = "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}".getBytes(UTF_8);

    static ImmutableList<byte[]> unreadable() {
        return ImmutableList.of(
                new byte[0],
                "   \n\t ".getBytes(UTF_8),
                new byte[] {0, 1, 2, 3, (byte) 0xff},
                new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '"'},
                new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, '{', 0},
                new byte[] {(byte) 0xfe, (byte) 0xff, 0, 0, 0, '{', 0, 0},
                new byte[] {0, '{', 0, 0},
                new byte[] {0, 0, '{', 0},
                "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1),
                (HEAD + "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"\u00e9\"}]}").getBytes(ISO_8859_1),
                (HEAD + "{\"type\":\"artist\",\"x\":1" + "0".repeat(200) + "}]}").getBytes(UTF_8),
                (HEAD + "[".repeat(10_000)).getBytes(UTF_8),
                (HEAD + "{\"type\":\"artist\",\"x\":" + "{\"y\":".repeat(10_000)).getBytes(UTF_8),
                (HEAD + "{\"type\":\"artist\",\"x\":\"" + "y".repeat(10_000_001) + "\"}]}").getBytes(UTF_8),
                (HEAD + "{\"" + "y".repeat(10_001) + "\":1}]}").getBytes(UTF_8),
                (HEAD + "NaN]}").getBytes(UTF_8),
                (HEAD + "/* comment */]}").getBytes(UTF_8),
                (HEAD + "],}").getBytes(UTF_8),
                (HEAD + "\"\u0001\"]}").getBytes(UTF_8),
                new byte[] {0x1f, (byte) 0x8b},
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3},
                Arrays.copyOf(gzip((HEAD + "]}").getBytes(UTF_8)), 30));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_is_no_readable_document_gives_one_notice(byte[] bytes) {
        assertOneError(READER.read(bytes, "test"));
    }

    @Test
    void a_document_that_breaks_off_anywhere_gives_one_notice() {
        Catalog catalog = RandomModel.seeded(1).catalog(1);
        byte[] whole = CatalogWriter.create().compact().toJson(catalog).getBytes(UTF_8);
        assertThat(READER.read(whole, "test").value()).contains(catalog);
        int end = Bytes.lastIndexOf(whole, (byte) '}');
        for (int length = 0; length <= end; length += length < 4_000 ? 1 : 97) {
            assertOneError(READER.read(Arrays.copyOf(whole, length), "test"));
        }
    }

    @Test
    void a_compressed_document_that_breaks_off_anywhere_gives_one_notice() {
        byte[] whole = gzip((HEAD + "]}").getBytes(UTF_8));
        assertThat(READER.read(whole, "test").value()).isPresent();
        for (int length = 0; length < whole.length; length++) {
            assertOneError(READER.read(Arrays.copyOf(whole, length), "test"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_bytes_and_random_changes_never_throw(long seed) {
        Random random = new Random(seed);
        byte[] whole = CatalogWriter.create()
                .compact()
                .toJson(RandomModel.seeded(seed).catalog(25))
                .getBytes(UTF_8);
        for (int i = 0; i < Rounds.of(120); i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThat(READER.read(noise, "test").notices().has(Severity.ERROR)).isTrue();

            byte[] changed = whole.clone();
            for (int n = random.nextInt(8) + 1; n > 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) "{}[]\",:0a\\\u00e9".charAt(random.nextInt(11));
            }
            Outcome<Catalog> read = READER.read(changed, "test");
            assertThat(read.value().isPresent() || read.notices().list().size() == 1)
                    .isTrue();
            EntityLineReader.of(changed, "test")
                    .forEachRemaining(line -> assertThat(line).isNotNull());
        }
    }

    @Test
    void a_document_without_end_is_given_up() throws IOException {
        byte[] blanks = " ".repeat(1 << 16).getBytes(UTF_8);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(HEAD.getBytes(UTF_8)), new Repetition(blanks, Long.MAX_VALUE));
        Outcome<Catalog> read = READER.read(endless, "test");
        assertThat(assertOneError(read).code()).isEqualTo(JsonNotice.TOO_LARGE);
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_passed_over() {
        byte[] lineFeed = {'\n'};
        List<InputStream> parts = List.of(
                new ByteArrayInputStream(Bytes.concat(ARTIST, lineFeed)),
                new Repetition("[1, 2],".repeat(1_000).getBytes(UTF_8), 100 << 20),
                new ByteArrayInputStream(Bytes.concat(lineFeed, ARTIST)));
        InputStream in = new SequenceInputStream(Collections.enumeration(parts));
        EntityLineReader reader = EntityLineReader.of(in, "test");
        assertThat(reader.next().value()).isPresent();
        Notice notice = assertOneError(reader.next());
        assertThat(notice.code()).isEqualTo(JsonNotice.TOO_LARGE);
        assertThat(notice.location().line()).hasValue(2);
        assertThat(notice.location().offset()).hasValue(ARTIST.length + 1);
        assertThat(reader.next().value()).isPresent();
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void a_stream_that_fails_is_no_flaw_of_the_document() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream brokenLater = new SequenceInputStream(new ByteArrayInputStream(HEAD.getBytes(UTF_8)), broken);
        assertThatThrownBy(() -> READER.read(broken, "test"))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThatThrownBy(() -> READER.read(brokenLater, "test"))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThatThrownBy(() -> EntityLineReader.of(broken, "test").hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the disk is gone");
    }

    private static Notice assertOneError(Outcome<?> outcome) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.notices().list()).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.severity()).isEqualTo(Severity.ERROR);
            assertThat(notice.location().source()).hasValue("test");
            assertThat(notice.text()).doesNotContain("{problem}").hasSizeLessThan(400);
        });
        return outcome.notices().list().get(0);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The same bytes over and over, as many as are wanted. */
    private static final class Repetition extends InputStream {
        private final byte[] bytes;
        private long left;

        Repetition(byte[] bytes, long length) {
            this.bytes = bytes;
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? bytes[0] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = (int) Math.min(left, Math.min(length, bytes.length));
            System.arraycopy(bytes, 0, target, offset, read);
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
