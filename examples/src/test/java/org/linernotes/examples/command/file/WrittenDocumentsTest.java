package org.linernotes.examples.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.musicbrainz.MbidAssignment;

/** The names of the files into which documents are written. */
class WrittenDocumentsTest {
    private static final String LINE = "{\"id\":\"0c0c0c0c-1111-4222-8333-000000000001\",\"title\":\"%s\","
            + "\"length\":165000,\"video\":false,\"disambiguation\":\"\"}\n";

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void two_documents_about_one_entity_are_two_files() throws IOException {
        String lines = LINE.formatted("Générique") + LINE.formatted("Florence");
        WithOriginals contents = Originals.read(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "lines", true)
                .orThrow();

        Documents.of(contents, ImmutableList.of()).write(folder.resolve("out.json"));

        assertThat(names())
                .containsExactly(
                        "recording-0c0c0c0c-1111-4222-8333-000000000001.json",
                        "recording-0c0c0c0c-1111-4222-8333-000000000001~2.json");
        assertThat(Files.readString(
                        folder.resolve("out").resolve("recording-0c0c0c0c-1111-4222-8333-000000000001~2.json")))
                .contains("Florence");
    }

    @Test
    void ids_that_no_file_can_have_are_replaced() throws IOException {
        ArtistId strange = ArtistId.of("a/b:~ü");
        ArtistId endless = ArtistId.of("ü".repeat(100));
        Catalog catalog = Catalog.builder()
                .add(Artist.builder().id(strange).name("A").build())
                .add(Artist.builder().id(endless).name("B").build())
                .build()
                .orThrow();

        Documents.of(new WithOriginals(catalog, ImmutableList.of()), ImmutableList.of())
                .write(folder.resolve("out.json"));

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "artist-a%2Fb%3A%7E%C3%BC.json", "artist-" + MbidAssignment.of(endless) + ".json");
    }
}
