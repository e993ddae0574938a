package org.linernotes.musicbrainz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.testing.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real documents about one entity each. Tests that use them are skipped where there are none. */
final class LookUps {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> LISTS = List.of("search-", "browse-");

    private LookUps() {}

    /** {@return the files} */
    static List<Path> files() {
        return allFiles().stream().filter(file -> !isList(file)).toList();
    }

    /** {@return the files that hold lists} */
    static List<Path> lists() {
        return allFiles().stream().filter(LookUps::isList).toList();
    }

    private static List<Path> allFiles() {
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isList(Path file) {
        return LISTS.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    /** {@return the kind of the entity, as the name of the folder or the file says it} */
    static String kind(Path file) {
        String folder = file.getParent().getFileName().toString();
        String name = file.getFileName().toString();
        return folder.equals("other") ? name.substring(0, name.indexOf('-')) : folder;
    }

    /** {@return the document, read by other means than ours} */
    static JsonNode tree(Path file) {
        return MAPPER.readTree(file);
    }

    static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }
}
