package org.linernotes.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;

/** A value that an entity holds, picked at random, and the way to it: what a statement can be about. */
final class Finding {
    private final Random random;
    private final List<String> names = new ArrayList<>();
    private @Nullable ElementId element;
    private @Nullable Property<?, ?> property;
    private Object value = "";

    private Finding(Random random) {
        this.random = random;
    }

    /** {@return a value that an entity holds} */
    static Finding in(Entity entity, Random random) {
        Finding finding = new Finding(random);
        finding.find(EntityTables.of(entity), entity);
        return finding;
    }

    /** {@return the names of the properties on the way, joined by dots} */
    String path() {
        return String.join(".", names);
    }

    /** {@return the last element on the way, or that is found} */
    Optional<ElementId> element() {
        return Optional.ofNullable(element);
    }

    /** {@return the property at the end of the way} */
    Property<?, ?> property() {
        return Objects.requireNonNull(property);
    }

    /** {@return the value; of a list, one element or the whole list} */
    Object value() {
        return value;
    }

    /** {@return whether a whole list was found} */
    boolean isList() {
        return property().statesList(value);
    }

    private <T> void find(PropertyTable<T> table, T owner) {
        List<Property<T, ?>> rows = new ArrayList<>(table.properties());
        rows.removeIf(row -> row.values(owner).isEmpty() || row.type() instanceof ValueType.Open);
        Property<T, ?> row = rows.get(random.nextInt(rows.size()));
        names.add(row.name());
        findIn(row, owner);
    }

    private <T, V> void findIn(Property<T, V> row, T owner) {
        List<V> values = row.values(owner);
        property = row;
        if (row.cardinality() == Cardinality.LIST && random.nextInt(4) == 0) {
            value = values;
            return;
        }
        V found = values.get(random.nextInt(values.size()));
        value = found;
        if (row.type() instanceof ValueType.Structure<V> structure) {
            PropertyTable<V> table = structure.table();
            table.property("id").ifPresent(id -> element = (ElementId) id.get(found));
            boolean anything = table.properties().stream()
                    .anyMatch(below -> !below.values(found).isEmpty());
            if (anything && random.nextInt(3) > 0) {
                find(table, found);
            }
        }
    }
}
