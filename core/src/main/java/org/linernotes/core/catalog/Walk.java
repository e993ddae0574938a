package org.linernotes.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;

/**
 * A walk through all that an entity holds, row by row of the tables: what looks at every value whatever its type, such as
 * the checks of references and identifiers, is a {@link Visitor} and names no property.
 */
public final class Walk {
    private static final char SEPARATOR = '/';

    private final Visitor visitor;

    /** The way to the value that is being visited: names of properties and positions in lists. */
    private final List<Object> way = new ArrayList<>();

    private boolean stated;

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is shown the values of an entity. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Visits a value: before the values in it, where it has any.
         *
         * @param property the property that holds the value; of a statement's value the property that the statement names
         * @param value the value; of a list, one element
         * @param walk says where the value stands
         */
        void visit(Property<?, ?> property, Object value, Walk walk);
    }

    /**
     * Shows all values of an entity to a visitor, in the order of the tables.
     *
     * @param entity the entity
     * @param visitor the visitor
     */
    public static void through(Entity entity, Visitor visitor) {
        new Walk(visitor).walkRows(EntityTables.of(entity), entity);
    }

    /** {@return where the value that is being visited stands in the entity: a JSON Pointer (RFC 6901)} */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        way.forEach(step -> text.append(SEPARATOR).append(step));
        return text.toString();
    }

    /** {@return whether the value being visited is what a statement states, or lies in it} */
    boolean isStated() {
        return stated;
    }

    /** {@return the name of the entity's own property that the value being visited stands in} */
    String row() {
        return way.get(0).toString();
    }

    private <T> void walkRows(PropertyTable<T> table, T owner) {
        for (Property<T, ?> property : table.properties()) {
            walkRow(property, owner);
        }
    }

    private <T, V> void walkRow(Property<T, V> property, T owner) {
        List<V> values = property.values(owner);
        if (values.isEmpty()) {
            return;
        }
        way.add(property.name());
        if (property.cardinality() == Property.Cardinality.LIST) {
            walkList(property, values);
        } else if (property.type() instanceof ValueType.Open && owner instanceof Statement statement) {
            walkStated(statement);
        } else {
            walkValue(property, values.get(0));
        }
        way.remove(way.size() - 1);
    }

    private <V> void walkList(Property<?, V> property, List<V> values) {
        for (int i = 0; i < values.size(); i++) {
            way.add(i);
            walkValue(property, values.get(i));
            way.remove(way.size() - 1);
        }
    }

    private <V> void walkValue(Property<?, V> property, V value) {
        visitor.visit(property, value, this);
        if (property.type() instanceof ValueType.Structure<V> structure) {
            walkRows(structure.table(), value);
        }
    }

    /** What a statement says has the type of the property that it is about; of an unknown property nothing is visited. */
    private void walkStated(Statement statement) {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        Optional<Object> value = statement.value().value();
        if (path.isPresent() && value.isPresent()) {
            walkStated(path.get().last(), value.get());
        }
    }

    @SuppressWarnings("unchecked") // the type of the value is looked at first
    private <V> void walkStated(Property<?, V> property, Object value) {
        if (!property.canState(value)) {
            return;
        }
        stated = true;
        if (property.statesList(value)) {
            walkList(property, (List<V>) value);
        } else {
            walkValue(property, (V) value);
        }
        stated = false;
    }
}
