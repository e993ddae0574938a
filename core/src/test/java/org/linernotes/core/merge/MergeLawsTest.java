package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.Rounds;

/** What merging promises of any catalogues. */
class MergeLawsTest {
    static LongStream seeds() {
        return Rounds.seeds(10);
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

    /** A list that is stated agrees with one that is held, though it has not the ids that its elements have there. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neither_do_they_where_claims_agree_with_what_is_held_and_are_not_equal_to_it(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder().ranking(variants.ranking()).build();
        Catalog a = variants.nextLoosely();
        Catalog b = variants.nextLoosely();
        Catalog c = variants.nextLoosely();
        Catalog all = merged(merge, a, b, c);
        same(merged(merge, c, a, b), all);
        same(merged(merge, merged(merge, a, b), c), all);
        same(merged(merge, a, merged(merge, c, b)), all);
        same(merged(merge, merged(merge, a), b, c), all);
        same(merged(merge, all, b), all);
        same(merged(merge, all), all);
        Catalog alone = merged(merge, a);
        same(merged(merge, alone, alone, a), alone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neither_do_they_where_somebody_disowns_claims_that_a_merge_has_stated(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder().ranking(variants.ranking()).build();
        Catalog a = variants.next();
        Catalog b = variants.next();
        Catalog c = variants.next();
        Catalog disowning = variants.disowning(merged(merge, a, b));
        Catalog all = merged(merge, disowning, b, c);
        same(merged(merge, c, b, disowning), all);
        same(merged(merge, merged(merge, disowning, b), c), all);
        same(merged(merge, merged(merge, c, b), disowning), all);
        same(merged(merge, merged(merge, disowning, c), b), all);
        same(merged(merge, all, disowning), all);
        Catalog alone = merged(merge, disowning);
        same(merged(merge, alone, alone, disowning), alone);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neither_do_they_where_rules_find_entities_to_be_one(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder()
                .ranking(variants.ranking())
                .rules(IdentityRule.externalId("key"))
                .build();
        Catalog a = variants.nextWithOwnIds();
        Catalog b = variants.nextWithOwnIds();
        Catalog c = variants.nextWithOwnIds();
        Merged merged = merge.merge(a, b, c).orThrow();
        assertThat(merged.identifications()).isNotEmpty();
        Catalog all = merged.catalog();
        same(merged(merge, a), a);
        same(merged(merge, c, b, a), all);
        same(merged(merge, merged(merge, a, b), c), all);
        same(merged(merge, b, merged(merge, a, c)), all);
        same(merged(merge, all, a), all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_lost_and_what_stands_adopted_is_borne_out(long seed) {
        RandomVariants variants = new RandomVariants(seed);
        Merge merge = Merge.builder().ranking(variants.ranking()).build();
        ImmutableList<Catalog> inputs = ImmutableList.of(variants.next(), variants.next());
        Outcome<Merged> outcome = merge.merge(inputs.get(0), inputs.get(1));
        Catalog merged = outcome.orThrow().catalog();
        assertThat(outcome.notices().list())
                .extracting(Notice::code)
                .doesNotContain(
                        CatalogNotice.ADOPTED_DIFFERS,
                        CatalogNotice.UNKNOWN_PROPERTY,
                        CatalogNotice.WRONG_VALUE_TYPE,
                        CatalogNotice.DIFFERING_REPEAT);
        for (Catalog input : inputs) {
            for (Entity entity : input.entities()) {
                if (!(entity instanceof Statement)) {
                    Entity after = merged.get(entity.id()).orElseThrow();
                    Set<OpenValue> kept = Stream.concat(
                                    Fields.of(after).values().stream(),
                                    merged.statementsAbout(entity.id()).stream().map(Statement::value))
                            .collect(Collectors.toSet());
                    assertThat(kept).containsAll(Fields.of(entity).values());
                }
            }
        }
        for (Choice choice : outcome.orThrow().choices()) {
            assertThat(Fields.of(merged.get(choice.entity()).orElseThrow()))
                    .containsEntry(choice.property(), choice.adopted().value());
            for (Alternative other : choice.others()) {
                assertThat(merged.statementsAbout(choice.entity()))
                        .filteredOn(each -> each.property().equals(choice.property())
                                && each.value().equals(other.value())
                                && (each.standing() == Standing.RIVAL || each.standing() == Standing.REFUTED))
                        .extracting(Statement::source)
                        .containsAll(other.sources());
            }
        }
    }

    static Catalog merged(Merge merge, Catalog... catalogs) {
        return merge.merge(catalogs).orThrow().catalog();
    }

    /** Says where two catalogues differ, which the catalogues themselves do not print. */
    static void same(Catalog actual, Catalog expected) {
        if (actual.equals(expected)) {
            return;
        }
        Set<String> before = new LinkedHashSet<>(lines(expected));
        Set<String> after = new LinkedHashSet<>(lines(actual));
        assertThat(Sets.difference(before, after)).as("missing").isEmpty();
        assertThat(Sets.difference(after, before)).as("too much").isEmpty();
        assertThat(actual).isEqualTo(expected);
    }

    private static ImmutableList<String> lines(Catalog catalog) {
        return Stream.concat(
                        Stream.of(catalog.source() + " " + (catalog.isAboutAll() ? "all" : catalog.subjects())),
                        catalog.entities().stream().map(entity -> line(catalog, entity)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String line(Catalog catalog, Entity entity) {
        return entity + (catalog.isMention(entity.id()) ? " mention" : "");
    }
}
