package org.linernotes.core.discography;

import java.util.concurrent.TimeUnit;
import org.linernotes.core.catalog.Catalog;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to build the indexes of a catalogue of a label ({@link LabelCatalog}), at four sizes: the curve shows that
 * nothing is quadratic. Each time a catalogue of which nothing is built is asked, so that what an index shares with others
 * counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class IndexBench {
    /** How many entities the catalogue has. */
    @Param({"100000", "200000", "500000", "1000000"})
    public int entities;

    private LabelCatalog label;
    private Catalog catalog;

    /** Makes the entities. */
    @Setup
    public void make() {
        label = LabelCatalog.of(entities);
    }

    /** Makes a catalogue of them. */
    @Setup(Level.Invocation)
    public void renew() {
        catalog = label.fresh();
    }

    /** Which tracks and recordings came of what. */
    @Benchmark
    public Object issueIndex() {
        return IssueIndex.of(catalog);
    }

    /** Where artists are named. */
    @Benchmark
    public Object appearances() {
        return Appearances.of(catalog);
    }

    /** Takes without issue: the index, and a way back from all tracks to their takes. */
    @Benchmark
    public long takesWithoutIssue() {
        return IssueIndex.of(catalog).takesWithoutIssue().count();
    }
}
