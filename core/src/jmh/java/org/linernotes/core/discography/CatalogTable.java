package org.linernotes.core.discography;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Supplier;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.testing.Bar;
import org.linernotes.core.testing.Cost;
import org.linernotes.core.testing.Heap;
import org.linernotes.core.testing.Turns;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Prints what a catalogue of a label ({@link LabelCatalog}) costs: of the heap, to build, and to ask, where a question is asked in
 * turn of a catalogue of a tenth of the size, in which its answer is as large. Times are the processor's.
 *
 * <p>Argument: how many entities (1,000,000).
 */
public final class CatalogTable {
    private static final String ISSUES = "issues of a take";
    private static final String APPEARANCES = "appearances of an artist";
    private static final String COMPANIONS = "companions of an artist";
    private static final String PERSONNEL = "personnel of a release";
    private static final List<String> QUESTIONS = List.of(ISSUES, APPEARANCES, COMPANIONS, PERSONNEL);
    private static final String OF_A_TENTH = " of a tenth";

    /** The later counts. */
    private static final int BUILDS = 2;

    private static final int ROUNDS = 40;

    /** How often a question is asked in a round. */
    private static final int TIMES = 100;

    /** Takes of an artist, issues of a take. */
    private static final int ANSWER = 160;

    private static final int MICROS_PER_MILLI = 1_000;

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private CatalogTable() {}

    /**
     * Measures and prints.
     *
     * @param arguments how many entities
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        ImmutableMap<String, Cost> questions = ask(size);

        Catalog[] held = new Catalog[1];
        long bytes = Heap.bytesOf(() -> held[0] = LabelCatalog.of(size).catalog());
        Bar.atMost(600).print("catalogue, bytes of heap an entity", (double) bytes / size);
        Bar.NONE.print("its indexes, bytes of heap an entity", (double) indexes(held[0]) / size);
        build(held[0].entities());

        for (String question : QUESTIONS) {
            double large = questions.get(question).cpu();
            Bar.NONE.print(question + ", microseconds", large * MICROS_PER_MILLI / TIMES);
            Bar.NONE.print(
                    question + ", ÷ that of a catalogue of a tenth",
                    large / questions.get(question + OF_A_TENTH).cpu());
        }
    }

    private static long indexes(Catalog catalog) {
        return Heap.bytesOf(() -> List.of(
                IssueIndex.of(catalog),
                IssueIndex.of(catalog).recordingsWithoutIssue().count(),
                Appearances.of(catalog),
                Discography.of(catalog)));
    }

    /** Each round builds all, so that an index is asked of a catalogue that has none. */
    private static void build(Iterable<Entity> entities) throws Exception {
        Catalog[] fresh = new Catalog[1];
        new Turns()
                .add("catalogue", () -> fresh[0] = LabelCatalog.build(entities))
                .add("index of issues", () -> HOLE.consume(IssueIndex.of(fresh[0])))
                .add("index of appearances", () -> HOLE.consume(Appearances.of(fresh[0])))
                .measure(BUILDS)
                .forEach((name, cost) -> Bar.NONE.print(name + ", milliseconds to build", cost.cpu()));
    }

    private static ImmutableMap<String, Cost> ask(int size) throws Exception {
        Turns turns = new Turns();
        add(turns, "", size);
        add(turns, OF_A_TENTH, size / 10);
        return turns.measure(ROUNDS);
    }

    private static void add(Turns turns, String suffix, int size) {
        DiscographyBench bench = new DiscographyBench();
        bench.entities = size;
        bench.make();
        DiscographyBench.Answer answer = new DiscographyBench.Answer();
        answer.answer = ANSWER;
        answer.find(bench);
        turns.add(ISSUES + suffix, times(() -> bench.issuesOf(answer)))
                .add(APPEARANCES + suffix, times(() -> bench.appearancesOf(answer)))
                .add(COMPANIONS + suffix, times(() -> bench.companionsOf(answer)))
                .add(PERSONNEL + suffix, times(bench::personnelOfRelease));
    }

    private static Turns.Pass times(Supplier<?> question) {
        return () -> {
            for (int i = 0; i < TIMES; i++) {
                HOLE.consume(question.get());
            }
        };
    }
}
