package org.linernotes.examples.command.file;

import com.google.common.base.Strings;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What is wrong with a file, in words: Java's own messages often give no more than its name. */
public final class Problem {
    private Problem() {}

    /**
     * {@return what is wrong}
     *
     * @param problem what Java tells
     */
    public static String of(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (problem instanceof FileSystemLoopException) {
            return "it is a link to a folder that it lies in";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "a file is where a folder is needed";
        }
        if (problem instanceof EOFException) {
            return "it breaks off";
        }
        String said = problem instanceof FileSystemException about ? about.getReason() : problem.getMessage();
        return Strings.isNullOrEmpty(said) ? problem.getClass().getSimpleName() : said;
    }
}
