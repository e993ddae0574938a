package org.linernotes.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Ordering;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * Measures what work takes of the processor. Only the time counts in which the thread runs: a machine that does other work, or a
 * process that is paused, changes nothing.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How much larger the larger size is: in its square 64 times the work, in proportion 8 times. */
    private static final int LARGER = 8;

    /** How many times the work of the smaller size may be had with the larger one. */
    private static final int MOST = 3 * LARGER;

    /** In proportion, with half of that again. */
    private static final int CLEARLY_IN_PROPORTION = LARGER + LARGER / 2;

    /** Of several measurements the least is what the work takes; more is the work of others, and of compiling. */
    private static final int MEASUREMENTS = 5;

    private static final int FEWEST_MEASUREMENTS = 2;

    private ProcessorTime() {}

    /**
     * {@return what work takes of the processor in this thread}
     *
     * @param work the work
     */
    public static Duration of(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
    }

    /**
     * Fails if work takes much more than in proportion to its size. It is measured at the size and at an eighth of it, again and again unless
     * that is clear.
     *
     * @param size the size, at which the work should take some milliseconds at least
     * @param work the work of a size, made before it is measured
     */
    public static void growsInProportion(int size, IntFunction<Runnable> work) {
        Runnable small = work.apply(size / LARGER);
        Runnable large = work.apply(size);
        large.run(); // compiled for both alike
        Duration ofSmall = of(small);
        Duration ofLarge = of(large);
        int measured = 1;
        while (measured < FEWEST_MEASUREMENTS
                || (measured < MEASUREMENTS && ofLarge.compareTo(ofSmall.multipliedBy(CLEARLY_IN_PROPORTION)) > 0)) {
            measured++;
            ofSmall = Ordering.natural().min(ofSmall, of(small));
            ofLarge = Ordering.natural().min(ofLarge, of(large));
        }
        assertThat(ofLarge).isLessThan(ofSmall.multipliedBy(MOST));
    }
}
