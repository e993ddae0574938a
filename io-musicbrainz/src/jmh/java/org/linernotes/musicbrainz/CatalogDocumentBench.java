package org.linernotes.musicbrainz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.codec.JsonLimits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * The catalogue of release lines ({@link ReleaseLines}, or those of a file) as one document of this library: written, read, which is to build and
 * to check the catalogue, too, and its tokens scanned by Jackson.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class CatalogDocumentBench {
    /** The file of release lines; empty for those that are made. */
    @Param("")
    public String file;

    /** Of how many of the lines the catalogue is; what 1 makes stays in the processor's cache. */
    @Param({"1", "20"})
    public int megabytes;

    private final CatalogWriter writer = CatalogWriter.create().compact();
    private Catalog catalog;
    private byte[] written;
    /** Has its room from the first pass on. */
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Makes the catalogue. */
    @Setup
    public void make() throws IOException {
        ImportBench lines = new ImportBench();
        lines.file = file;
        lines.megabytes = megabytes;
        lines.load();
        catalog = lines.catalog();
        lines.end();
        write();
        written = out.toByteArray();
        System.out.println("bytes in a pass: " + written.length);
    }

    /** Every token is asked for, and no value. */
    @Benchmark
    public long tokens() {
        long count = 0;
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), written)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** It is written into memory. */
    @Benchmark
    public Object write() throws IOException {
        out.reset();
        writer.write(catalog, out);
        return out;
    }

    /** It is read from memory. */
    @Benchmark
    public Object read() {
        return CatalogReader.create().read(written, "document").orThrow();
    }
}
