package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;

/** Every row of every table, when it is changed, is told where it stands and nowhere else. */
class EveryPropertyTest {
    private static final int SEEDS = 300;
    private static final int ENOUGH = 10;

    static ImmutableList<PropertyTable<?>> tables() {
        return ModelTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void a_change_is_told_at_its_property(PropertyTable<T> table) {
        for (Property<T, ?> property : table.properties()) {
            int changed = 0;
            for (long seed = 1; seed <= SEEDS && changed < ENOUGH && !isIdOfItself(property); seed++) {
                RandomModel model = RandomModel.seeded(seed);
                T before = model.full(table);
                for (Object other : others(property, model.full(table))) {
                    Optional<T> after = with(property, before, other);
                    if (after.isPresent() && !after.get().equals(before)) {
                        checkTold(table, property, before, after.get());
                        checkTold(table, property, after.get(), before);
                        changed++;
                    }
                }
            }
            assertThat(changed > 0 || isIdOfItself(property))
                    .as(property.name())
                    .isTrue();
        }
    }

    private static boolean isIdOfItself(Property<?, ?> property) {
        Class<?> type = property.type().javaType();
        return property.name().equals("id")
                && (EntityId.class.isAssignableFrom(type) || ElementId.class.isAssignableFrom(type));
    }

    /** What another value has there, and nothing. */
    private static <T> List<Object> others(Property<T, ?> property, T value) {
        List<Object> others = new ArrayList<>();
        others.add(property.get(value));
        switch (property.cardinality()) {
            case OPTIONAL -> others.add(null);
            case LIST -> others.add(ImmutableList.of());
            case DEFAULTED -> others.add(property.usual().orElseThrow());
            case REQUIRED, CLAIM -> {}
        }
        return others;
    }

    /** A player or a derivation may not have two forms, or none. */
    private static <T> Optional<T> with(Property<T, ?> property, T owner, @Nullable Object value) {
        try {
            return Optional.of(property.with(owner, value));
        } catch (IllegalArgumentException forbidden) {
            return Optional.empty();
        }
    }

    private static <T> void checkTold(PropertyTable<T> table, Property<T, ?> property, T before, T after) {
        ImmutableList<Change> changes = Comparison.of(table, before, after);
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.way().get(0).property()).isEqualTo(property.name()));
        if (property.cardinality() == Cardinality.LIST) {
            checkList(property, before, after, changes);
        } else if (changes.get(0).way().size() == 1) {
            Change only = changes.get(0);
            assertThat(changes).hasSize(1);
            assertThat(only.before().map(TypedValue::value).map(EveryPropertyTest::bare))
                    .isEqualTo(Optional.ofNullable(property.get(before)).map(EveryPropertyTest::bare));
            assertThat(only.after().map(TypedValue::value).map(EveryPropertyTest::bare))
                    .isEqualTo(Optional.ofNullable(property.get(after)).map(EveryPropertyTest::bare));
        } else {
            assertThat(property.type()).isInstanceOfAny(ValueType.Structure.class, ValueType.Open.class);
        }
    }

    private static Object bare(Object value) {
        return value instanceof OpenValue open ? open.value().orElse(value) : value;
    }

    private static <T> void checkList(Property<T, ?> property, T before, T after, ImmutableList<Change> changes) {
        Stream<Object> removed = changes.stream()
                .filter(change ->
                        change.kind() == ChangeKind.REMOVED && change.way().size() == 1)
                .map(change ->
                        property.values(before).get(change.way().get(0).before().orElseThrow()));
        Stream<Object> added = changes.stream()
                .filter(change ->
                        change.kind() == ChangeKind.ADDED && change.way().size() == 1)
                .map(change ->
                        property.values(after).get(change.way().get(0).after().orElseThrow()));
        assertThat(property.values(before)).containsAll(as(removed));
        assertThat(property.values(after)).containsAll(as(added));
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.way().get(0).element()).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> as(Stream<Object> values) {
        return (List<V>) values.collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void an_unknown_key_is_told_by_its_name(PropertyTable<T> table) {
        T before = RandomModel.seeded(1).full(table);
        if (!table.isOpen()) {
            return;
        }
        T after = table.withExtensions(
                before,
                Extensions.of(ImmutableMap.<String, String>builder()
                        .putAll(table.extensions(before).json())
                        .put("x-more/or~less", "[1]")
                        .buildOrThrow()));
        assertThat(Comparison.of(table, before, after))
                .singleElement()
                .hasToString("ADDED x-more/or~less: nothing → [1]")
                .satisfies(
                        change -> assertThat(change.pointerAfter()).hasValue("/x-more~1or~0less"),
                        change -> assertThat(change.pointerBefore()).isEmpty());
        assertThat(Comparison.of(table, after, table.withExtensions(before, Extensions.NONE)))
                .hasSize(table.extensions(after).json().size())
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(ChangeKind.REMOVED));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void equal_values_do_not_differ(PropertyTable<T> table) {
        assertThat(LongStream.range(1, 10))
                .allSatisfy(seed -> assertThat(Comparison.of(
                                table,
                                RandomModel.seeded(seed).value(table),
                                Objects.requireNonNull(RandomModel.seeded(seed).value(table))))
                        .isEmpty());
    }
}
