package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;

/** What merging promises of any catalogues. */
class MergeLawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_catalogue_that_is_merged_alone_or_with_itself_stays_as_it_is(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder().ranking(variants.ranking()).build();
        Catalog catalog = variants.next();
        same(merged(merge, catalog), catalog);
        same(merged(merge, catalog, catalog, catalog), catalog);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void order_and_grouping_make_no_difference(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder().ranking(variants.ranking()).build();
        Catalog a = variants.next();
        Catalog b = variants.next();
        Catalog c = variants.next();
        Catalog all = merged(merge, a, b, c);
        same(merged(merge, c, a, b), all);
        same(merged(merge, b, a, c), all);
        same(merged(merge, merged(merge, a, b), c), all);
        same(merged(merge, a, merged(merge, c, b)), all);
        same(merged(merge, merged(merge, a, c), b), all);
        same(merged(merge, all, b), all);
        same(merged(merge, all), all);
    }

    static Catalog merged(Merge merge, Catalog... catalogs) {
        return merge.merge(catalogs).orThrow().catalog();
    }

    /** Says where two catalogues differ, which the catalogues themselves do not print. */
    static void same(Catalog actual, Catalog expected) {
        Set<String> before = new LinkedHashSet<>(lines(expected));
        Set<String> after = new LinkedHashSet<>(lines(actual));
        assertThat(Sets.difference(before, after)).as("missing").isEmpty();
        assertThat(Sets.difference(after, before)).as("too much").isEmpty();
        assertThat(actual.equals(expected)).isTrue();
    }

    private static ImmutableList<String> lines(Catalog catalog) {
        return Stream.concat(
                        Stream.of(catalog.source() + " " + catalog.isAboutAll() + " " + catalog.subjects()),
                        catalog.entities().stream().map(entity -> line(catalog, entity)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String line(Catalog catalog, Entity entity) {
        return entity + (catalog.isMention(entity.id()) ? " mention" : "");
    }
}
