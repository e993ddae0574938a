package org.linernotes.musicbrainz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.JsonLimits;

/**
 * The lines of a JSON dump, one document each, read one after another with one of them in memory. A line that cannot be
 * read has no document and a notice that says why; the next one is read all the same. Blank lines are left out. Not safe
 * for use by several threads.
 */
public final class MusicBrainzLines implements Iterator<MusicBrainzLines.Line>, AutoCloseable {
    /**
     * A line.
     *
     * @param number its number, from 1
     * @param offset where it begins, in bytes from 0
     * @param outcome the document and what there is to tell
     */
    public record Line(int number, long offset, Outcome<MusicBrainzDocument> outcome) {}

    private final InputStream in;
    private final LineBuffer lines;
    private final String source;
    private final MusicBrainzReader reader;
    /** A dump has documents of one kind. */
    private @Nullable EntityType likely;

    private @Nullable Line next;

    private MusicBrainzLines(InputStream in, String source, MusicBrainzReader reader) {
        this.in = in;
        this.lines = new LineBuffer(in, JsonLimits.LINE_BYTES);
        this.source = source;
        this.reader = reader;
    }

    /**
     * {@return the lines of a file}
     *
     * @param file the file, which notices name as it is given here
     * @param reader reads the documents
     * @throws IOException if the file cannot be opened
     */
    public static MusicBrainzLines open(Path file, MusicBrainzReader reader) throws IOException {
        return of(Files.newInputStream(file), file.toString(), reader);
    }

    /**
     * {@return the lines of a stream}
     *
     * @param in the stream, which is closed with the lines
     * @param source how notices name it
     * @param reader reads the documents
     */
    public static MusicBrainzLines of(InputStream in, String source, MusicBrainzReader reader) {
        return new MusicBrainzLines(in, source, reader);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (next == null && lines.next()) {
                if (!lines.isBlank() || lines.tooLong()) {
                    next = read();
                }
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    /** {@return the lines that are left, as a stream; closing it closes these lines} */
    public Stream<Line> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    private Line read() {
        Location place =
                Location.UNKNOWN.withSource(source).at(lines.number(), 0).atOffset(lines.offset());
        Outcome<MusicBrainzDocument> outcome = lines.tooLong()
                ? Outcome.none(Notices.builder().add(tooLong(place)).build())
                : reader.read(lines.bytes(), lines.start(), lines.length(), place, likely);
        likely = outcome.value()
                .filter(document -> !document.isList())
                .map(MusicBrainzDocument::kind)
                .orElse(likely);
        return new Line(lines.number(), lines.offset(), outcome);
    }

    private static Notice tooLong(Location place) {
        return Notice.of(JsonNotice.TOO_LARGE, place, "what", "line").with("limit", JsonLimits.LINE_BYTES);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the stream cannot be closed
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
