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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads catalogues from JSON documents: UTF-8, at most 256 MB, also compressed with gzip.
 *
 * <p>What is wrong with a document is told by notices ({@link JsonNotice} and those of the catalogue's own checks), never
 * by an exception. A notice names the source, the JSON Pointer, the line and the column; columns count bytes. A value that
 * cannot be read is left out and the rest is read; a document that is not JSON, breaks off, or is no catalogue gives one
 * notice and no catalogue. Keys that this version does not know are kept.
 *
 * <p>Readers are immutable and safe for use by several threads.
 */
public final class CatalogReader {
    private static final CatalogReader READER = new CatalogReader();

    private CatalogReader() {}

    /** {@return a reader} */
    public static CatalogReader create() {
        return READER;
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
        Location place = Location.UNKNOWN.withSource(source);
        InputStream bytes = BoundedBytes.of(in, JsonLimits.DOCUMENT_BYTES);
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return read(parser, place);
        } catch (JacksonException e) { // from the first bytes, by which the parser is chosen
            return none(BrokenDocument.notice(e, place));
        }
    }

    private static Outcome<Catalog> read(JsonParser parser, Location place) throws IOException {
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        JsonInput input = new JsonInput(parser, place, notices);
        try {
            return CatalogCodec.SHARED.readDocument(input);
        } catch (JacksonException e) {
            return none(BrokenDocument.notice(e, input));
        }
    }

    /**
     * {@return the catalogue in an array of bytes}
     *
     * @param json the bytes
     * @param source what notices call them
     */
    public Outcome<Catalog> read(byte[] json, String source) {
        try {
            return read(new ByteArrayInputStream(json), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
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
