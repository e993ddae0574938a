package org.linernotes.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.CatalogCodec;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.codec.Utf8Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads catalogues from JSON documents: UTF-8, at most 256 MB, also compressed with gzip. One that is smaller than an eighth of the
 * heap is first taken into memory, where it is read in less than half of the time. Catalogues that are larger come as lines ({@link EntityLineReader}).
 *
 * <p>What is wrong with a document is told by notices ({@link JsonNotice} and those of the catalogue's own checks), never
 * by an exception. A notice names the source, the JSON Pointer, the line and the column; columns count bytes. A value that
 * cannot be read is left out and the rest is read; a document that is not JSON, breaks off, or is no catalogue gives one
 * notice and no catalogue. Keys that this version does not know are kept.
 *
 * <p>Readers are immutable and safe for use by several threads.
 */
public final class CatalogReader {
    /** A document is brought together in memory, for which up to three times its bytes are needed, where it is no larger than this part of the heap. */
    private static final int PART_OF_HEAP = 8;

    private static final CatalogReader READER = new CatalogReader(
            (int) Math.min(JsonLimits.DOCUMENT_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));

    private final int mostInMemory;

    private CatalogReader(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    /** {@return a reader} */
    public static CatalogReader create() {
        return READER;
    }

    /** {@return a reader that takes less of a document into memory} */
    static CatalogReader takingIntoMemory(int most) {
        return new CatalogReader(most);
    }

    /**
     * {@return the catalogue in a file}
     *
     * @param file the file
     * @throws IOException if the file cannot be read, or is a folder
     */
    public Outcome<Catalog> read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * {@return the catalogue in a stream, which is read to its end and left open}
     *
     * @param in the stream
     * @param source what notices call it
     * @throws IOException if the stream cannot be read
     */
    public Outcome<Catalog> read(InputStream in, String source) throws IOException {
        InputStream bytes = BoundedBytes.of(in, JsonLimits.DOCUMENT_BYTES);
        return read(StreamBeginning.of(bytes, mostInMemory), bytes, source);
    }

    /**
     * {@return the catalogue in an array of bytes}
     *
     * @param json the bytes
     * @param source what notices call them
     */
    public Outcome<Catalog> read(byte[] json, String source) {
        InputStream stream = new ByteArrayInputStream(json);
        try {
            return json.length <= JsonLimits.DOCUMENT_BYTES && !BoundedBytes.isPacked(json)
                    ? read(StreamBeginning.ofAll(json), stream, source)
                    : read(stream, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    private static Outcome<Catalog> read(StreamBeginning begin, InputStream rest, String source) throws IOException {
        Location place = Location.UNKNOWN.withSource(source);
        if (begin.isAll()) {
            try {
                Utf8Parser fast = new Utf8Parser(begin.bytes(), 0, begin.size(), Utf8Parser.keys());
                return CatalogCodec.SHARED.readDocument(input(fast, place));
            } catch (JacksonException refused) {
                // the other parser reads it again, whose word counts
            }
        }
        return readAsItComes(begin.followedBy(rest), place);
    }

    private static Outcome<Catalog> readAsItComes(InputStream json, Location place) throws IOException {
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonInput input = input(parser, place);
            try {
                return CatalogCodec.SHARED.readDocument(input);
            } catch (JacksonException e) { // while the parser is open, which knows the place
                return none(BrokenDocument.notice(e, input));
            }
        } catch (JacksonException e) { // from the first bytes, by which the parser is chosen
            return none(BrokenDocument.notice(e, place));
        }
    }

    private static JsonInput input(JsonParser parser, Location place) {
        return new JsonInput(parser, place, Notices.builder(JsonLimits.NOTICES_PER_CODE));
    }

    /**
     * {@return the catalogue in a text}
     *
     * @param json the text
     * @param source what notices call it
     */
    public Outcome<Catalog> read(String json, String source) {
        return read(json.getBytes(UTF_8), source);
    }

    private static Outcome<Catalog> none(Notice notice) {
        return Outcome.none(Notices.of(notice));
    }
}
