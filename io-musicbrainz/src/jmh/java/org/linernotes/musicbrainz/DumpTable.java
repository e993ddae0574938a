package org.linernotes.musicbrainz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.testing.Bar;
import org.tukaani.xz.XZInputStream;

/**
 * Prints by the clock how long the command takes to ingest dumps in {@code .tar.xz}, and how long XZ for Java takes to unpack them
 * on one thread and do nothing else. All files are inputs of one call: what is read once everything is compiled is told by more
 * than one.
 */
public final class DumpTable {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final double NANOS = Duration.ofSeconds(1).toNanos();
    private static final double MEGABYTE = 1e6;

    private DumpTable() {}

    /**
     * Runs it.
     *
     * @param arguments the command {@code linernotes}, and the files
     * @throws IOException if a file cannot be read, or the command fails
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String command = arguments[0];
        List<String> files = List.of(arguments).subList(1, arguments.length);
        long before = System.nanoTime();
        long bytes = 0;
        for (String file : files) {
            bytes += unpack(Path.of(file));
        }
        double alone = secondsSince(before);
        double ingest = ingest(command, files);
        Bar.NONE.print("dumps, megabytes unpacked", bytes / MEGABYTE);
        Bar.NONE.print("dumps, seconds, unpacking alone", alone);
        Bar.NONE.print("dumps, seconds, linernotes ingest", ingest);
        Bar.atLeast(0.9).print("dumps, unpacking alone ÷ linernotes ingest, by the clock", alone / ingest);
    }

    private static long unpack(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER_SIZE];
        long bytes = 0;
        try (InputStream in = new XZInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_SIZE))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }

    private static double ingest(String command, List<String> files) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("linernotes");
        Path out = folder.resolve("out.ndjson");
        List<String> call = new ArrayList<>(List.of(command, "ingest", "--workers", "1", "-o", out.toString()));
        call.addAll(files);
        try {
            long before = System.nanoTime();
            Process process = new ProcessBuilder(call)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("the command failed with status " + process.exitValue());
            }
            return secondsSince(before);
        } finally {
            Files.deleteIfExists(out);
            Files.delete(folder);
        }
    }

    private static double secondsSince(long before) {
        return (System.nanoTime() - before) / NANOS;
    }
}
