package org.linernotes.musicbrainz;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Prints the ratios by which the speed of this library is measured. The benchmarks of {@link ImportBench} and {@link EntityLinesBench} are
 * run in turn in one process, round after round, so that what is divided was measured side by side; and it is the processor's time of the
 * thread that counts, which other work on the machine changes less than the time of the clock. Of the second half of the rounds the
 * median is taken. Where two threads work, the shortest time of the clock is taken instead, which needs a machine without other work.
 *
 * <p>Arguments: how many rounds (30); the file of release lines, instead of those that are made.
 */
public final class BenchTable {
    private static final double MILLION = 1e6;

    /** Passes over our own lines are short: it takes as many more of them until all is compiled. */
    private static final int ROUNDS_OF_OWN = 10;

    /** What few entities make is shorter still, and they stay in the processor's cache, as where they are written when just read. */
    private static final int ROUNDS_OF_FEW = 100;

    /** A benchmark. */
    private interface Pass {
        void run() throws Exception;
    }

    /** What was measured of a benchmark, a figure a round. */
    private static final class Figures {
        private final double[] cpu;
        private final double[] clock;
        private final double[] bytes;

        Figures(int rounds) {
            cpu = new double[rounds];
            clock = new double[rounds];
            bytes = new double[rounds];
        }
    }

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private BenchTable() {}

    /**
     * Runs.
     *
     * @param arguments how many rounds; a file
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

        ImportBench imports = new ImportBench();
        imports.file = arguments.length > 1 ? arguments[1] : "";
        imports.megabytes = 40;
        imports.load();
        Map<String, Figures> lines = measure(
                rounds,
                Map.entry("scan", imports::tokens),
                Map.entry("binding", () -> imports.beans(hole)),
                Map.entry("model", () -> imports.model(hole)),
                Map.entry("model by two", () -> imports.modelByTwo(hole)));
        imports.end();

        Map<String, Figures> ownLines = ownLines(20, ROUNDS_OF_OWN * rounds, hole);
        Map<String, Figures> fewOwnLines = ownLines(1, ROUNDS_OF_FEW * rounds, hole);

        double clockOfOne = least(lines.get("model").clock);
        print("release lines, scan ÷ model", cpu(lines, "scan") / cpu(lines, "model"));
        print("release lines, binding ÷ model", cpu(lines, "binding") / cpu(lines, "model"));
        print("release lines, bytes allocated a byte", median(lines.get("model").bytes) / imports.size());
        print("release lines, one worker ÷ two", clockOfOne / least(lines.get("model by two").clock));
        print("our lines, scan ÷ writing", cpu(ownLines, "scan") / cpu(ownLines, "writing"));
        print("our lines, few, scan ÷ writing", cpu(fewOwnLines, "scan") / cpu(fewOwnLines, "writing"));
        print("our lines, scan ÷ reading", cpu(ownLines, "scan") / cpu(ownLines, "reading"));
        for (String name : List.of("scan", "binding", "model")) {
            print("release lines, milliseconds of the processor, " + name, cpu(lines, name));
        }
    }

    private static Map<String, Figures> ownLines(int megabytes, int rounds, Blackhole hole) throws Exception {
        EntityLinesBench own = new EntityLinesBench();
        own.megabytes = megabytes;
        own.make();
        return measure(
                rounds,
                Map.entry("scan", own::tokens),
                Map.entry("writing", own::write),
                Map.entry("reading", () -> own.read(hole)));
    }

    @SafeVarargs
    private static Map<String, Figures> measure(int rounds, Map.Entry<String, Pass>... passes) throws Exception {
        Map<String, Figures> all = new LinkedHashMap<>();
        for (Map.Entry<String, Pass> pass : passes) {
            all.put(pass.getKey(), new Figures(rounds));
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Pass> pass : passes) {
                Figures figures = all.get(pass.getKey());
                long bytes =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
                long cpu = THREADS.getCurrentThreadCpuTime();
                long clock = System.nanoTime();
                pass.getValue().run();
                figures.clock[round] = (System.nanoTime() - clock) / MILLION;
                figures.cpu[round] = (THREADS.getCurrentThreadCpuTime() - cpu) / MILLION;
                figures.bytes[round] =
                        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
            }
        }
        return all;
    }

    private static double cpu(Map<String, Figures> figures, String name) {
        return median(figures.get(name).cpu);
    }

    private static double median(double[] figures) {
        double[] later = later(figures);
        return later[later.length / 2];
    }

    private static double least(double[] figures) {
        return later(figures)[0];
    }

    /** {@return the figures of the rounds that were compiled, in ascending order} */
    private static double[] later(double[] figures) {
        double[] later = Arrays.copyOfRange(figures, figures.length / 2, figures.length);
        Arrays.sort(later);
        return later;
    }

    private static void print(String name, double figure) {
        System.out.printf(Locale.ROOT, "%-60s %8.2f%n", name, figure);
    }
}
