package org.linernotes.json.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Corpus;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the page on Jackson shows is code that compiles and does what the page says. */
class JacksonPageTest {
    private static final Path PAGE = Path.of("docs/jackson.md");
    private static final Path STORIES = Path.of("io-json/src/test/java/org/linernotes/json/databind");

    private static final String RELEASE = "{\"type\":\"release\",\"id\":\"r\",\"title\":\"Jazz Track\"}";
    private static final String FLAWED = "{\"type\":\"release\",\"id\":\"r\",\"title\":\"Jazz Track\",\"barcode\":42}";
    private static final String SHELF =
            "{\"owner\":\"Boris\",\"records\":[%s],\"favourite\":null,\"plays\":{\"generique\":3}}";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new LinernotesModule()).build();

    record Shelf(String owner, List<Release> records, Optional<Session> favourite, Map<RecordingId, Integer> plays) {}

    @Test
    void each_piece_of_java_stands_in_a_test() throws IOException {
        String stories = squeeze(Files.readString(Corpus.root().resolve(STORIES.resolve("JacksonPageTest.java"))))
                + squeeze(Files.readString(Corpus.root().resolve(STORIES.resolve("ListeningRoom.java"))));
        List<String> pieces = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Corpus.root().resolve(PAGE)))
                .results()
                .map(piece -> squeeze(piece.group(1)))
                .toList();
        assertThat(pieces).hasSize(7).allSatisfy(piece -> assertThat(stories).contains(piece));
    }

    @Test
    void a_release_is_read_and_written() {
        String json = RELEASE;
        JsonMapper mapper =
                JsonMapper.builder().addModule(new LinernotesModule()).build();

        Release release = mapper.readValue(json, Release.class);
        String written = mapper.writeValueAsString(release);

        assertThat(release.title()).hasValue("Jazz Track");
        assertThat(written).isEqualTo(json);
    }

    @Test
    void a_shelf_is_read() {
        String json = SHELF.formatted(RELEASE);
        Shelf shelf = mapper.readValue(json, Shelf.class);
        assertThat(shelf.records()).map(Release::id).isEqualTo(ImmutableList.of(ReleaseId.of("r")));
        assertThat(shelf.plays()).isEqualTo(ImmutableMap.of(RecordingId.of("generique"), 3));
        assertThat(mapper.writeValueAsString(shelf)).isEqualTo(json);
    }

    @Test
    void an_outcome_tells() {
        String json = "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":[" + FLAWED + "]}";
        List<Notice> report = new ArrayList<>();
        Outcome<Catalog> read = mapper.readValue(json, new TypeReference<Outcome<Catalog>>() {});
        read.notices().list().forEach(report::add);
        assertThat(report).hasSize(1);
        assertThat(read.orThrow().releases()).hasSize(1);
    }

    @Test
    void a_reader_tells() {
        String json = SHELF.formatted(FLAWED);
        Notices.Builder notices = Notices.builder();
        Shelf shelf = mapper.readerFor(Shelf.class)
                .withAttribute(LinernotesModule.NOTICES, (Consumer<Notices>) notices::addAll)
                .readValue(json);
        assertThat(shelf.records()).hasSize(1);
        assertThat(notices.build().list()).hasSize(1);
    }

    private static String squeeze(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }
}
