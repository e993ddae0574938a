package org.linernotes.core.catalog;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;

/** Holds every table of properties and its type together. */
class PropertyTablesTest {
    private static final String EXTENSIONS = "extensions";

    static ImmutableList<PropertyTable<?>> tables() {
        return ModelTables.all();
    }

    static Stream<PropertyTable<?>> generated() {
        return tables().stream().filter(table -> table.type().isSealed());
    }

    @Test
    void every_type_with_a_table_is_reached_from_the_entities() throws IOException {
        List<Class<?>> withTable =
                ClassPath.from(getClass().getClassLoader()).getTopLevelClassesRecursive("org.linernotes.core").stream()
                        .<Class<?>>map(ClassPath.ClassInfo::load)
                        .filter(PropertyTablesTest::hasTable)
                        .collect(toList());
        assertThat(withTable).hasSizeGreaterThan(40);
        assertThat(tables().stream().<Class<?>>map(PropertyTable::type).collect(toList()))
                .containsAll(withTable)
                .doesNotHaveDuplicates();
        assertThat(tables()).extracting(PropertyTable::name).doesNotHaveDuplicates();
    }

    private static boolean hasTable(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).map(Field::getName).anyMatch("PROPERTIES"::equals)
                && type.isInterface();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_rows_are_the_attributes_in_their_order(PropertyTable<?> table) {
        List<String> attributes = Arrays.stream(constructorCall(table.type()).getParameters())
                .map(Parameter::getName)
                .collect(toList());
        Stream<String> rows = table.properties().stream().map(Property::name);
        assertThat(attributes)
                .containsExactlyElementsOf(
                        Stream.concat(rows, Stream.of(EXTENSIONS)).collect(toList()));
    }

    /** The static method of the generated class that takes all attributes. */
    private static Method constructorCall(Class<?> type) {
        Class<?> immutable = type.getPermittedSubclasses()[0];
        return Arrays.stream(immutable.getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()))
                .max(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow(() -> new AssertionError(immutable + " has no method of"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void writing_back_what_was_read_changes_nothing(PropertyTable<T> table) {
        assertThat(samples(table)).allSatisfy(value -> {
            assertThat(table.properties())
                    .allSatisfy((Property<T, ?> property) -> assertThat(property.with(value, property.get(value)))
                            .isEqualTo(value));
            if (table.isOpen()) {
                assertThat(table.withExtensions(value, table.extensions(value))).isEqualTo(value);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void what_is_said_is_what_is_there_and_neither_empty_nor_usual(PropertyTable<T> table) {
        assertThat(samples(table))
                .allSatisfy(value -> assertThat(table.properties()).allSatisfy((Property<T, ?> property) -> {
                    Object got = property.get(value);
                    boolean silent = got == null
                            || got.equals(ImmutableList.of())
                            || property.usual().filter(got::equals).isPresent();
                    assertThat(property.said(value)).isEqualTo(silent ? null : got);
                    assertThat(property.isSaid(value)).isEqualTo(!silent);
                }));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void writing_changes_the_property_that_is_named_and_no_other(PropertyTable<T> table) {
        T value = RandomModel.seeded(1).full(table);
        for (Property<T, ?> property : table.properties()) {
            LongStream.range(2, 12)
                    .mapToObj(seed -> RandomModel.seeded(seed).full(table))
                    .forEach(other -> changeOne(table, property, value, other));
        }
    }

    private static <T> void changeOne(PropertyTable<T> table, Property<T, ?> property, T value, T other) {
        T changed;
        try {
            changed = property.with(value, property.get(other));
        } catch (IllegalArgumentException forbidden) {
            // a player or a derivation that would have two forms, or none
            return;
        }
        assertThat(property.get(changed)).isEqualTo(property.get(other));
        assertThat(table.properties())
                .filteredOn(row -> row != property)
                .allSatisfy((Property<T, ?> row) -> assertThat(row.get(changed)).isEqualTo(row.get(value)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void a_value_made_of_what_was_read_is_equal(PropertyTable<T> table) {
        assertThat(samples(table)).allSatisfy(value -> {
            @Nullable
            Object[] slots = Stream.concat(
                            table.properties().stream().map(property -> property.get(value)),
                            Stream.of(table.extensions(value)))
                    .toArray();
            assertThat(table.make(new Slots().at(slots, 0))).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void all_that_is_said_can_be_taken_at_once(PropertyTable<T> table) {
        int before = 2;
        int number = table.properties().size();
        assertThat(samples(table)).allSatisfy(value -> {
            @Nullable Object[] values = new Object[before + number + 1];
            Arrays.fill(values, "as it was");
            Slots slots = new Slots().at(values, before);
            table.fill(value, slots);
            List<@Nullable Object> said =
                    table.properties().stream().map(row -> row.said(value)).collect(toList());
            assertThat(Arrays.asList(values).subList(before, before + number)).isEqualTo(said);
            assertThat(values).startsWith("as it was", "as it was").endsWith("as it was");
            assertThat(slots.said())
                    .isEqualTo(IntStream.range(0, number)
                            .filter(i -> said.get(i) != null)
                            .mapToLong(i -> 1L << i)
                            .sum());
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_described_in_a_sentence(PropertyTable<?> table) {
        assertThat(Stream.concat(table.properties().stream(), table.claims().stream()))
                .allSatisfy(property ->
                        assertThat(property.description()).endsWith(".").matches("[A-Z].*"));
    }

    private static <T> ImmutableList<T> samples(PropertyTable<T> table) {
        return LongStream.range(0, 10)
                .mapToObj(seed -> seed % 2 == 0
                        ? RandomModel.seeded(seed).full(table)
                        : RandomModel.seeded(seed).value(table))
                .collect(ImmutableList.toImmutableList());
    }
}
