package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.source.Statement;

/**
 * A walk through all that an entity holds, row by row of the tables: what looks at every value whatever its type, such as
 * the checks of references and identifiers, is a {@link Visitor} and names no property.
 */
public final class Walk {
    private static final char SEPARATOR = '/';
    private static final int FIRST_SIZE = 64;
    private static final int FIRST_DEPTH = 8;
    private static final int NOT_IN_LIST = -1;

    private final Routes routes;
    private final Visitor visitor;

    /** The way to the value that is being visited: at each level the name of a property, and the position in its list. */
    private String[] names = new String[FIRST_DEPTH];

    private int[] positions = new int[FIRST_DEPTH];
    private int depth;

    /** What the objects on the way say with their properties: a stack, the innermost object on top. */
    private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];

    private int top;
    private final Slots slots = new Slots();
    private boolean stated;

    private Walk(Routes routes, Visitor visitor) {
        this.routes = routes;
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
        new Walk(Routes.ALL, visitor).walk(entity);
    }

    /**
     * Shows to a visitor the ids in an entity, in the order of the tables: its own, those of its elements, and those that
     * point at something. That costs less than to look for them among all values.
     *
     * @param entity the entity
     * @param visitor the visitor
     */
    public static void toIds(Entity entity, Visitor visitor) {
        new Walk(Routes.TO_IDS, visitor).walk(entity);
    }

    private void walk(Entity entity) {
        walkRows(routes.of(EntityTables.of(entity)), entity);
    }

    /** {@return where the value that is being visited stands in the entity: a JSON Pointer (RFC 6901)} */
    public String pointer() {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            text.append(SEPARATOR).append(names[level]);
            if (positions[level] != NOT_IN_LIST) {
                text.append(SEPARATOR).append(positions[level]);
            }
        }
        return text.toString();
    }

    /** {@return whether the value being visited is what a statement states, or lies in it} */
    boolean isStated() {
        return stated;
    }

    /** {@return the name of the entity's own property that the value being visited stands in} */
    String row() {
        return names[0];
    }

    @SuppressWarnings("unchecked") // what a property has is of its type
    private <T> void walkRows(Routes.Table<T> rows, Object owner) {
        int start = top;
        top += rows.size();
        if (top > values.length) {
            values = Arrays.copyOf(values, 2 * top);
        }
        rows.table.fill((T) owner, slots.at(values, start));
        for (long left = (slots.said() & rows.rows()) | rows.withUsual(); left != 0; left &= left - 1) {
            int row = Long.numberOfTrailingZeros(left);
            Object value = values[start + row];
            walkRow(rows, row, owner, value == null ? rows.usual(row) : value);
        }
        top = start;
    }

    private void walkRow(Routes.Table<?> rows, int row, Object owner, Object value) {
        Property<?, ?> property = rows.table.properties().get(row);
        enter(property.name());
        if (property.type() instanceof ValueType.Open && owner instanceof Statement statement) {
            walkStated(statement);
        } else if (property.cardinality() == Property.Cardinality.LIST) {
            walkList(property, rows.isShown(row), rows.below(row), (ImmutableList<?>) value);
        } else {
            walkValue(property, rows.isShown(row), rows.below(row), value);
        }
        depth--;
    }

    private void enter(String name) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            positions = Arrays.copyOf(positions, 2 * depth);
        }
        names[depth] = name;
        positions[depth++] = NOT_IN_LIST;
    }

    private void walkList(Property<?, ?> property, boolean isShown, Routes.@Nullable Table<?> below, List<?> list) {
        int level = depth - 1;
        for (int i = 0; i < list.size(); i++) {
            positions[level] = i;
            walkValue(property, isShown, below, list.get(i));
        }
        positions[level] = NOT_IN_LIST;
    }

    private void walkValue(Property<?, ?> property, boolean isShown, Routes.@Nullable Table<?> below, Object value) {
        if (isShown) {
            visitor.visit(property, value, this);
        }
        if (below != null) {
            walkRows(below, value);
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

    private void walkStated(Property<?, ?> property, Object value) {
        if (!property.canState(value)) {
            return;
        }
        boolean isShown = routes.shows(property.type());
        Routes.Table<?> below =
                property.type() instanceof ValueType.Structure<?> structure ? routes.of(structure.table()) : null;
        stated = true;
        if (property.statesList(value)) {
            walkList(property, isShown, below, (ImmutableList<?>) value);
        } else {
            walkValue(property, isShown, below, value);
        }
        stated = false;
    }
}
