package org.linernotes.core.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that a test expects, kept in a file among the test's resources. The system property
 * {@code linernotes.golden=write} writes what the test found into the file, to be looked over before it is committed.
 */
public final class Golden {

    private final Path file;
    private final boolean writing;

    private Golden(Path file, boolean writing) {
        this.file = file;
        this.writing = writing;
    }

    /**
     * {@return the expected text of that name}
     *
     * @param test the class of the test, beside which the file lies
     * @param name the file's name
     */
    public static Golden of(Class<?> test, String name) {
        return in(Path.of("src", "test", "resources"), test, name, isWriting());
    }

    /**
     * {@return the expected text of a file that is no resource of a test: a page of the documentation that is made by a
     * program}
     *
     * @param path the path from the project's top folder
     */
    public static Golden inProject(String path) {
        return new Golden(Corpus.root().resolve(path), isWriting());
    }

    private static boolean isWriting() {
        return System.getProperty("linernotes.golden", "").equals("write");
    }

    static Golden in(Path resources, Class<?> test, String name, boolean writing) {
        Path folder = resources.resolve(test.getPackageName().replace('.', '/'));
        return new Golden(folder.resolve(name), writing);
    }

    /**
     * Fails unless the text is the one in the file.
     *
     * @param found the text that the test found
     */
    public void matches(String found) {
        try {
            if (writing) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, found, UTF_8);
            }
            assertThat(file)
                    .as("if the new text is right, -Dlinernotes.golden=write keeps it")
                    .exists()
                    .content(UTF_8)
                    .isEqualTo(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
