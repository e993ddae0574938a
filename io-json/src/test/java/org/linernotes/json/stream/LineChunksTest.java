package org.linernotes.json.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Location;
import org.linernotes.json.stream.LineChunk.Part;

class LineChunksTest {
    private static final Location DUMP = Location.UNKNOWN.withSource("dump");

    /** A stream that gives little at a time, and never says how much more it has. */
    private static InputStream dripping(String text, int atOnce) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static List<LineChunk> all(LineChunks chunks) throws IOException {
        List<LineChunk> all = new ArrayList<>();
        for (Optional<LineChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static String text(LineChunk chunk) {
        return new String(chunk.bytes(), 0, chunk.length(), UTF_8);
    }

    /** {@return each chunk as line, offset, part and length} */
    private static List<String> outline(List<LineChunk> chunks) {
        return chunks.stream()
                .map(chunk -> chunk.line() + "@" + chunk.offset() + " " + chunk.part() + " " + chunk.length())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void chunks_are_whole_lines(int atOnce) throws IOException {
        List<LineChunk> chunks = all(LineChunks.of(dripping("one\n\nthree\nfour", atOnce), DUMP, 100));

        assertThat(chunks).allMatch(chunk -> chunk.part() == Part.LINES);
        assertThat(chunks.stream().map(LineChunksTest::text).toList())
                .isEqualTo(
                        switch (atOnce) {
                            case 1 -> List.of("one\n", "\n", "three\n", "four");
                            case 3 -> List.of("one\n\n", "three\n", "four");
                            default -> List.of("one\n\nthree\n", "four");
                        });
        LineChunk last = chunks.get(chunks.size() - 1);
        assertThat(last.place()).hasToString("dump:4");
        assertThat(last.offset()).isEqualTo(11);
    }

    @Test
    void a_stream_without_bytes_has_no_chunk() throws IOException {
        assertThat(all(LineChunks.of(dripping("", 1), DUMP, 100))).isEmpty();
        assertThat(outline(all(LineChunks.of(dripping("\n", 1), DUMP, 100)))).containsExactly("1@0 LINES 1");
    }

    @Test
    void a_stream_that_has_more_at_once_makes_chunks_of_full_size() throws IOException {
        byte[] bytes = "a line of some length\n".repeat(100_000).getBytes(UTF_8);
        List<LineChunk> chunks = all(LineChunks.of(new ByteArrayInputStream(bytes), DUMP, 1 << 20));

        assertThat(chunks).hasSizeBetween(bytes.length / LineChunks.SIZE, bytes.length / LineChunks.SIZE + 2);
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allMatch(chunk -> chunk.length() > LineChunks.SIZE - 22 && chunk.length() <= LineChunks.SIZE);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 65_536, 10_000_000})
    void a_line_that_is_too_long_comes_in_parts(int atOnce) throws IOException {
        String text = "one\n" + "x".repeat(900_000) + "\nthree\n" + "y".repeat(400_000);
        List<LineChunk> chunks = all(LineChunks.of(dripping(text, atOnce), DUMP, 300_000));

        assertThat(chunks.stream().map(LineChunksTest::text).reduce("", String::concat))
                .isEqualTo(text);
        assertThat(chunks.stream()
                        .filter(chunk -> chunk.part() == Part.FIRST_OF_LINE)
                        .map(chunk -> chunk.place() + "@" + chunk.offset()))
                .containsExactly("dump:2@4", "dump:4@900011");
        assertThat(chunks.stream()
                        .filter(chunk -> chunk.part() == Part.LINES)
                        .map(chunk -> chunk.line() + " " + text(chunk)))
                .containsExactly("1 one\n", "3 three\n");
        assertThat(chunks)
                .filteredOn(chunk -> chunk.part() == Part.MORE_OF_LINE)
                .allMatch(chunk -> chunk.length() <= LineChunks.SIZE);
    }

    @Test
    void how_long_a_line_may_be_does_not_depend_on_how_it_comes() throws IOException {
        String text = "x".repeat(100) + "\n" + "y".repeat(101) + "\n";
        for (int atOnce : new int[] {1, 50, 101, 102, 1000}) {
            List<LineChunk> chunks = all(LineChunks.of(dripping(text, atOnce), DUMP, 100));
            assertThat(chunks.stream()
                            .filter(chunk -> chunk.part() != Part.MORE_OF_LINE)
                            .map(chunk -> chunk.line() + " " + chunk.part()))
                    .as("%d at once", atOnce)
                    .containsExactly("1 LINES", "2 FIRST_OF_LINE");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void chunks_together_are_the_stream_and_know_where_they_are(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= 300; number++) {
            int length = random.nextInt(20) == 0 ? random.nextInt(600_000) : random.nextInt(50);
            text.append("x".repeat(length)).append(number == 300 && seed % 2 == 0 ? "" : "\n");
        }
        LineChunks chunks = LineChunks.of(dripping(text.toString(), 40_000), DUMP, 400_000);
        StringBuilder found = new StringBuilder();
        int lines = 0;
        for (LineChunk chunk : all(chunks)) {
            assertThat(chunk.offset()).isEqualTo(found.length());
            assertThat(chunk.line()).isEqualTo(lines + 1);
            String part = text(chunk);
            assertThat(part.indexOf('\n') < 0 || part.endsWith("\n")).isTrue();
            found.append(part);
            lines += (int) part.chars().filter(c -> c == '\n').count();
        }
        assertThat(found.toString().equals(text.toString())).isTrue();
        assertThat(chunks.place().offset()).hasValue(text.length());
    }

    @Test
    void goes_on_where_a_stream_was_left() throws IOException {
        Location place = DUMP.withRecord("mbdump/release").at(7, 0).atOffset(1_000_000_000_000L);
        LineChunk chunk =
                LineChunks.of(dripping("one\ntwo\n", 100), place, 100).next().orElseThrow();

        assertThat(chunk.place()).isEqualTo(place);
        assertThat(chunk.nextLine()).isEqualTo(9);
        assertThat(chunk.nextOffset()).isEqualTo(1_000_000_000_008L);
        assertThat(chunk.place(4, 8))
                .isEqualTo(DUMP.withRecord("mbdump/release").at(8, 0).atOffset(1_000_000_000_004L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "one", "one\n", "one\ntwo", "one\n\ntwo\n\n"})
    void bytes_in_memory_are_chunks_of_themselves(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        LineChunks chunks = LineChunks.of(bytes, DUMP);
        List<LineChunk> found = all(chunks);

        assertThat(found).allMatch(chunk -> chunk.part() == Part.LINES);
        assertThat(found.stream().map(LineChunksTest::text).collect(joining())).isEqualTo(text);
        assertThat(found.stream().map(LineChunk::bytes).limit(1))
                .allSatisfy(chunk -> assertThat(chunk).isSameAs(bytes));
        assertThat(chunks.place())
                .isEqualTo(DUMP.at((int) text.lines().count() + (text.endsWith("\n") || text.isEmpty() ? 1 : 0), 0)
                        .atOffset(bytes.length));
    }

    @Test
    void what_came_before_a_failure_is_given_before_it() throws IOException {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        LineChunks chunks = LineChunks.of(new SequenceInputStream(dripping("one\nhalf", 100), failing), DUMP, 100);

        assertThat(chunks.next().map(LineChunksTest::text)).contains("one\n");
        assertThat(chunks.next().map(LineChunksTest::text)).contains("half");
        assertThatThrownBy(chunks::next).hasMessage("the disk is gone");
    }
}
