package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.TakeId;
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

/**
 * The questions to a catalogue of a label ({@link LabelCatalog}), small and large. A question costs what its answer costs where
 * the figures of one {@code answer} differ little between the sizes, and those of one size grow with the {@code answer}; what
 * remains between the sizes are the searches in longer arrays, and memory that no cache holds any more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
public class DiscographyBench {
    /** How many entities the catalogue has. */
    @Param({"100000", "1000000"})
    public int entities;

    private LabelCatalog label;
    private Catalog catalog;
    private IssueIndex issues;
    private Appearances appearances;
    private Discography discography;
    private SplittableRandom random;

    /** Makes the catalogue and its indexes. */
    @Setup
    public void make() {
        label = LabelCatalog.of(entities);
        catalog = label.catalog();
        issues = IssueIndex.of(catalog);
        appearances = Appearances.of(catalog);
        discography = Discography.of(catalog);
        random = new SplittableRandom(58);
        System.out.println(
                issues.takesWithoutIssue().count() + " of " + label.takes().size() + " takes without issue");
    }

    /** How large the answer is: takes of an artist, issues of a take. */
    @State(Scope.Benchmark)
    public static class Answer {
        /** How many. */
        @Param({"16", "160", "1600"})
        public int answer;

        private ArtistId player;
        private TakeId hit;

        /** Looks up what is asked about, and that the answer is as large as said. */
        @Setup
        public void find(DiscographyBench bench) {
            player = bench.label.player(answer);
            hit = bench.label.hit(answer);
            int takes = bench.appearances.appearancesOf(player).size();
            int tracks = bench.issues.issuesOf(hit).size();
            if (takes != answer || tracks != answer) {
                throw new IllegalStateException(takes + " takes and " + tracks + " issues instead of " + answer);
            }
        }
    }

    /** The issues of a take. */
    @Benchmark
    public ImmutableList<Issue> issuesOf(Answer answer) {
        return issues.issuesOf(answer.hit);
    }

    /** The appearances of an artist. */
    @Benchmark
    public ImmutableList<Appearance> appearancesOf(Answer answer) {
        return appearances.appearancesOf(answer.player);
    }

    /** The companions of an artist. */
    @Benchmark
    public ImmutableList<Companion> companionsOf(Answer answer) {
        return appearances.companionsOf(answer.player);
    }

    /** Who plays on any take. */
    @Benchmark
    public Personnel personnelOfTake() {
        return discography.personnelOf(
                label.takes().get(random.nextInt(label.takes().size())));
    }

    /** Who plays on any recording. */
    @Benchmark
    public Personnel personnelOfRecording() {
        return discography.personnelOf(
                label.recordings().get(random.nextInt(label.recordings().size())));
    }

    /** Who plays on the ten to twelve tracks of any release. */
    @Benchmark
    public ReleasePersonnel personnelOfRelease() {
        return discography.personnelOf(
                label.releases().get(random.nextInt(label.releases().size())));
    }

    /** What any two sessions share. */
    @Benchmark
    public SharedMusic shared() {
        return appearances.shared(
                label.sessions().get(random.nextInt(label.sessions().size())),
                label.sessions().get(random.nextInt(label.sessions().size())));
    }
}
