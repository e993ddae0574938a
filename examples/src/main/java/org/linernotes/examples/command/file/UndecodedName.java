package org.linernotes.examples.command.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names of files whose bytes are no UTF-8, as those of old archives are. Java gives the words of a call as text, in which such bytes
 * are lost; in what it lists of a folder they are kept.
 */
public final class UndecodedName {
    /** What stands in a text for bytes that are none. */
    private static final char REPLACEMENT = '\uFFFD';

    private UndecodedName() {}

    /**
     * {@return the path that a word of a call names; empty where its bytes are lost and no one file looks like it}
     *
     * @param word the word
     */
    public static Optional<Path> path(String word) {
        Path path = Path.of(word);
        return word.indexOf(REPLACEMENT) < 0 || Files.exists(path) ? Optional.of(path) : resolved(path);
    }

    private static Optional<Path> resolved(Path path) {
        Optional<Path> resolved = Optional.of(path.isAbsolute() ? path.getRoot() : Path.of(""));
        for (Path name : path) {
            resolved = resolved.flatMap(folder -> in(folder, name));
        }
        return resolved;
    }

    private static Optional<Path> in(Path folder, Path name) {
        if (name.toString().indexOf(REPLACEMENT) < 0) {
            return Optional.of(folder.resolve(name));
        }
        List<Path> alike = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().equals(name.toString())) {
                    alike.add(folder.resolve(entry.getFileName()));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
