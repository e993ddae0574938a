package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.stream.ChunkReader;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;

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
    private final LineRecords<EntityLine> records;

    private EntityLineReader(LineRecords<EntityLine> records) {
        this.records = records;
    }

    private EntityLineReader(LineChunks chunks, int longestLine) {
        this(LineRecords.of(chunks, new EntityChunkReader(longestLine)));
    }

    EntityLineReader(InputStream in, String source, int longestLine) {
        this(chunks(in, source, longestLine), longestLine);
    }

    private static LineChunks chunks(InputStream in, String source, int longestLine) {
        Location place = Location.UNKNOWN.withSource(source);
        return LineChunks.of(NoCatalogue.in(BoundedBytes.unpacked(in), place), place, longestLine);
    }

    /**
     * {@return the bytes of a stream, as the other methods read them} In the place of a document of a catalogue the stream gives one
     * {@link org.linernotes.json.stream.BrokenStreamException}, which says what it is. For whoever reads chunks
     * ({@link #chunkReader}) from their beginning.
     *
     * @param in the stream, which is not compressed
     * @param place what it is called in notices
     */
    public static InputStream lines(InputStream in, Location place) {
        return NoCatalogue.in(in, place);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @throws IOException if the file cannot be opened, or is a folder
     */
    public static EntityLineReader open(Path file) throws IOException {
        return of(InputFile.open(file), file.toString());
    }

    /**
     * {@return a reader of a stream}
     *
     * @param in the stream
     * @param source what notices call it
     */
    public static EntityLineReader of(InputStream in, String source) {
        return new EntityLineReader(in, source, JsonLimits.LINE_BYTES);
    }

    /**
     * {@return the lines of a stream with their places, read by several threads}
     *
     * @param in the stream, perhaps compressed with gzip
     * @param source what notices call it
     * @param workers how many threads read lines
     */
    public static LineRecords<EntityLine> records(InputStream in, String source, int workers) {
        return LineRecords.of(
                chunks(in, source, JsonLimits.LINE_BYTES), workers, () -> chunkReader(JsonLimits.LINE_BYTES));
    }

    /**
     * {@return what reads entities from chunks of lines}
     *
     * @param longestLine how many bytes the lines of the chunks may have
     */
    public static ChunkReader<EntityLine> chunkReader(int longestLine) {
        return new EntityChunkReader(longestLine);
    }

    /**
     * {@return a reader of an array of bytes}
     *
     * @param json the bytes, which are read where they are: they must not change before all is read
     * @param source what notices call them
     */
    public static EntityLineReader of(byte[] json, String source) {
        return json.length > JsonLimits.LINE_BYTES || BoundedBytes.isPacked(json) || NoCatalogue.isCatalogue(json)
                ? of(new ByteArrayInputStream(json), source)
                : new EntityLineReader(LineChunks.of(json, Location.UNKNOWN.withSource(source)), JsonLimits.LINE_BYTES);
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
        return records.hasNext();
    }

    /**
     * {@return what is on the next line}
     *
     * @throws UncheckedIOException if the stream cannot be read
     * @throws NoSuchElementException if there is no other line
     */
    @Override
    public Outcome<EntityLine> next() {
        return records.next().outcome();
    }

    /** {@return the lines from here on; closing the stream closes this reader} */
    public Stream<Outcome<EntityLine>> stream() {
        return records.stream().map(LineRecord::outcome);
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
        records.close();
    }
}
