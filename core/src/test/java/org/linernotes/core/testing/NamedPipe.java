package org.linernotes.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pipes that have a name among the files, as a shell makes them of {@code <(...)}. */
public final class NamedPipe {
    private NamedPipe() {}

    /**
     * {@return a pipe out of which bytes come once; a test is skipped where the system has none}
     *
     * @param contents the bytes
     * @param path what it is called
     */
    public static Path with(byte[] contents, Path path) {
        assumeTrue(made(path), "this system makes no pipes with a name");
        Thread writer = new Thread(() -> write(contents, path), "writer into " + path.getFileName());
        writer.setDaemon(true);
        writer.start();
        return path;
    }

    private static boolean made(Path path) {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    private static void write(byte[] contents, Path path) {
        try {
            Files.write(path, contents);
        } catch (IOException e) {
            // whoever reads has read enough
        }
    }
}
