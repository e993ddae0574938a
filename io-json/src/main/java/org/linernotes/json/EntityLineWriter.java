package org.linernotes.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.codec.EntityLineCodec;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.codec.Utf8Generator;

/**
 * Writes entities as newline-delimited JSON: UTF-8, each on a line of its own that a line feed ends. Equal entities give
 * equal bytes.
 *
 * <p>Writers are not safe for use by several threads. What was written is in the stream when the writer was flushed or
 * closed; closing one closes what it writes to.
 */
public final class EntityLineWriter implements Closeable {
    private final OutputStream out;
    private final Utf8Generator json = Utf8Generator.compact();
    private long handedOver;

    private EntityLineWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * {@return a writer into a file, which is made or overwritten}
     *
     * @param file the file
     * @throws IOException if the file cannot be opened
     */
    public static EntityLineWriter open(Path file) throws IOException {
        return of(Files.newOutputStream(file));
    }

    /**
     * {@return a writer into a stream}
     *
     * @param out the stream
     */
    public static EntityLineWriter of(OutputStream out) {
        return new EntityLineWriter(out);
    }

    /**
     * Writes an entity in full.
     *
     * @param entity the entity
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if the line could not be read
     *     again, since it, a text or a key is too long or what is kept as JSON is nested too deep
     */
    public void write(Entity entity) throws IOException {
        write(EntityLine.of(entity));
    }

    /**
     * Writes a line.
     *
     * @param line the entity, with what a catalogue says of it
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if the line could not be read
     *     again, since it, a text or a key is too long or what is kept as JSON is nested too deep
     */
    public void write(EntityLine line) throws IOException {
        int start = json.size();
        try {
            EntityLineCodec.SHARED.write(json, line);
            checkLength(json.size() - start, line);
        } catch (RuntimeException e) {
            json.cut(start);
            throw e;
        }
        json.endLine();
        if (json.isPortion()) {
            handOver();
        }
    }

    private static void checkLength(int size, EntityLine line) {
        if (size > JsonLimits.LINE_BYTES) {
            throw new IllegalArgumentException("a line of " + size + " bytes for "
                    + line.entity().id().toReference() + " is not written: only " + JsonLimits.LINE_BYTES
                    + " could be read again");
        }
    }

    private void handOver() throws IOException {
        int size = json.size();
        json.drainTo(out);
        handedOver += size;
    }

    /** {@return how many bytes were written, also those that are not yet in the stream} */
    public long written() {
        return handedOver + json.size();
    }

    /**
     * Writes all entities of a catalogue in canonical order, mentions among them, with the positions of the subjects where
     * it states what it is about.
     *
     * @param catalog the catalogue
     * @return what lines cannot say of a catalogue: its source, and subjects that are not in it
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if an unknown key of a value is in fact known, or is no JSON; or if the line could not be read
     *     again, since it, a text or a key is too long or what is kept as JSON is nested too deep
     */
    public Notices write(Catalog catalog) throws IOException {
        CatalogLines lines = CatalogLines.of(catalog);
        for (EntityLine line : lines) {
            write(line);
        }
        return lines.lost();
    }

    /**
     * Hands everything that was written to the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public void flush() throws IOException {
        handOver();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
