package org.linernotes.musicbrainz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import org.openjdk.jmh.infra.Blackhole;

/** The catalogue of release lines as one document; to read it is to build and to check the catalogue, too. */
public class CatalogDocumentBench extends OwnJsonBench {
    private final CatalogWriter writer = CatalogWriter.create().compact();
    private Catalog catalog;

    @Override
    void load() throws IOException {
        ImportBench lines = new ImportBench();
        lines.file = file;
        lines.megabytes = megabytes;
        lines.load();
        catalog = lines.catalog();
        lines.end();
    }

    @Override
    void writeTo(ByteArrayOutputStream stream) throws IOException {
        writer.write(catalog, stream);
    }

    @Override
    void readInto(Blackhole hole) {
        hole.consume(CatalogReader.create().read(written, "document").orThrow());
    }
}
