package org.linernotes.examples.command.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.stream.BrokenStreamException;
import org.linernotes.musicbrainz.archive.Archive;

/**
 * One thing to read: a file, or standard input. What is compressed is read as what is in it.
 *
 * @param name what it is called in messages
 * @param file the file; the path {@code -} is standard input
 * @param relative where it lies below the folder that was named in the call, for what is written beside it
 */
public record Input(String name, Path file, Path relative) {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

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
     * {@return it, opened to be read}
     *
     * @param standardInput standard input
     * @throws IOException if it cannot be opened, or is of several files
     */
    OpenInput open(InputStream standardInput) throws IOException {
        Archive archive = archive(standardInput);
        try {
            return new OpenInput(archive);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /**
     * {@return it as an archive}
     *
     * @param standardInput standard input
     * @throws IOException if it cannot be opened
     */
    public Archive archive(InputStream standardInput) throws IOException {
        return isStandardInput() ? Archive.of(standardInput, name) : Archive.open(file);
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
     * {@return the notice that it cannot be read, or what is broken in it}
     *
     * @param problem why
     */
    public Notices unreadable(IOException problem) {
        if (problem instanceof BrokenStreamException broken) {
            return Notices.of(located(broken.notice()));
        }
        Location place = Location.UNKNOWN.withSource(name);
        return Notices.of(Notice.of(CommandNotice.UNREADABLE_INPUT, place, "problem", Problem.of(problem)));
    }
}
