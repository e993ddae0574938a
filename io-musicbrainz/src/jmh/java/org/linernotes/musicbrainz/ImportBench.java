package org.linernotes.musicbrainz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of a release dump, read into the model as an ingest reads them (entities and mentions delivered, losses counted by
 * key path), against Jackson's bare scan of the tokens and against Jackson's binding, to plain classes and to values of Immutables. One operation
 * is one pass over the lines; {@code -prof gc} tells what a pass allocates.
 *
 * <p>The data is made by {@link ReleaseLines}, or is a file of release lines: {@code -p file=dump.ndjson}. The first
 * {@code -p megabytes=40} of it are read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 8, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class ImportBench {
    private static final int WORKERS = 2;

    /** The file of release lines; empty for those that are made. */
    @Param("")
    public String file;

    /** How much of it is read. */
    @Param("40")
    public int megabytes;

    private byte[] bytes;
    private List<int[]> lines;
    private MusicBrainzReader reader;
    private ObjectReader beans;
    private ObjectReader values;
    private ExecutorService workers;
    private List<MusicBrainzReader> readers;

    /** Reads the data into memory. */
    @Setup
    public void load() throws IOException {
        bytes = file.isEmpty() ? ReleaseLines.of(megabytes << 20) : Files.readAllBytes(Path.of(file));
        lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length && start < megabytes << 20; i++) {
            if (bytes[i] == '\n') {
                lines.add(new int[] {start, i - start});
                start = i + 1;
            }
        }
        System.out.println("bytes in a pass: " + (start - lines.size()));
        reader = reader();
        workers = Executors.newFixedThreadPool(WORKERS);
        readers = List.of(reader(), reader());
        JsonMapper mapper = JsonMapper.builder(JsonLimits.FACTORY)
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        beans = mapper.readerFor(Beans.Release.class);
        values = mapper.readerFor(Values.Release.class);
    }

    /** Every token is asked for, and no value. */
    @Benchmark
    public long tokens() {
        long count = 0;
        for (int[] line : lines) {
            try (JsonParser parser =
                    JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes, line[0], line[1])) {
                while (parser.nextToken() != null) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Plain classes with a field for every key. */
    @Benchmark
    public void beans(Blackhole hole) {
        for (int[] line : lines) {
            Beans.Release release = beans.readValue(bytes, line[0], line[1]);
            hole.consume(release);
        }
    }

    /** Values of Immutables with an attribute for every key. */
    @Benchmark
    public void values(Blackhole hole) {
        for (int[] line : lines) {
            Values.Release release = values.readValue(bytes, line[0], line[1]);
            hole.consume(release);
        }
    }

    /** The model. */
    @Benchmark
    public void model(Blackhole hole) {
        read(reader, lines, hole);
    }

    /** The model, by two threads with a reader each and half of the lines. */
    @Benchmark
    public void modelByTwo(Blackhole hole) throws InterruptedException, ExecutionException {
        List<Future<?>> halves = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            MusicBrainzReader own = readers.get(worker);
            List<int[]> half = lines.subList(lines.size() * worker / WORKERS, lines.size() * (worker + 1) / WORKERS);
            halves.add(workers.submit(() -> read(own, half, hole)));
        }
        for (Future<?> half : halves) {
            half.get();
        }
    }

    /** {@return how many bytes a pass reads} */
    int size() {
        return lines.stream().mapToInt(line -> line[1]).sum();
    }

    /** {@return the catalogue of what a pass reads} */
    Catalog catalog() {
        CatalogOfDocuments catalog = CatalogOfDocuments.create();
        MusicBrainzReader own = reader();
        for (int[] line : lines) {
            CatalogOfDocuments unused = catalog.add(
                    own.read(bytes, line[0], line[1], Location.UNKNOWN).orThrow());
        }
        return catalog.build().orThrow();
    }

    private void read(MusicBrainzReader by, List<int[]> some, Blackhole hole) {
        for (int[] line : some) {
            Outcome<MusicBrainzDocument> outcome = by.read(bytes, line[0], line[1], Location.UNKNOWN);
            hole.consume(outcome.orThrow());
        }
    }

    private static MusicBrainzReader reader() {
        return MusicBrainzReader.counting(new LossTally()).expecting(EntityType.RELEASE);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        workers.shutdown();
    }
}
