package org.linernotes.core.discography;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.difference.CatalogDifference;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.merge.IdentityRule;
import org.linernotes.core.merge.Merge;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.validation.Validator;

/**
 * Prints what it costs to merge, to compare and to validate catalogues that grow by doubling: the curve shows that nothing is
 * quadratic. What is printed is the time of the processor that the thread used, the least of three runs, for each entity that
 * was put in; on a machine that does other work it says more than the clock.
 */
final class CatalogCurves {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;
    private static final double NANOS_PER_MICRO = 1_000;
    private static final SourceId FILES = SourceId.of("files");
    private static final SourceId BOOK = SourceId.of("book");

    private CatalogCurves() {}

    /**
     * Measures and prints.
     *
     * @param sizes how many entities; none: 16,000 doubled up to 128,000
     */
    public static void main(String[] sizes) {
        int[] counts = sizes.length == 0
                ? new int[] {16_000, 32_000, 64_000, 128_000}
                : IntStream.range(0, sizes.length)
                        .map(i -> Integer.parseInt(sizes[i]))
                        .toArray();
        wholeCatalogs(8_000, false); // so that all is compiled
        oneEntity(500, false);
        for (int size : counts) {
            wholeCatalogs(size, true);
        }
        for (int size : counts) {
            oneEntity(size / 8, true);
        }
    }

    private static void wholeCatalogs(int size, boolean printed) {
        Catalog plain = LabelCatalog.of(size).catalog();
        Catalog edited = catalog(edited(LabelCatalog.of(size).catalog()));
        Catalog files = from(FILES, plain);
        Catalog book = from(BOOK, edited);
        Catalog own = catalog(numbered(plain, id -> id));
        Catalog others = catalog(numbered(
                plain, id -> ArtistId.of("other-" + id.toString().replace(":", "-"))));
        Merge ranked = Merge.builder().ranking(BOOK).build();
        Merge ruled = Merge.builder().rules(IdentityRule.externalId("wikidata")).build();
        int both = 2 * plain.size();
        Curve curve = new Curve(size, printed);
        curve.time("merge, no sources", both, () -> Merge.byIds().merge(plain, edited));
        curve.time("merge, two sources", both, () -> ranked.merge(files, book));
        curve.time("merge, an identity rule", both, () -> ruled.merge(own, others));
        curve.time("difference", both, () -> CatalogDifference.between(plain, edited));
        curve.time("validate", plain.size(), () -> Validator.validate(plain));
    }

    /** What one entity may have very much of. */
    private static void oneEntity(int size, boolean printed) {
        Catalog rivals = catalog(rivals(size));
        Merge ruled = Merge.builder().rules(IdentityRule.externalId("wikidata")).build();
        Catalog namesakes = catalog(namesakes(size));
        Curve curve = new Curve(size, printed);
        curve.time(
                "merge, statements about one entity", size, () -> Merge.byIds().merge(rivals, rivals));
        curve.time("merge, ids of one entity", size, () -> ruled.merge(namesakes, rivals));
        curve.time("validate, statements about one entity", size, () -> Validator.validate(rivals));
    }

    private static Catalog catalog(Iterable<? extends Entity> entities) {
        Catalog.Builder builder = Catalog.builder();
        entities.forEach(builder::add);
        return builder.build().value().orElseThrow();
    }

    private static Catalog from(SourceId id, Catalog catalog) {
        Catalog.Builder builder = Catalog.builder().source(id);
        builder.add(Source.builder().id(id).title(id.toString()).build());
        catalog.entities().forEach(builder::add);
        return builder.build().orThrow();
    }

    /** Every tenth recording has another title. */
    private static List<Entity> edited(Catalog catalog) {
        SplittableRandom random = new SplittableRandom(7);
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : catalog.entities()) {
            boolean changed = entity instanceof Recording && random.nextInt(10) == 0;
            entities.add(changed ? ((Recording) entity).withTitle("Another Title") : entity);
        }
        return entities;
    }

    /** The artists with an identifier of another system each, under ids of their own. */
    private static List<Entity> numbered(Catalog catalog, UnaryOperator<ArtistId> ids) {
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : catalog.entities()) {
            if (entity instanceof Artist artist) {
                entities.add(artist.withId(ids.apply(artist.id()))
                        .withExternalIds(ExternalId.of("wikidata", "Q" + (1 + catalog.place(artist.id())))));
            } else if (entity instanceof Recording) {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** A recording, and so many titles that sources state beside its own. */
    private static List<Entity> rivals(int count) {
        List<Entity> entities = new ArrayList<>();
        RecordingId id = RecordingId.of("recording");
        entities.add(Recording.builder().id(id).title("Title").build());
        entities.add(Source.builder().id(FILES).title("Files").build());
        for (int i = 0; i < count; i++) {
            entities.add(Statement.builder()
                    .id(StatementId.of("s" + i))
                    .subject(id)
                    .property("title")
                    .value(OpenValue.of("Title " + i))
                    .source(FILES)
                    .standing(Standing.RIVAL)
                    .build());
        }
        return entities;
    }

    /** One artist under so many ids. */
    private static List<Entity> namesakes(int count) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entities.add(Artist.builder()
                    .id(ArtistId.of("a" + i))
                    .name("Name")
                    .sortName("Name")
                    .addExternalId(ExternalId.of("wikidata", "Q1"))
                    .build());
        }
        return entities;
    }

    /** The figures of one size. */
    private record Curve(int size, boolean printed) {
        void time(String what, int entities, Runnable work) {
            long least = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long before = THREADS.getCurrentThreadCpuTime();
                work.run();
                least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
            }
            if (printed) {
                System.out.printf("%-38s %,8d  %8.2f µs an entity%n", what, size, least / NANOS_PER_MICRO / entities);
            }
        }
    }
}
