package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.testing.Corpus;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzReader;

/** The command on real documents. */
class CorpusTest {
    @TempDir
    private Path folder;

    @Test
    void every_document_of_musicbrainz_arrives_or_a_notice_says_why() throws IOException {
        Path corpus = Corpus.folder().resolve("musicbrainz");
        Path out = folder.resolve("catalog.ndjson");
        Path report = folder.resolve("report.json");
        Call ingest = Call.of("ingest", "--from", "musicbrainz", corpus, "-o", out, "--report", report);
        assertThat(ingest.status()).isZero();

        Set<String> arrived = subjects(out);
        int documents = 0;
        for (Path file : documents(corpus)) {
            MusicBrainzDocument document = MusicBrainzReader.create().read(file).orThrow();
            assertThat(document.subjects())
                    .as(file.toString())
                    .allMatch(subject -> arrived.contains(subject.id().toReference()));
            boolean list = file.getFileName().toString().matches("(browse|search)-.*");
            assertThat(document.isList()).as("%s is a list", file).isEqualTo(list);
            documents++;
        }
        assertThat(documents).isGreaterThan(200);
        assertThat(Files.readString(report)).doesNotContain("\"severity\":\"ERROR\"");
    }

    @Test
    void lists_are_read_without_being_named() throws IOException {
        for (Path file : documents(Corpus.folder().resolve("musicbrainz/other"))) {
            Path out = folder.resolve("out.ndjson");
            assertThat(Call.of("convert", "--to", "ndjson", "-o", out, file).status())
                    .as(file.toString())
                    .isZero();
        }
    }

    @Test
    void tells_of_a_recording_on_which_tracks_it_is() {
        Path file = Corpus.folder().resolve("musicbrainz/recording/plus-plus-11f3c37d.json");
        Call call = Call.of("who", file);
        assertThat(call.status()).isZero();
        assertThat(call.err()).doesNotContain("there is no track");
        assertThat(call.out()).contains("“Plus Plus” · Like a Tim").contains("Issued on    Red and Blue Boxing (4)");
    }

    @Test
    void other_formats_are_refused_by_name() {
        Path others = Corpus.folder().resolve("other");
        assertThat(Call.of("who", others.resolve("discogs/discogs-release-1503102.json")))
                .satisfies(call -> assertThat(call.status()).isEqualTo(3))
                .satisfies(call -> assertThat(call.err()).contains("JSON of Discogs"));
        assertThat(Call.of("who", others.resolve("ddex/ern43-8_DjMix.xml")).err())
                .contains("a DDEX message in XML");
        assertThat(Call.of(
                        "convert",
                        "--to",
                        "json",
                        others.resolve("musicbrainzngs")
                                .resolve("whipper.release.410f99f8-a876-3416-bd8e-42233a00a477.json")))
                .satisfies(call -> assertThat(call.status()).isEqualTo(3))
                .satisfies(call -> assertThat(call.err()).contains("the Python library musicbrainzngs"));
    }

    private static Set<String> subjects(Path lines) throws IOException {
        Set<String> subjects = new HashSet<>();
        try (EntityLineReader reader = EntityLineReader.open(lines)) {
            reader.forEachRemaining(line -> {
                EntityLine found = line.orThrow();
                if (!found.mention()) {
                    subjects.add(found.entity().id().toReference());
                }
            });
        }
        return subjects;
    }

    private static List<Path> documents(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }
}
