package org.linernotes.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.JsonNotice;

/** Records of a stream, as programs read them. */
@Isolated("looks at all threads of the process")
@Timeout(60)
class LineRecordsTest {
    private static String artist(int number) {
        return "{\"type\":\"artist\",\"id\":\"a" + number + "\",\"name\":\"Artist " + number + "\"}\n";
    }

    private static byte[] artists(int number) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, number).forEach(n -> text.append(n % 1000 == 0 ? "{broken " + n + "\n\n" : artist(n)));
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void several_threads_read_the_same_as_one(int workers) throws IOException {
        byte[] bytes = artists(50_000);
        List<String> alone = EntityLineReader.of(bytes, "lines").stream()
                .map(Outcome::toString)
                .toList();

        try (LineRecords<EntityLine> records =
                EntityLineReader.records(new ByteArrayInputStream(bytes), "lines", workers)) {
            assertThat(records.stream().map(record -> record.outcome().toString()))
                    .isEqualTo(alone);
        }
    }

    @Test
    void a_record_knows_its_place_and_its_bytes() throws IOException {
        byte[] bytes = artists(3000);
        try (LineRecords<EntityLine> records = EntityLineReader.records(new ByteArrayInputStream(bytes), "lines", 2)) {
            List<LineRecord<EntityLine>> refused = records.stream()
                    .filter(record -> record.outcome().value().isEmpty())
                    .toList();

            assertThat(refused)
                    .extracting(record -> record.place().toString())
                    .containsExactly("lines:1000", "lines:2001", "lines:3002");
            for (LineRecord<EntityLine> record : refused) {
                byte[] line = record.line().orElseThrow();
                int offset = (int) record.place().offset().orElseThrow();
                assertThat(new String(line, UTF_8)).startsWith("{broken ");
                assertThat(line).isEqualTo(Arrays.copyOfRange(bytes, offset, offset + line.length));
            }
        }
    }

    @Test
    void the_last_record_tells_that_compressed_bytes_break_off() throws IOException {
        byte[] packed = gzip(artists(5000));
        InputStream half = new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2));
        try (LineRecords<EntityLine> records = EntityLineReader.records(half, "half.gz", 2)) {
            List<LineRecord<EntityLine>> all = records.stream().toList();

            LineRecord<EntityLine> last = all.get(all.size() - 1);
            assertThat(last.outcome().notices().list()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo(JsonNotice.INVALID_JSON);
                assertThat(notice.text()).contains("the compressed bytes break off");
            });
            assertThat(last.line()).isEmpty();
            assertThat(all.size()).isGreaterThan(1000);
        }
    }

    @Test
    void closing_before_the_end_closes_the_stream() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new FilterInputStream(new ByteArrayInputStream(artists(50_000))) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        LineRecords<EntityLine> records = EntityLineReader.records(in, "lines", 2);
        assertThat(records.next().outcome().value()).isPresent();

        records.close();

        assertThat(closed).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("linernotes-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void who_asks_for_more_than_was_read_when_it_was_closed_is_told(int workers) throws IOException {
        LineRecords<EntityLine> records =
                EntityLineReader.records(new ByteArrayInputStream(artists(50_000)), "lines", workers);
        records.next();

        records.close();

        assertThatThrownBy(records::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("it is closed");
    }

    @Test
    void closing_what_was_read_to_its_end_leaves_it_at_its_end() throws IOException {
        LineRecords<EntityLine> records = EntityLineReader.records(new ByteArrayInputStream(artists(3)), "lines", 2);
        assertThat(records.stream()).hasSize(3);

        records.close();

        assertThat(records.hasNext()).isFalse();
    }
}
