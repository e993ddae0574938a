package org.linernotes.json.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files that are read. */
public final class InputFile {
    private InputFile() {}

    /**
     * {@return the bytes of a file, or of a pipe or device that has a name} A folder is refused at once, by its name; Java would open
     * it, and only say that it is one when it is read, without saying which.
     *
     * @param file the file
     * @throws IOException if it cannot be opened, or is a folder
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder; read the files in it one by one");
        }
        InputStream in = Files.newInputStream(file);
        return Files.isRegularFile(file) ? in : new PipedBytes(in);
    }

    /** What can only be read on: Java 17 would look for a place in it to say how much there is, or to skip some, and fail. */
    private static final class PipedBytes extends InputStream {
        private final InputStream in;

        PipedBytes(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
