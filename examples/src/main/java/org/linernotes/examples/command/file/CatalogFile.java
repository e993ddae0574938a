package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvWriter;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLineWriter;

/** Writes whole catalogues in the formats that are {@linkplain Format#writable() written}. */
public final class CatalogFile {
    private CatalogFile() {}

    /**
     * Writes a catalogue into a file, which gets its name when it is whole.
     *
     * @param catalog the catalogue
     * @param format the format
     * @param path the path of the file
     * @return what the format has no place for
     * @throws IOException if the file cannot be written
     */
    public static Notices write(Catalog catalog, Format format, Path path) throws IOException {
        if (format == Format.MUSICBRAINZ_SEED) {
            return SeedFiles.write(catalog, path);
        }
        try (OutputFile file = OutputFile.create(path)) {
            Notices lost = write(catalog, format, file.stream());
            file.finish();
            return lost;
        }
    }

    /**
     * Writes a catalogue as a sheet into a file, which gets its name when it is whole.
     *
     * @param catalog the catalogue
     * @param mapping what the columns are
     * @param path the path of the file
     * @return what the sheet does not say
     * @throws IOException if the file cannot be written
     */
    public static Notices write(Catalog catalog, CsvMapping mapping, Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            Notices lost = CsvWriter.of(mapping).write(catalog, file.stream());
            file.finish();
            return lost;
        }
    }

    /**
     * Writes a catalogue into a stream, which stays open.
     *
     * @param catalog the catalogue
     * @param format the format
     * @param out the stream
     * @return what the format has no place for
     * @throws IOException if the stream cannot be written to
     */
    public static Notices write(Catalog catalog, Format format, OutputStream out) throws IOException {
        return switch (format) {
            case JSON -> {
                CatalogWriter.create().write(catalog, out);
                yield Notices.NONE;
            }
            case NDJSON -> {
                EntityLineWriter lines = EntityLineWriter.of(out);
                Notices lost = lines.write(catalog);
                lines.flush();
                yield lost;
            }
            case TEXT -> {
                Outcome<String> sheets = SheetWriter.of(catalog).complete();
                out.write(sheets.orThrow().getBytes(UTF_8));
                yield sheets.notices();
            }
            case MUSICBRAINZ_SEED -> SeedFiles.write(catalog, out);
            default -> throw new IllegalArgumentException(format + " is not written");
        };
    }
}
