package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.linernotes.core.testing.Bar;
import org.linernotes.core.testing.Cost;
import org.linernotes.core.testing.Heap;
import org.linernotes.core.testing.Turns;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Prints the ratios by which the speed of this library is measured. The benchmarks of {@link ImportBench}, {@link EntityLinesBench} and {@link CatalogDocumentBench}
 * {@linkplain Turns take turns} in one process; and it is the processor's time of the thread that counts, which other work on the
 * machine changes less than the time of the clock. Where two threads work, the shortest time of the clock is taken instead, which
 * needs a machine without other work.
 *
 * <p>Arguments: how many rounds (30); the file of release lines, instead of those that are made.
 */
public final class BenchTable {
    /** Passes over our own lines are short: it takes as many more of them until all is compiled. */
    private static final int ROUNDS_OF_OWN = 10;

    /** What few entities make is shorter still. */
    private static final int ROUNDS_OF_FEW = 100;

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private BenchTable() {}

    /**
     * Runs.
     *
     * @param arguments how many rounds; a file
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        ImportBench imports = new ImportBench();
        imports.file = arguments.length > 1 ? arguments[1] : "";
        imports.megabytes = SpeedTable.LINES;
        imports.load();
        Map<String, Cost> costs = ImmutableMap.<String, Cost>builder()
                .putAll(lines(imports, rounds))
                .putAll(own(new EntityLinesBench(), imports.file, SpeedTable.MANY, ROUNDS_OF_OWN * rounds))
                .putAll(own(new EntityLinesBench(), imports.file, SpeedTable.FEW, ROUNDS_OF_FEW * rounds))
                .putAll(own(new CatalogDocumentBench(), imports.file, SpeedTable.MANY, ROUNDS_OF_OWN * rounds))
                .putAll(own(new CatalogDocumentBench(), imports.file, SpeedTable.FEW, ROUNDS_OF_FEW * rounds))
                .buildOrThrow();
        imports.end();
        SpeedTable.of(costs).print(imports.size());
        Bar.atMost(1.0)
                .print(
                        "release lines, bytes of heap a byte, as a catalogue",
                        (double) Heap.bytesOf(imports::catalog) / imports.size());
    }

    private static Map<String, Cost> lines(ImportBench imports, int rounds) throws Exception {
        return new Turns()
                .add(SpeedTable.name("ImportBench.tokens", SpeedTable.LINES), imports::tokens)
                .add(SpeedTable.name("ImportBench.beans", SpeedTable.LINES), () -> imports.beans(HOLE))
                .add(SpeedTable.name("ImportBench.values", SpeedTable.LINES), () -> imports.values(HOLE))
                .add(SpeedTable.name("ImportBench.model", SpeedTable.LINES), () -> imports.model(HOLE))
                .add(SpeedTable.name("ImportBench.modelByTwo", SpeedTable.LINES), () -> imports.modelByTwo(HOLE))
                .measure(rounds);
    }

    private static Map<String, Cost> own(OwnJsonBench own, String file, int megabytes, int rounds) throws Exception {
        own.file = file;
        own.megabytes = megabytes;
        own.make();
        String name = own.getClass().getSimpleName();
        return new Turns()
                .add(SpeedTable.name(name + ".tokens", megabytes), own::tokens)
                .add(SpeedTable.name(name + ".write", megabytes), own::write)
                .add(SpeedTable.name(name + ".read", megabytes), () -> own.read(HOLE))
                .measure(rounds);
    }
}
