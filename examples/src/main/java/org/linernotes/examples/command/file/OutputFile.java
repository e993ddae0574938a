package org.linernotes.examples.command.file;

import com.google.common.primitives.Longs;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file to be written: under another name at first, and moved to its own when it is whole, so that nobody ever meets half a
 * file there. What is no file that can be moved (a pipe, a device) is written as it is.
 */
public final class OutputFile implements Closeable {
    private static final Path STANDARD_OUTPUT = Path.of("-");
    private static final String UNFINISHED = ".unfinished";

    /** Null where there is nothing to move. */
    private final @Nullable Path target;

    private final @Nullable Path unfinished;
    private final OutputStream stream;

    private OutputFile(@Nullable Path target, @Nullable Path unfinished, OutputStream stream) {
        this.target = target;
        this.unfinished = unfinished;
        this.stream = new BufferedOutputStream(stream);
    }

    /**
     * {@return a file to be written; the folder that it lies in is made where it is missing}
     *
     * @param path its path
     * @throws IOException if it cannot be made
     */
    public static OutputFile create(Path path) throws IOException {
        try {
            return isSpecial(path) ? new OutputFile(null, null, Files.newOutputStream(path)) : createUnfinished(path);
        } catch (IOException e) {
            throw new FileSystemException(path.toString(), null, Problem.of(e));
        }
    }

    /**
     * {@return whether a path stands for standard output: {@code -}}
     *
     * @param path the path
     */
    public static boolean isStandardOutput(Path path) {
        return path.equals(STANDARD_OUTPUT);
    }

    /**
     * {@return whether a path leads to what is no file that can be moved: a pipe, a device}
     *
     * @param path the path
     */
    public static boolean isSpecial(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /**
     * {@return where a file is to be written, behind links; its folder is made where it is missing}
     *
     * @param path its path
     * @throws IOException if that is a folder, or no folder can be made
     */
    public static Path target(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "it is a folder");
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Files.createDirectories(target.getParent());
        return target;
    }

    /**
     * {@return standard output, which stays open}
     *
     * @param out standard output
     */
    public static OutputFile open(OutputStream out) {
        return new OutputFile(null, null, new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                super.out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
    }

    /** {@return what swallows all that is written} */
    public static OutputFile nowhere() {
        return new OutputFile(null, null, OutputStream.nullOutputStream());
    }

    /**
     * Takes away what programs have left of a file that were killed while they wrote it.
     *
     * @param path the path of the file
     * @throws IOException if the folder cannot be read, or something in it cannot be taken away
     */
    public static void removeAbandoned(Path path) throws IOException {
        Path target = target(path);
        String begin = prefix(target);
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(
                target.getParent(), file -> file.getFileName().toString().startsWith(begin))) {
            for (Path file : folder) {
                if (isAbandoned(file.getFileName().toString(), begin)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isAbandoned(String name, String begin) {
        if (name.length() < begin.length() + UNFINISHED.length() || !name.endsWith(UNFINISHED)) {
            return false;
        }
        Long process = Longs.tryParse(name.substring(begin.length(), name.length() - UNFINISHED.length()));
        return process != null
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static OutputFile createUnfinished(Path path) throws IOException {
        Path target = target(path);
        Path unfinished =
                target.resolveSibling(prefix(target) + ProcessHandle.current().pid() + UNFINISHED);
        OutputStream stream = Files.newOutputStream(unfinished);
        unfinished.toFile().deleteOnExit(); // where the program is interrupted
        return new OutputFile(target, unfinished, stream);
    }

    /** {@return where to write} */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Says that all is written: the file gets its name.
     *
     * @throws IOException if the rest cannot be written or the file cannot be moved
     */
    public void finish() throws IOException {
        stream.close();
        if (unfinished != null && target != null) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes away what was written, unless it was finished. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
