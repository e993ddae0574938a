package org.linernotes.json.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.ModelTypes;

class ModelClassesTest {
    static Iterable<PropertyTable<?>> tables() {
        return ModelTables.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    <T> void a_value_of_every_type_has_a_codec_and_its_table_is_known(PropertyTable<T> table) {
        Class<?> made = RandomModel.seeded(1).full(table).getClass();
        boolean entity = EntityTables.all().containsValue(table);

        assertThat(ModelClasses.codec(made)).isNotNull().isSameAs(ModelClasses.codec(table.type()));
        assertThat(ModelClasses.codec(made) == EntityCodec.SHARED).isEqualTo(entity);
        assertThat(ModelClasses.table(made)).isSameAs(table);
    }

    @Test
    void no_class_is_written_in_two_ways() {
        assertThat(ModelTypes.all().values().stream()
                        .filter(type -> ModelClasses.all().containsKey(type.javaType()))
                        .collect(Collectors.groupingBy(
                                ValueType::javaType, Collectors.mapping(ModelClassesTest::way, Collectors.toSet()))))
                .allSatisfy((type, ways) -> assertThat(ways).as(type.getName()).hasSize(1));
    }

    private static Object way(ValueType<?> type) {
        return type instanceof ValueType.Structure<?> structure ? structure.table() : type;
    }

    @Test
    void what_java_has_itself_is_left_to_the_mapper() {
        assertThat(ModelClasses.all().keySet())
                .isNotEmpty()
                .allMatch(type -> type.getName().startsWith("org.linernotes."));
        for (Class<?> java :
                ImmutableSet.of(Object.class, String.class, Integer.class, Comparable.class, Record.class)) {
            assertThat(ModelClasses.codec(java)).as(java.getName()).isNull();
        }
    }

    @Test
    void a_class_between_two_of_the_tables_has_the_codec_of_the_nearest_above() {
        assertThat(ModelClasses.codec(DateSpan.class)).isSameAs(ModelClasses.codec(EdtfDate.class));
        assertThat(ModelClasses.codec(PartialDate.class)).isNotSameAs(ModelClasses.codec(EdtfDate.class));
    }
}
