package org.linernotes.musicbrainz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.EntityLineWriter;
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
 * The entities and mentions of release lines ({@link ReleaseLines}, or those of a file) in the format of this library, a line each: written, read, and their
 * tokens scanned by Jackson.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class EntityLinesBench {
    /** The file of release lines; empty for those that are made. */
    @Param("")
    public String file;

    /** How much is read to have the entities; what 1 makes stays in the processor's cache, as where it is written when just read. */
    @Param({"1", "20"})
    public int megabytes;

    private final List<Entity> subjects = new ArrayList<>();
    private final List<Entity> mentions = new ArrayList<>();
    private byte[] written;
    /** Has its room from the first pass on: what is measured is writing, and not how long memory takes to be had. */
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Makes the entities. */
    @Setup
    public void make() throws IOException {
        byte[] bytes = file.isEmpty() ? ReleaseLines.of(megabytes << 20) : Files.readAllBytes(Path.of(file));
        MusicBrainzReader reader = MusicBrainzReader.counting(new LossTally()).expecting(EntityType.RELEASE);
        int start = 0;
        for (int i = 0; i < bytes.length && start < megabytes << 20; i++) {
            if (bytes[i] == '\n') {
                MusicBrainzDocument document =
                        reader.read(bytes, start, i - start, Location.UNKNOWN).orThrow();
                subjects.add(document.subject());
                mentions.addAll(document.mentions());
                start = i + 1;
            }
        }
        written = writeAll().toByteArray();
        System.out.println("bytes in a pass: " + written.length);
    }

    private ByteArrayOutputStream writeAll() throws IOException {
        out.reset();
        try (EntityLineWriter writer = EntityLineWriter.of(out)) {
            for (Entity subject : subjects) {
                writer.write(subject);
            }
            for (Entity mention : mentions) {
                writer.write(EntityLine.mention(mention));
            }
        }
        return out;
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

    /** All are written into memory. */
    @Benchmark
    public Object write() throws IOException {
        return writeAll();
    }

    /** All are read from memory. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        try (EntityLineReader reader = EntityLineReader.of(written, "lines")) {
            reader.forEachRemaining(line -> hole.consume(line.orThrow()));
        }
    }
}
