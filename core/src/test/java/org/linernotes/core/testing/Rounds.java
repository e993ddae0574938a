package org.linernotes.core.testing;

import java.util.stream.LongStream;

/**
 * How often tests look at random values: in each build as often as it takes to find what is found soon, and with
 * {@code -Dlinernotes.rounds=10} ten times as often. The first values are always the same.
 */
public final class Rounds {
    private static final int TIMES = Integer.getInteger("linernotes.rounds", 1);

    private Rounds() {}

    /**
     * {@return how often}
     *
     * @param inEachBuild how often in each build
     */
    public static int of(int inEachBuild) {
        return Math.multiplyExact(inEachBuild, TIMES);
    }

    /**
     * {@return as many seeds: 1, 2 and so on}
     *
     * @param inEachBuild how many in each build
     */
    public static LongStream seeds(int inEachBuild) {
        return LongStream.rangeClosed(1, of(inEachBuild));
    }
}
