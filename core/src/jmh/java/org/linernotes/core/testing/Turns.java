package org.linernotes.core.testing;

import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Benchmarks that take turns in one process, round after round, so that what is compared was measured side by side. Of the later half of
 * the rounds, when all is compiled, the median counts; of the times of the clock, which other work on the machine changes, the
 * shortest.
 */
public final class Turns {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, Pass> passes = new LinkedHashMap<>();

    /** One pass of a benchmark. */
    public interface Pass {
        /**
         * Runs.
         *
         * @throws Exception if the benchmark fails
         */
        void run() throws Exception;
    }

    /** Adds a benchmark. */
    public Turns add(String name, Pass pass) {
        passes.put(name, pass);
        return this;
    }

    /**
     * {@return what a pass costs, by the names of the benchmarks}
     *
     * @param rounds how many
     * @throws Exception if a benchmark fails
     */
    public ImmutableMap<String, Cost> measure(int rounds) throws Exception {
        Map<String, Figures> all = new LinkedHashMap<>();
        passes.keySet().forEach(name -> all.put(name, new Figures(rounds)));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Pass> pass : passes.entrySet()) {
                all.get(pass.getKey()).measure(round, pass.getValue());
            }
        }
        ImmutableMap.Builder<String, Cost> costs = ImmutableMap.builder();
        all.forEach((name, figures) -> costs.put(name, figures.cost()));
        return costs.buildOrThrow();
    }

    /** What was measured of a benchmark, a figure a round. */
    private static final class Figures {
        private final double[] cpu;
        private final double[] clock;
        private final double[] allocated;

        Figures(int rounds) {
            cpu = new double[rounds];
            clock = new double[rounds];
            allocated = new double[rounds];
        }

        void measure(int round, Pass pass) throws Exception {
            long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long clockBefore = System.nanoTime();
            pass.run();
            clock[round] = (System.nanoTime() - clockBefore) / NANOS_PER_MILLI;
            cpu[round] = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / NANOS_PER_MILLI;
            allocated[round] = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
        }

        Cost cost() {
            return new Cost(median(cpu), later(clock)[0], median(allocated));
        }

        private static double median(double[] figures) {
            double[] later = later(figures);
            return later[later.length / 2];
        }

        /** {@return the figures of the rounds that were compiled, in ascending order} */
        private static double[] later(double[] figures) {
            double[] later = Arrays.copyOfRange(figures, figures.length / 2, figures.length);
            Arrays.sort(later);
            return later;
        }
    }
}
