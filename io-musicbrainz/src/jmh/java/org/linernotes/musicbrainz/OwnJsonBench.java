package org.linernotes.musicbrainz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What release lines ({@link ReleaseLines}, or those of a file) say, in the format of this library: written, read, and its tokens scanned by
 * Jackson.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public abstract class OwnJsonBench {
    /** The file of release lines; empty for those that are made. */
    @Param("")
    public String file;

    /** How much of them is read; what 1 makes stays in the processor's cache, as where it is written when just read. */
    @Param({"1", "20"})
    public int megabytes;

    /** What is read. */
    byte[] written;
    /** Has its room from the first pass on: what is measured is writing, and not how long memory takes to be had. */
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Makes what is written. */
    @Setup
    public void make() throws IOException {
        load();
        write();
        written = out.toByteArray();
        System.out.println("bytes in a pass: " + written.length);
    }

    /** Reads the release lines. */
    abstract void load() throws IOException;

    /** Writes all into a stream. */
    abstract void writeTo(ByteArrayOutputStream stream) throws IOException;

    /** Reads all that was written. */
    abstract void readInto(Blackhole hole) throws IOException;

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

    /** All is written into memory. */
    @Benchmark
    public Object write() throws IOException {
        out.reset();
        writeTo(out);
        return out;
    }

    /** All is read from memory. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        readInto(hole);
    }
}
