package org.linernotes.examples.command.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.report.CommandNotice;

/**
 * One thing to read: a file, or standard input. What is compressed by gzip is read as what is in it.
 *
 * @param name what it is called in messages
 * @param file the file; the path {@code -} is standard input
 * @param relative where it lies below the folder that was named in the call, for what is written beside it
 */
public record Input(String name, Path file, Path relative) {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    /**
     * {@return a name for several inputs: that of the first, and how many more there are}
     *
     * @param inputs the inputs; at least one
     */
    static Input together(List<Input> inputs) {
        Input first = inputs.get(0);
        String more = inputs.size() == 1 ? "" : " and " + (inputs.size() - 1) + " more";
        return new Input(first.name + more, first.file, first.relative);
    }

    /** {@return whether it is standard input} */
    public boolean isStandardInput() {
        return file.equals(STANDARD_INPUT);
    }

    /**
     * {@return what is in it, in a stream that can be marked}
     *
     * @param standardInput standard input
     * @throws IOException if it cannot be opened
     */
    BufferedInputStream open(InputStream standardInput) throws IOException {
        InputStream raw = isStandardInput() ? standardInput : Files.newInputStream(file);
        try {
            BufferedInputStream bytes = new BufferedInputStream(raw, BUFFER);
            return isGzip(bytes) ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER) : bytes;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * {@return a notice with this input as its source, unless it names one}
     *
     * @param notice the notice
     */
    public Notice located(Notice notice) {
        Location place = notice.location();
        return place.source().isPresent() ? notice : notice.at(place.withSource(name));
    }

    /**
     * {@return the notice that it cannot be read}
     *
     * @param problem why
     */
    public Notices unreadable(IOException problem) {
        Location place = Location.UNKNOWN.withSource(name);
        return Notices.of(Notice.of(CommandNotice.UNREADABLE_INPUT, place, "problem", Problem.of(problem)));
    }

    private static boolean isGzip(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        boolean gzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
        bytes.reset();
        return gzip;
    }
}
