package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
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
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads entities from newline-delimited JSON, one by one and in constant memory: UTF-8, at most 64 MB a line, also
 * compressed with gzip. Blank lines are passed over.
 *
 * <p>A line that cannot be read is an outcome without a value, whose notice says why; it never stops the lines behind it.
 * A notice names the source, the line, the column, the byte offset (both in bytes, of what is unpacked) and the JSON
 * Pointer into the line. Where the stream itself fails, the methods throw {@link UncheckedIOException}.
 *
 * <p>Readers are not safe for use by several threads. Closing one closes what it reads from.
 */
public final class EntityLineReader implements Iterator<Outcome<EntityLine>>, Closeable {
    private final Lines lines;
    private final Location source;
    private final EntityEnvelope envelope = new EntityEnvelope(true);
    private @Nullable JsonInput input;
    private Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
    private @Nullable Outcome<EntityLine> next;
    private boolean atEnd;

    private EntityLineReader(InputStream in, String source) {
        this.lines = new Lines(BoundedBytes.unpacked(in));
        this.source = Location.UNKNOWN.withSource(source);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @throws IOException if the file cannot be opened
     */
    public static EntityLineReader open(Path file) throws IOException {
        return of(Files.newInputStream(file), file.toString());
    }

    /**
     * {@return a reader of a stream}
     *
     * @param in the stream
     * @param source what notices call it
     */
    public static EntityLineReader of(InputStream in, String source) {
        return new EntityLineReader(in, source);
    }

    /**
     * {@return a reader of an array of bytes}
     *
     * @param json the bytes
     * @param source what notices call them
     */
    public static EntityLineReader of(byte[] json, String source) {
        return of(new ByteArrayInputStream(json), source);
    }

    /**
     * {@return a reader of a text}
     *
     * @param json the text
     * @param source what notices call it
     */
    public static EntityLineReader of(String json, String source) {
        return of(json.getBytes(UTF_8), source);
    }

    /**
     * {@return whether there is another line}
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null && !atEnd) {
            next = advance();
            atEnd = next == null;
        }
        return next != null;
    }

    /**
     * {@return what is on the next line}
     *
     * @throws UncheckedIOException if the stream cannot be read
     * @throws NoSuchElementException if there is no other line
     */
    @Override
    public Outcome<EntityLine> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Outcome<EntityLine> line = next;
        next = null;
        return line;
    }

    /** {@return the lines from here on; closing the stream closes this reader} */
    public Stream<Outcome<EntityLine>> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * Reads the lines from here on into a catalogue, which holds them all in memory. Where lines state positions of
     * subjects, it is about those.
     *
     * @return the catalogue, with the notices of all lines and those of its checks
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Outcome<Catalog> readCatalog() {
        CatalogOfLines catalog = new CatalogOfLines();
        forEachRemaining(catalog::add);
        return catalog.build();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private @Nullable Outcome<EntityLine> advance() {
        try {
            if (!lines.next()) {
                return null;
            }
            return lines.isTooLong() ? none(tooLong()) : read();
        } catch (IOException e) {
            return stopped(e);
        }
    }

    private Outcome<EntityLine> read() throws IOException {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(
                ObjectReadContext.empty(), lines.buffer(), lines.start(), lines.length())) {
            JsonInput in = inputOn(parser);
            try {
                parser.nextToken();
                Entity entity = EntityCodec.SHARED.read(in);
                if (parser.nextToken() != null) {
                    return none(BrokenDocument.invalid(in.location(), "something follows the end of the entity"));
                }
                return outcome(entity);
            } catch (JacksonException e) {
                return none(BrokenDocument.notice(e, in));
            }
        }
    }

    private JsonInput inputOn(JsonParser parser) {
        Location place = place();
        JsonInput in = input;
        if (in == null) {
            in = new JsonInput(parser, place, notices);
            in.attach(envelope);
            input = in;
        } else {
            in.reset(parser, place, notices);
        }
        return in;
    }

    private Outcome<EntityLine> outcome(@Nullable Entity entity) {
        Notices told = notices.build();
        if (!told.isEmpty()) {
            notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        }
        return entity == null
                ? Outcome.none(told)
                : Outcome.of(new EntityLine(entity, envelope.mention(), envelope.subjectPosition()), told);
    }

    /** One notice instead of all that the line had before it broke. */
    private Outcome<EntityLine> none(Notice notice) {
        notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        return Outcome.none(Notices.builder().add(notice).build());
    }

    private Notice tooLong() {
        return Notice.of(JsonNotice.TOO_LARGE, place(), "what", "line").with("limit", JsonLimits.LINE_BYTES);
    }

    /** The compressed bytes are broken, and there are no more lines; or the stream failed. */
    private Outcome<EntityLine> stopped(IOException e) {
        atEnd = true;
        try {
            return none(BrokenDocument.notice(e, place()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Location place() {
        return source.at(lines.number(), 0).atOffset(lines.offset());
    }
}
