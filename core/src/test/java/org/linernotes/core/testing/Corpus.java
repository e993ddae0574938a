package org.linernotes.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of real documents that some tests read. It belongs to other people and so is no part of the project: the
 * system property {@code linernotes.corpus} names it, relative to the project's top folder.
 */
public final class Corpus {

    private Corpus() {}

    /** {@return the corpus; the calling test counts as skipped, with the reason, where there is none} */
    public static Path folder() {
        String name = System.getProperty("linernotes.corpus", "");
        assumeTrue(!name.isEmpty(), "skipped: -Dlinernotes.corpus names no folder of real documents");
        Path folder = root().resolve(name).normalize();
        assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no folder " + folder);
        return folder;
    }

    /** {@return the project's top folder} */
    public static Path root() {
        return Path.of(System.getProperty("linernotes.root", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
