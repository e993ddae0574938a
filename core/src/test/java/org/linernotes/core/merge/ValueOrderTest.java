package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.RandomModel;

class ValueOrderTest {
    @ParameterizedTest
    @EnumSource(value = EntityType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void it_is_a_total_order_in_which_only_equal_values_are_equal(EntityType kind) {
        List<Entity> entities = new ArrayList<>();
        LongStream.range(0, 12).forEach(seed -> {
            entities.add(RandomModel.seeded(seed % 6).entity(kind));
            entities.add(RandomModel.seeded(seed).fullEntity(kind));
        });
        for (String field : Fields.of(entities.get(1)).keySet()) {
            Comparator<OpenValue> order = ValueOrder.of(kind, field);
            List<OpenValue> values = entities.stream()
                    .map(entity -> Fields.of(entity).get(field))
                    .filter(value -> value != null)
                    .toList();
            assertOrder(order, values);
        }
    }

    @Test
    void it_orders_statements_too() {
        List<Statement> statements = new ArrayList<>();
        LongStream.range(0, 40).forEach(seed -> {
            Statement statement = (Statement) RandomModel.seeded(seed % 25).entity(EntityType.STATEMENT);
            statements.add(statement);
            statements.add(statement.withId(StatementId.of("s")));
            statements.add(statement.withId(StatementId.of("s")).withValue(OpenValue.ofJson("[" + seed + "]")));
        });
        assertOrder(ValueOrder::compare, statements);
    }

    private static <V> void assertOrder(Comparator<V> order, List<V> values) {
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(order);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                int expected = sorted.get(i).equals(sorted.get(j)) ? 0 : Integer.compare(i, j);
                assertThat(Integer.signum(order.compare(sorted.get(i), sorted.get(j))))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void longer_lists_come_first_and_json_text_comes_last() {
        Comparator<OpenValue> order = ValueOrder.of(EntityType.SOURCE, "authors");
        assertThat(ImmutableList.of(
                        OpenValue.of("x"),
                        OpenValue.of(ImmutableList.of("b", "c")),
                        OpenValue.of(ImmutableList.of("a")),
                        OpenValue.ofJson("1"),
                        OpenValue.ofJson("2")))
                .isSortedAccordingTo(order);
        assertThat(ImmutableList.of(OpenValue.of(Duration.ofSeconds(9)), OpenValue.of(Duration.ofSeconds(10))))
                .isSortedAccordingTo(ValueOrder.of(EntityType.RECORDING, "length"));
        assertThat(order.compare(OpenValue.of(Duration.ofSeconds(1)), OpenValue.of("x")))
                .isNotZero();
    }
}
