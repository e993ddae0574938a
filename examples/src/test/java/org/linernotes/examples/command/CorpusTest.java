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
        String told = Files.readString(report);
        int lookUps = 0;
        for (Path file : documents(corpus)) {
            String id = MusicBrainzReader.create()
                    .read(file)
                    .value()
                    .map(document -> document.subject().id().toReference())
                    .orElse("");
            lookUps += id.isEmpty() ? 0 : 1;
            assertThat(arrived.contains(id) || told.contains("\"severity\":\"ERROR\",\"source\":\"" + file + "\""))
                    .as("%s arrived or was told of", file)
                    .isTrue();
            boolean list = file.getFileName().toString().matches("(browse|search)-.*");
            assertThat(id.isEmpty()).as("%s is a list", file).isEqualTo(list);
        }
        assertThat(lookUps).isGreaterThan(100);
        assertThat(Call.of("validate", out).status()).isZero();
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
