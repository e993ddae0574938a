package org.linernotes.musicbrainz;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.linernotes.core.testing.Bar;
import org.linernotes.core.testing.Cost;

/**
 * The ratios by which the speed of this library is measured, each with what it is to reach. A row of which nothing was measured is left
 * out.
 */
final class SpeedTable {
    /** How much the benchmarks read: lines of a release dump, and what makes many and few of our own. */
    static final int LINES = 40;

    static final int MANY = 20;
    static final int FEW = 1;

    private final Map<String, Cost> costs;

    private SpeedTable(Map<String, Cost> costs) {
        this.costs = costs;
    }

    /** {@return the table of what was measured, by {@link #name}} */
    static SpeedTable of(Map<String, Cost> costs) {
        return new SpeedTable(costs);
    }

    /** {@return the name of a benchmark, such as {@code ImportBench.model 40}} */
    static String name(String benchmark, int megabytes) {
        return benchmark + " " + megabytes;
    }

    /**
     * Prints the rows.
     *
     * @param bytes how many bytes of release lines a pass reads
     */
    void print(double bytes) {
        String scan = name("ImportBench.tokens", LINES);
        String beans = name("ImportBench.beans", LINES);
        String values = name("ImportBench.values", LINES);
        String model = name("ImportBench.model", LINES);
        ratio("release lines, scan ÷ model", scan, model, Bar.atLeast(0.60, 0.50));
        ratio("release lines, binding to plain classes ÷ model", beans, model, Bar.atLeast(1.15, 0.85));
        ratio("release lines, binding into Immutables ÷ model", values, model, Bar.NONE);
        String two = name("ImportBench.modelByTwo", LINES);
        ratio("release lines, one worker ÷ two, by the clock", model, two, Cost::clock, Bar.atLeast(1.8, 1.6));

        one("release lines, bytes allocated a byte, model", model, Cost::allocated, bytes, Bar.atMost(1.5, 2.5));
        one("release lines, bytes allocated a byte, binding to plain classes", beans, Cost::allocated, bytes, Bar.NONE);
        one("release lines, bytes allocated a byte, binding into Immutables", values, Cost::allocated, bytes, Bar.NONE);

        own("our lines", "EntityLinesBench", MANY);
        own("our lines, few", "EntityLinesBench", FEW);
        own("our document", "CatalogDocumentBench", MANY);
        own("our document, small", "CatalogDocumentBench", FEW);

        one("release lines, milliseconds, scan", scan, Cost::cpu, 1, Bar.NONE);
        one("release lines, milliseconds, binding to plain classes", beans, Cost::cpu, 1, Bar.NONE);
        one("release lines, milliseconds, binding into Immutables", values, Cost::cpu, 1, Bar.NONE);
        one("release lines, milliseconds, model", model, Cost::cpu, 1, Bar.NONE);
    }

    private void own(String what, String bench, int megabytes) {
        String scan = name(bench + ".tokens", megabytes);
        ratio(what + ", scan ÷ writing", scan, name(bench + ".write", megabytes), Bar.atLeast(0.9));
        ratio(what + ", scan ÷ reading", scan, name(bench + ".read", megabytes), Bar.atLeast(0.6));
    }

    private void ratio(String row, String dividend, String divisor, Bar bar) {
        ratio(row, dividend, divisor, Cost::cpu, bar);
    }

    private void ratio(String row, String dividend, String divisor, ToDoubleFunction<Cost> cost, Bar bar) {
        if (costs.containsKey(divisor)) {
            one(row, dividend, cost, cost.applyAsDouble(costs.get(divisor)), bar);
        }
    }

    private void one(String row, String benchmark, ToDoubleFunction<Cost> cost, double divisor, Bar bar) {
        if (costs.containsKey(benchmark)) {
            bar.print(row, cost.applyAsDouble(costs.get(benchmark)) / divisor);
        }
    }
}
