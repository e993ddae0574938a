package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;

class MusicBrainzLinesTest {
    private static final String RECORDING = new String(Fixtures.json(Fixtures.recording("")), UTF_8);
    private static final String RELEASE =
            new String(Fixtures.json(Fixtures.release(", 'tags': [1]")), UTF_8).replace("\n", " ");

    private static List<LineRecord<MusicBrainzDocument>> lines(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
        try (Stream<LineRecord<MusicBrainzDocument>> lines =
                MusicBrainzLines.of(in, "dump", MusicBrainzReader.create()).stream()) {
            return lines.toList();
        }
    }

    @Test
    void reads_a_document_a_line_with_its_number_and_offset() {
        List<LineRecord<MusicBrainzDocument>> lines = lines(RECORDING + "\n\r\n" + RECORDING);

        assertThat(lines).extracting(line -> line.place().line().orElseThrow()).containsExactly(1, 3);
        assertThat(lines)
                .extracting(line -> line.place().offset().orElseThrow())
                .containsExactly(0L, RECORDING.getBytes(UTF_8).length + 3L);
        assertThat(lines).allMatch(line -> line.outcome().orThrow().kind() == EntityType.RECORDING);
    }

    @Test
    void a_broken_line_is_told_and_the_next_one_read() {
        List<LineRecord<MusicBrainzDocument>> lines = lines(RECORDING + "\n{\"id\": \n" + RECORDING + "\nno\n");

        assertThat(lines)
                .extracting(line -> line.outcome().value().isPresent())
                .containsExactly(true, false, true, false);
        Notice notice = lines.get(1).outcome().notices().list().get(0);
        assertThat(notice.code()).isEqualTo(JsonNotice.INVALID_JSON);
        assertThat(notice.location().source()).contains("dump");
        assertThat(notice.location().line()).hasValue(2);
    }

    @Test
    void a_notice_names_the_line_of_the_file() {
        Location place =
                lines("\n" + RELEASE).get(0).outcome().notices().list().get(1).location();

        assertThat(place.pointer()).contains("/tags");
        assertThat(place.line()).hasValue(2);
        assertThat(place.column().orElse(0)).isGreaterThan(1);
        assertThat(place.offset().orElse(0)).isGreaterThan(1);
    }

    @Test
    void kinds_may_change_from_line_to_line() {
        String genre =
                "{\"id\": \"00000000-0000-4000-8000-0000000000aa\", \"name\": \"jazz\", \"disambiguation\": \"\"}";

        assertThat(lines(String.join("\n", RECORDING, RELEASE, RELEASE, genre, genre, RECORDING)))
                .extracting(line -> line.outcome().orThrow().kind())
                .containsExactly(
                        EntityType.RECORDING,
                        EntityType.RELEASE,
                        EntityType.RELEASE,
                        EntityType.GENRE,
                        EntityType.GENRE,
                        EntityType.RECORDING);
    }

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("recording"), RECORDING + "\n");

        try (LineRecords<MusicBrainzDocument> lines = MusicBrainzLines.open(file, MusicBrainzReader.create())) {
            assertThat(lines.next().outcome().value()).isPresent();
            assertThat(lines.hasNext()).isFalse();
            assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void a_stream_that_fails_is_an_exception() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> MusicBrainzLines.of(closed, "dump", MusicBrainzReader.create())
                        .hasNext())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("closed");
    }
}
