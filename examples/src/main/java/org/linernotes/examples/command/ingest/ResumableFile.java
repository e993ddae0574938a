package org.linernotes.examples.command.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.Problem;

/**
 * A file that is written for long, perhaps by several calls: under its name with {@code .part} behind it until it is
 * whole. What is no file that can be moved (a pipe, a device, standard output) is written as it is.
 */
final class ResumableFile implements Closeable {
    private static final String PART = ".part";

    private final @Nullable Path target;
    private final @Nullable FileChannel channel;
    private final OutputStream stream;
    private long length;

    private ResumableFile(@Nullable Path target, @Nullable FileChannel channel, OutputStream stream, long length) {
        this.target = target;
        this.channel = channel;
        this.stream = stream;
        this.length = length;
    }

    /**
     * {@return a file to be written from its beginning, or on from where an earlier call came to; its folder is made where it is missing}
     *
     * @param path its path when it is whole
     * @param length how much of what is there is kept
     * @throws IOException if it cannot be written, or is shorter than that
     */
    static ResumableFile open(Path path, long length) throws IOException {
        try {
            return OutputFile.isSpecial(path) ? of(Files.newOutputStream(path)) : openPart(path, length);
        } catch (FileSystemException e) {
            throw new FileSystemException(path.toString(), null, Problem.of(e));
        }
    }

    /** {@return what is written as it is} */
    static ResumableFile of(OutputStream out) {
        return new ResumableFile(null, null, out, 0);
    }

    /** {@return what swallows all that is written} */
    static ResumableFile nowhere() {
        return of(OutputStream.nullOutputStream());
    }

    private static ResumableFile openPart(Path path, long length) throws IOException {
        Path target = OutputFile.target(path);
        FileChannel channel = FileChannel.open(part(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel, path);
            if (channel.size() < length) {
                throw new FileSystemException(
                        part(path).toString(),
                        null,
                        "it is gone, or shorter than the checkpoint says; the same call without --resume begins anew");
            }
            channel.truncate(length).position(length);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new ResumableFile(target, channel, Channels.newOutputStream(channel), length);
    }

    private static void lock(FileChannel channel, Path path) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new FileSystemException(path.toString(), null, "another call writes it");
            }
        } catch (OverlappingFileLockException e) {
            throw new FileSystemException(path.toString(), null, "another call writes it");
        }
    }

    /** {@return what a file is called until it is whole} */
    static Path part(Path path) {
        return path.resolveSibling(path.getFileName() + PART);
    }

    /**
     * Writes whole records. Where the disk is full the file ends with the records of earlier calls.
     *
     * @param bytes the array with them
     * @param offset the index of the first byte
     * @param number how many bytes they have
     * @throws IOException if they cannot be written
     */
    void write(byte[] bytes, int offset, int number) throws IOException {
        try {
            stream.write(bytes, offset, number);
            length += number;
        } catch (IOException e) {
            if (channel != null && channel.isOpen()) {
                channel.truncate(length);
            }
            throw target == null ? e : new FileSystemException(target.toString(), null, Problem.of(e));
        }
    }

    /** {@return how many bytes it has} */
    long length() {
        return length;
    }

    /** Puts all that was written where it survives the end of this program, and of the power. */
    void save() throws IOException {
        stream.flush();
        if (channel != null) {
            channel.force(false);
        }
    }

    /** Says that all is written: the file gets its name. */
    void finish() throws IOException {
        stream.flush();
        close();
        if (target != null) {
            Files.move(part(target), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes away what was written. */
    void discard() throws IOException {
        close();
        if (target != null) {
            Files.deleteIfExists(part(target));
        }
    }

    /** Leaves the file as it is, for another call. */
    @Override
    public void close() throws IOException {
        if (target == null) {
            stream.flush();
        } else {
            stream.close();
        }
    }
}
