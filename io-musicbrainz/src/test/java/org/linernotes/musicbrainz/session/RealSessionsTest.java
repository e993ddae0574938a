package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Corpus;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.session.SessionCandidate.Kind;

/** What is concluded from real documents; the figures were counted in the documents themselves. */
class RealSessionsTest {
    @Test
    void the_dark_side_of_the_moon_has_dated_players_and_no_place() throws IOException {
        Outcome<InferredSessions> outcome = infer("release/the-dark-side-of-the-moon-b84ee12a.json");
        InferredSessions sessions = outcome.orThrow();

        assertThat(sessions.candidates())
                .extracting(candidate -> candidate.session().date().orElseThrow() + " " + candidate.kind() + " "
                        + candidate.recordings().size())
                .containsExactly(
                        "1972-06-01/1973-01-09 PROJECT 1",
                        "1972-06/1973-01 PROJECT 3",
                        "1972-06-07/1973-01-09 PROJECT 1",
                        "1972-09/1973-01 PROJECT 2",
                        "1973-01 SITTING 3",
                        "1973-01-21 SITTING 1");
        assertThat(sessions.candidates())
                .allMatch(candidate -> candidate.session().places().isEmpty());
        Part vocal = last(sessions.candidates()).session().parts().get(0);
        assertThat(vocal.lineUp().stream()
                        .map(line -> sessions.source()
                                .artist(line.player().artist().orElseThrow())
                                .orElseThrow()
                                .name()))
                .containsExactly("Clare Torry");
        assertThat(outcome.notices().list())
                .extracting(Notice::code)
                .as("one recording was made at two times")
                .containsExactly(SessionNotice.SEVERAL_OCCASIONS);
    }

    @Test
    void meteora_has_a_place_and_no_dates() throws IOException {
        InferredSessions sessions = infer("release/meteora-c9d52105.json").orThrow();

        assertThat(sessions.candidates()).extracting(SessionCandidate::kind).containsExactly(Kind.UNDATED);
        SessionCandidate only = sessions.candidates().get(0);
        assertThat(only.recordings()).hasSize(13);
        assertThat(only.session().date()).isEmpty();
        assertThat(only.session().places()).hasSize(1);
        assertThat(only.session().parts().get(0).lineUp()).hasSize(15);
    }

    @Test
    void the_royal_albert_hall_has_198_dates() throws IOException {
        InferredSessions sessions =
                infer("place/royal-albert-hall-4352063b.json").orThrow();

        assertThat(sessions.candidates()).hasSize(198);
        assertThat(sessions.of(Kind.SITTING)).hasSize(191);
        assertThat(sessions.of(Kind.PROJECT))
                .as("five years, and a beginning without an end")
                .hasSize(6);
        assertThat(sessions.of(Kind.UNDATED))
                .extracting(candidate -> candidate.recordings().size())
                .containsExactly(27);
        assertThat(sessions.candidates().stream()
                        .mapToInt(candidate -> candidate.recordings().size())
                        .sum())
                .isEqualTo(1_863);
    }

    @Test
    void leipzig_has_22_dates() throws IOException {
        InferredSessions sessions = infer("other/area-leipzig-20619e36.json").orThrow();

        assertThat(sessions.candidates()).hasSize(22);
        assertThat(sessions.of(Kind.PROJECT))
                .extracting(
                        candidate -> candidate.session().date().orElseThrow().toString())
                .containsExactly("1956-03/1956-04", "1959/1961", "1980", "1990");
        assertThat(sessions.candidates().stream()
                        .mapToInt(candidate -> candidate.recordings().size())
                        .sum())
                .isEqualTo(194);
    }

    @Test
    void who_plays_is_answered_as_before_and_nothing_that_was_concluded_is_written_back() throws IOException {
        int documents = 0;
        for (Path file : documents()) {
            Catalog catalog = read(file);
            InferredSessions sessions = SessionInference.of(catalog).orThrow();
            if (sessions.candidates().isEmpty()) {
                continue;
            }
            documents++;
            Catalog concluded = sessions.catalog();
            assertThat(concluded.check().list())
                    .as("%s", file)
                    .hasSameSizeAs(catalog.check().list());
            for (Recording recording : catalog.recordings()) {
                // an artist's document says of recordings that he plays on them, which only the sessions make of it
                Set<ThereAndBack.Playing> before = ThereAndBack.playing(catalog, recording.id());
                assertThat(ThereAndBack.playing(concluded, recording.id()))
                        .as("%s, %s", file, recording.title())
                        .containsAll(before)
                        .allMatch(playing ->
                                before.contains(playing) || catalog.subjects().contains(playing.artist()));
            }
            Catalog writable = SessionFanOut.of(catalog).orThrow();
            Catalog again = SessionFanOut.of(concluded).orThrow();
            assertThat(again.recordings()).as("%s", file).isEqualTo(writable.recordings());
            assertThat(concluded.sessions()).extracting(Session::basis).containsOnly(Basis.INFERRED);
        }
        assertThat(documents).isEqualTo(7);
    }

    private static Outcome<InferredSessions> infer(String name) throws IOException {
        return SessionInference.of(read(folder().resolve(name)));
    }

    private static Path folder() {
        return Corpus.folder().resolve("musicbrainz");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** A document that is of no single entity is an empty catalogue. */
    private static Catalog read(Path file) throws IOException {
        return MusicBrainzReader.create()
                .read(file)
                .flatMap(MusicBrainzDocument::toCatalog)
                .value()
                .orElseGet(() -> Catalog.builder().build().orThrow());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
