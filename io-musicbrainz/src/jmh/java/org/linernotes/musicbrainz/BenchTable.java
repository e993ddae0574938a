package org.linernotes.musicbrainz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link ImportBench} and {@link EntityLinesBench} several times, each benchmark in a process of its own, and prints the ratios by
 * which the speed of this library is measured: what is divided was measured in the same run.
 *
 * <p>Arguments: how many runs (3); the file of release lines, instead of those that are made.
 */
public final class BenchTable {
    private static final String IMPORT = "ImportBench.";
    private static final String LINES = "EntityLinesBench.";

    /** A row: a quotient of two figures, and what it is to be. */
    private record Row(String name, String over, String under, double goal, double floor) {}

    private static final List<Row> ROWS = List.of(
            new Row("release lines: scan ÷ model", IMPORT + "tokens", IMPORT + "model", 0.60, 0.50),
            new Row("release lines: binding ÷ model", IMPORT + "beans", IMPORT + "model", 1.15, 0.85),
            new Row("release lines: one worker ÷ two", IMPORT + "model", IMPORT + "modelByTwo", 1.8, 1.6),
            new Row("our lines: scan ÷ writing", LINES + "tokens", LINES + "write", 0.9, 0.9),
            new Row("our lines: scan ÷ reading", LINES + "tokens", LINES + "read", 0.6, 0.6));

    private BenchTable() {}

    /**
     * Runs.
     *
     * @param arguments how many runs; a file
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        List<Map<String, Double>> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            all.add(run(arguments.length > 1 ? arguments[1] : ""));
        }
        System.out.println();
        System.out.println("| | runs | median | goal | at least |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (Row row : ROWS) {
            print(
                    row.name,
                    all.stream()
                            .mapToDouble(figures -> figures.get(row.over) / figures.get(row.under))
                            .toArray(),
                    row.goal + " | " + row.floor);
        }
        String allocated = IMPORT + "model:bytes";
        print(
                "release lines: megabytes allocated",
                all.stream()
                        .mapToDouble(figures -> figures.get(allocated) / 1e6)
                        .toArray(),
                "1.5 a megabyte read | 2.5");
        System.out.println();
        System.out.println("Milliseconds a pass:");
        for (String name : all.get(0).keySet()) {
            if (!name.endsWith(":bytes")) {
                print(
                        name,
                        all.stream().mapToDouble(figures -> figures.get(name)).toArray(),
                        " | ");
            }
        }
    }

    private static Map<String, Double> run(String file) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.ImportBench\\.")
                .include("\\.EntityLinesBench\\.")
                .addProfiler(GCProfiler.class)
                .param("file", file)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(2));
        Map<String, Double> figures = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            String own = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
            figures.put(own, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((label, second) -> putAllocation(figures, own, label, second));
        }
        return figures;
    }

    private static void putAllocation(Map<String, Double> figures, String name, String label, Result<?> result) {
        if (label.endsWith("gc.alloc.rate.norm")) {
            figures.put(name + ":bytes", result.getScore());
        }
    }

    private static void print(String name, double[] figures, String bars) {
        StringBuilder runs = new StringBuilder();
        for (double figure : figures) {
            runs.append(runs.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%.2f", figure));
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        String median = String.format(Locale.ROOT, "%.2f", sorted[sorted.length / 2]);
        System.out.println("| " + name + " | " + runs + " | " + median + " | " + bars + " |");
    }
}
