package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;

class RandomModelTest {
    static ImmutableList<PropertyTable<?>> tables() {
        return ModelTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void the_same_seed_makes_the_same_value(PropertyTable<T> table) {
        assertThat(RandomModel.seeded(7).value(table))
                .isEqualTo(RandomModel.seeded(7).value(table))
                .isNotEqualTo(RandomModel.seeded(8).full(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void no_two_properties_of_a_full_value_hold_the_same(PropertyTable<T> table) {
        T value = RandomModel.seeded(7).full(table);
        ImmutableList<Object> held = table.properties().stream()
                .map(property -> property.get(value))
                .filter(each -> each != null && !(each instanceof Collection<?> list && list.isEmpty()))
                .collect(ImmutableList.toImmutableList());
        assertThat(held).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void over_some_seeds_every_property_is_there(PropertyTable<T> table) {
        ImmutableList<T> values = LongStream.range(0, 40)
                .mapToObj(seed -> RandomModel.seeded(seed).full(table))
                .collect(ImmutableList.toImmutableList());
        assertThat(table.properties())
                .allSatisfy((Property<T, ?> property) -> assertThat(values)
                        .anySatisfy(value -> assertThat(property.values(value)).isNotEmpty()));
    }

    @Test
    void a_random_catalogue_has_every_kind_and_nothing_to_complain_of() {
        Catalog catalog = RandomModel.seeded(7).catalog(200);
        assertThat(catalog.size()).isEqualTo(200);
        assertThat(EntityType.values())
                .allSatisfy(type -> assertThat(catalog.all(type)).isNotEmpty());
        assertThat(catalog.sessions())
                .anySatisfy((Session session) -> assertThat(session.parts()).isNotEmpty());
        assertThat(catalog.check().list()).isEmpty();
    }
}
