package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;

/** What holds of the difference of any two catalogues. */
class CatalogDifferenceTest {
    private static final Catalog NOTHING = Catalog.builder().build().orThrow();

    static LongStream seeds() {
        return Rounds.seeds(30);
    }

    /** A random catalogue with more than its share of what has lists in lists. */
    private static Catalog catalog(long seed) {
        RandomModel model = RandomModel.seeded(seed);
        Catalog catalog = model.catalog(30);
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(entity) : builder.add(entity);
        }
        for (int i = 0; i < 10; i++) {
            builder.add(model.fullEntity(i % 2 == 0 ? EntityType.SESSION : EntityType.RELEASE));
        }
        catalog.source().ifPresent(builder::source);
        return (catalog.isAboutAll() ? builder : builder.subjects(catalog.subjects()))
                .build()
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_differs_between_equal_catalogues(long seed) {
        RandomModel model = RandomModel.seeded(seed);
        Catalog catalog = model.catalog(30);
        CatalogDifference difference = CatalogDifference.between(catalog, model.rebuilt(catalog));
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.changes()).isEmpty();
        assertThat(difference.entities()).isEmpty();
        assertThat(difference.text()).isEmpty();
        assertThat(difference).hasToString("nothing differs");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void something_differs_exactly_where_catalogues_are_not_equal(long seed) {
        Catalog before = catalog(seed);
        for (int edits = 0; edits < 4; edits++) {
            Catalog after = new RandomEdits(seed * 10 + edits).edit(before, edits);
            CatalogDifference difference = CatalogDifference.between(before, after);
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
            assertThat(difference.text().isEmpty()).isEqualTo(before.equals(after));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_changes_make_the_second_catalogue_of_the_first(long seed) {
        Catalog before = catalog(seed);
        Catalog after = new RandomEdits(seed).edit(before, 1 + (int) seed % 40);
        assertThat(Patch.apply(before, CatalogDifference.between(before, after)))
                .isEqualTo(after);
        Catalog other = catalog(-seed);
        assertThat(Patch.apply(before, CatalogDifference.between(before, other)))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_other_way_round_it_says_the_same(long seed) {
        Catalog before = catalog(seed);
        Catalog after = new RandomEdits(seed).edit(before, 1 + (int) seed % 40);
        CatalogDifference there = CatalogDifference.between(before, after);
        CatalogDifference back = CatalogDifference.between(after, before);
        assertThat(reversed(there.changes())).containsExactlyInAnyOrderElementsOf(plain(back.changes()));
        assertThat(back.entities()).hasSameSizeAs(there.entities());
        for (int i = 0; i < there.entities().size(); i++) {
            EntityDifference first = there.entities().get(i);
            EntityDifference second = back.entities().get(i);
            assertThat(second.before()).isEqualTo(first.after());
            assertThat(second.after()).isEqualTo(first.before());
            assertThat(reversed(first.changes())).containsExactlyInAnyOrderElementsOf(plain(second.changes()));
        }
    }

    @Test
    void the_edits_of_these_tests_reach_everything() {
        Multiset<String> met = HashMultiset.create();
        seeds().forEach(seed -> {
            Catalog before = catalog(seed);
            Catalog after = new RandomEdits(seed).edit(before, 1 + (int) seed % 40);
            CatalogDifference difference = CatalogDifference.between(before, after);
            difference.changes().forEach(change -> met.add(change.kind() + " " + change.path()));
            for (EntityDifference entity : difference.entities()) {
                met.add("entity " + entity.kind());
                entity.changes().forEach(change -> met.add(describe(change)));
            }
        });
        assertThat(met.elementSet())
                .contains(
                        "entity ADDED",
                        "entity REMOVED",
                        "entity CHANGED",
                        "ADDED at depth 1",
                        "REMOVED at depth 1",
                        "CHANGED at depth 1",
                        "ADDED at depth 3",
                        "REMOVED at depth 3",
                        "CHANGED at depth 3",
                        "ADDED in a list at depth 1",
                        "REMOVED in a list at depth 1",
                        "MOVED in a list at depth 1",
                        "ADDED in a list at depth 2",
                        "REMOVED in a list at depth 2",
                        "MOVED in a list at depth 2",
                        "REMOVED source",
                        "CHANGED aboutAll",
                        "ADDED subjects",
                        "REMOVED subjects",
                        "MOVED subjects");
    }

    private static String describe(Change change) {
        boolean inList = change.way().get(change.way().size() - 1).element().isPresent();
        return change.kind() + (inList ? " in a list" : "") + " at depth "
                + change.way().size();
    }

    /** The element on the way is told as it is in the second catalogue, and so is left out. */
    private record Told(ChangeKind kind, List<Step> way, Optional<TypedValue> before, Optional<TypedValue> after) {}

    private static List<Told> plain(List<Change> changes) {
        return changes.stream()
                .map(change -> new Told(
                        change.kind(),
                        change.way().stream()
                                .map(step -> new Step(
                                        step.property(), step.id(), step.before(), step.after(), Optional.empty()))
                                .collect(Collectors.toList()),
                        change.before(),
                        change.after()))
                .collect(Collectors.toList());
    }

    private static List<Told> reversed(List<Change> changes) {
        return plain(changes).stream()
                .map(change -> new Told(
                        switch (change.kind()) {
                            case ADDED -> ChangeKind.REMOVED;
                            case REMOVED -> ChangeKind.ADDED;
                            case CHANGED, MOVED -> change.kind();
                        },
                        change.way().stream()
                                .map(step -> new Step(
                                        step.property(), step.id(), step.after(), step.before(), Optional.empty()))
                                .collect(Collectors.toList()),
                        change.after(),
                        change.before()))
                .collect(Collectors.toList());
    }

    @Test
    void all_is_added_to_nothing_and_removed_from_all() {
        Catalog catalog = RandomModel.seeded(3).catalog(30);
        CatalogDifference difference = CatalogDifference.between(NOTHING, catalog);
        assertThat(difference.count(ChangeKind.ADDED)).isEqualTo(catalog.size());
        assertThat(difference.entities().stream().map(EntityDifference::entity))
                .containsExactlyElementsOf(catalog.entities());
        assertThat(Stream.of(ChangeKind.REMOVED, ChangeKind.CHANGED)).noneMatch(kind -> difference.count(kind) > 0);
        assertThat(CatalogDifference.between(catalog, NOTHING).count(ChangeKind.REMOVED))
                .isEqualTo(catalog.size());
    }
}
