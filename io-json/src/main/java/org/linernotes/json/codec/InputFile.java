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
     * {@return the bytes of a file} A folder is refused at once, by its name; Java would open it, and only say that it is one when it
     * is read, without saying which.
     *
     * @param file the file
     * @throws IOException if it cannot be opened, or is a folder
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder; read the files in it one by one");
        }
        return Files.newInputStream(file);
    }
}
