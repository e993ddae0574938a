package org.linernotes.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.json.codec.CatalogCodec;
import org.linernotes.json.codec.Utf8Generator;

/**
 * Writes catalogues as JSON documents: UTF-8, indented by two blanks and ended by a line feed, or compact. Equal catalogues
 * give equal bytes: entities stand in canonical order, properties in that of their table, unknown keys behind them by name.
 * What has no value, an empty list, and a usual value are left out. Documents of more than 256 MiB are written, but not read again: lines
 * of entities have no such bound ({@link EntityLineWriter}).
 *
 * <p>Writers are immutable and safe for use by several threads.
 */
public final class CatalogWriter {
    private static final CatalogWriter INDENTED = new CatalogWriter(Utf8Generator::indented);
    private static final CatalogWriter COMPACT = new CatalogWriter(Utf8Generator::compact);

    private final Supplier<Utf8Generator> form;

    private CatalogWriter(Supplier<Utf8Generator> form) {
        this.form = form;
    }

    /** {@return a writer of documents that are indented} */
    public static CatalogWriter create() {
        return INDENTED;
    }

    /** {@return a writer of the same documents without any white space but the line feed at the end} */
    public CatalogWriter compact() {
        return COMPACT;
    }

    /**
     * Writes a catalogue into a file, which is made or overwritten.
     *
     * @param catalog the catalogue
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if a text or a key is too long,
     *     or what is kept as JSON nested too deep, to be read again
     */
    public void write(Catalog catalog, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(catalog, out);
        }
    }

    /**
     * Writes a catalogue into a stream, which is left open.
     *
     * @param catalog the catalogue
     * @param out the stream
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if a text or a key is too long,
     *     or what is kept as JSON nested too deep, to be read again
     */
    public void write(Catalog catalog, OutputStream out) throws IOException {
        Utf8Generator json = form.get();
        try {
            CatalogCodec.SHARED.write(json, catalog, () -> handOver(json, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.endLine();
        json.drainTo(out);
        out.flush();
    }

    private static void handOver(Utf8Generator json, OutputStream out) {
        if (json.isPortion()) {
            try {
                json.drainTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * {@return a catalogue as a JSON text}
     *
     * @param catalog the catalogue
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if a text or a key is too long,
     *     or what is kept as JSON nested too deep, to be read again
     */
    public String toJson(Catalog catalog) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(catalog, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
