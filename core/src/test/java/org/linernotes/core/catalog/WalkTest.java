package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.RandomModel;

class WalkTest {
    private static final int ENTITIES = 200;

    /** A value that was visited, and where. */
    private record Visit(String pointer, String property, Object value) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void all_values_are_visited_in_the_order_of_the_tables(long seed) {
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            if (!(entity instanceof Statement)) {
                ImmutableList.Builder<Visit> all = ImmutableList.builder();
                gather(EntityTables.of(entity), entity, "", all);
                assertThat(visits(entity)).isEqualTo(all.build());
            }
        }
    }

    private static <T> void gather(PropertyTable<T> table, T owner, String pointer, ImmutableList.Builder<Visit> all) {
        for (Property<T, ?> property : table.properties()) {
            gatherRow(property, owner, pointer + "/" + property.name(), all);
        }
    }

    private static <T, V> void gatherRow(
            Property<T, V> property, T owner, String pointer, ImmutableList.Builder<Visit> all) {
        boolean isList = property.cardinality() == Property.Cardinality.LIST;
        int position = 0;
        for (V value : property.values(owner)) {
            String place = isList ? pointer + "/" + position++ : pointer;
            all.add(new Visit(place, property.name(), value));
            if (property.type() instanceof ValueType.Structure<V> structure) {
                gather(structure.table(), value, place, all);
            }
        }
    }

    /** Those in what statements state are among them. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void the_way_to_ids_leads_to_all_of_them(long seed) {
        for (Entity entity : RandomModel.seeded(seed).catalog(ENTITIES).entities()) {
            ImmutableList.Builder<Visit> visits = ImmutableList.builder();
            Walk.toIds(
                    entity, (property, value, walk) -> visits.add(new Visit(walk.pointer(), property.name(), value)));
            assertThat(visits.build())
                    .isNotEmpty()
                    .isEqualTo(visits(entity).stream()
                            .filter(visit -> visit.value() instanceof EntityId || visit.value() instanceof ElementId)
                            .toList());
        }
    }

    private static ImmutableList<Visit> visits(Entity entity) {
        ImmutableList.Builder<Visit> visits = ImmutableList.builder();
        Walk.through(entity, (property, value, walk) -> visits.add(new Visit(walk.pointer(), property.name(), value)));
        return visits.build();
    }
}
