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
import org.linernotes.json.codec.TextPool;
import org.linernotes.json.codec.Utf8Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

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
    private static final byte[] NOTHING = {};
    private static final byte LINE_FEED = '\n';
    private static final int NOT_BLANK = -1;

    private final LineBlocks blocks;
    private final Location source;
    private final TextPool<String> keys = Utf8Parser.keys();
    private final EntityEnvelope envelope = new EntityEnvelope(true);
    private final JsonInput in;
    private Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
    private @Nullable Outcome<EntityLine> next;
    private boolean atEnd;

    /** Reads the rest of the block; null where there is none. */
    private @Nullable JsonParser parser;
    /** Where the rest of the block begins, always at the start of a line, and the number of that line. */
    private int position;

    private int number = 1;
    /** The same of what the parser reads. */
    private int parsedFrom;

    private int parsedFromNumber;

    private EntityLineReader(InputStream in, String source) {
        this(in, source, JsonLimits.LINE_BYTES);
    }

    EntityLineReader(InputStream in, String source, int longestLine) {
        this.blocks = new LineBlocks(BoundedBytes.unpacked(in), longestLine);
        this.source = Location.UNKNOWN.withSource(source);
        this.in = new JsonInput(parser(NOTHING, 0, 0), this.source, notices);
        this.in.attach(envelope);
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
        endParser();
        blocks.close();
    }

    private @Nullable Outcome<EntityLine> advance() {
        try {
            Outcome<EntityLine> line = position < blocks.end() ? readOn() : null;
            while (line == null) {
                endParser();
                long offset = blocks.offset(position);
                if (!blocks.next()) {
                    return null;
                }
                position = blocks.start();
                line = blocks.isTooLong() ? tooLong(offset) : readOn();
            }
            return line;
        } catch (IOException e) {
            return stopped(e);
        }
    }

    /** Reads the next line of the block; answers null where only blank ones are left. */
    private @Nullable Outcome<EntityLine> readOn() throws IOException {
        skipBlankLines();
        if (position == blocks.end()) {
            return null;
        }
        JsonParser known = parser;
        if (known == null) {
            known = beginAt(new Utf8Parser(blocks.buffer(), position, blocks.end() - position, keys));
            parser = known;
        }
        try {
            int line = number - parsedFromNumber + 1;
            known.nextToken();
            if (known.currentTokenLocation().getLineNr() == line) {
                Entity entity = EntityCodec.SHARED.read(in);
                TokenStreamLocation end = known.currentLocation();
                int lineEnd = end.getLineNr() == line ? blankLineEnd(parsedFrom + end.getByteOffset()) : NOT_BLANK;
                if (lineEnd != NOT_BLANK) {
                    goBehind(lineEnd);
                    return outcome(entity);
                }
            }
        } catch (JacksonException e) {
            // reading the line alone will find it again
        }
        endParser();
        return readAlone();
    }

    private void skipBlankLines() {
        int lineEnd = blankLineEnd(position);
        while (lineEnd != NOT_BLANK && position < blocks.end()) {
            goBehind(lineEnd);
            lineEnd = blankLineEnd(position);
        }
    }

    private void goBehind(int lineEnd) {
        position = Math.min(lineEnd + 1, blocks.end());
        number++;
    }

    /** {@return the index of the line feed or of the block's end, if only blanks stand before it} */
    private int blankLineEnd(long from) {
        if (from < position) {
            return NOT_BLANK; // what is not UTF-8 has no offsets
        }
        int lineEnd = (int) from;
        while (lineEnd < blocks.end() && isBlank(blocks.buffer()[lineEnd])) {
            lineEnd++;
        }
        return lineEnd == blocks.end() || blocks.buffer()[lineEnd] == LINE_FEED ? lineEnd : NOT_BLANK;
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t' || octet == '\r';
    }

    /** Reads the line by a parser of its own, since something is wrong with it. */
    private Outcome<EntityLine> readAlone() throws IOException {
        renewNotices();
        int lineEnd = blocks.lineEnd(position);
        JsonParser alone = beginAt(parser(blocks.buffer(), position, lineEnd - position));
        try (alone) {
            alone.nextToken();
            Entity entity = EntityCodec.SHARED.read(in);
            return alone.nextToken() == null
                    ? outcome(entity)
                    : none(BrokenDocument.invalid(in.location(), "something follows the end of the entity"));
        } catch (JacksonException e) {
            return none(BrokenDocument.notice(e, in));
        } finally {
            goBehind(lineEnd);
        }
    }

    private JsonParser beginAt(JsonParser begun) {
        parsedFrom = position;
        parsedFromNumber = number;
        in.reset(begun, source.at(number, 0).atOffset(blocks.offset(position)), notices);
        return begun;
    }

    private void endParser() {
        if (parser != null) {
            parser.close();
            parser = null;
        }
    }

    private static JsonParser parser(byte[] bytes, int offset, int length) {
        return JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    private Outcome<EntityLine> outcome(@Nullable Entity entity) {
        Notices told = notices.build();
        if (!told.isEmpty()) {
            renewNotices();
        }
        return entity == null
                ? Outcome.none(told)
                : Outcome.of(new EntityLine(entity, envelope.mention(), envelope.subjectPosition()), told);
    }

    /** One notice instead of all that the line had before it broke. */
    private Outcome<EntityLine> none(Notice notice) {
        renewNotices();
        return Outcome.none(Notices.builder().add(notice).build());
    }

    private Outcome<EntityLine> tooLong(long offset) {
        Location place = source.at(number, 0).atOffset(offset);
        position = blocks.end();
        number++;
        return none(Notice.of(JsonNotice.TOO_LARGE, place, "what", "line").with("limit", blocks.longest()));
    }

    private void renewNotices() {
        notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        in.tellTo(notices);
    }

    /** The compressed bytes are broken, and there are no more lines; or the stream failed. */
    private Outcome<EntityLine> stopped(IOException e) {
        atEnd = true;
        try {
            return none(BrokenDocument.notice(e, source.at(number, 0).atOffset(blocks.offset(position))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
