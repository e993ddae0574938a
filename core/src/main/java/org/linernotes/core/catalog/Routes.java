package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;

/** For every table, which of its rows lead to the values that a {@link Walk} shows: found once, and not for each entity again. */
final class Routes {
    /** To all values. */
    static final Routes ALL = new Routes(type -> true);

    /** To the ids of entities, elements and takes. */
    static final Routes TO_IDS = new Routes(type ->
            EntityId.class.isAssignableFrom(type.javaType()) || ElementId.class.isAssignableFrom(type.javaType()));

    private final Predicate<ValueType<?>> isShown;
    private final ImmutableMap<PropertyTable<?>, Table<?>> tables;

    private Routes(Predicate<ValueType<?>> isShown) {
        this.isShown = isShown;
        Map<PropertyTable<?>, Table<?>> found = new HashMap<>();
        EntityTables.all().values().forEach(table -> find(table, found));
        this.tables = ImmutableMap.copyOf(found);
    }

    /** Tables have no circles, and so this ends. */
    private Table<?> find(PropertyTable<?> table, Map<PropertyTable<?>, Table<?>> found) {
        Table<?> known = found.get(table);
        if (known == null) {
            known = new Table<>(table, isShown);
            for (Property<?, ?> property : Iterables.concat(table.properties(), table.claims())) {
                if (property.type() instanceof ValueType.Structure<?> structure) {
                    Table<?> below = find(structure.table(), found);
                    known.lead(table.properties().indexOf(property), below);
                }
            }
            found.put(table, known);
        }
        return known;
    }

    /** {@return the rows of a table that an entity, something in one, or something that is stated has} */
    @SuppressWarnings("unchecked") // each table has its own
    <T> Table<T> of(PropertyTable<T> table) {
        return (Table<T>) Objects.requireNonNull(tables.get(table));
    }

    /** {@return whether values of a type are shown} */
    boolean shows(ValueType<?> type) {
        return isShown.test(type);
    }

    /** The rows of a table. */
    static final class Table<T> {
        final PropertyTable<T> table;
        /** The rows whose values are shown: the lowest bit for the first. */
        private long shown;
        /** The rows that lead further down. */
        private final @Nullable Table<?>[] below;

        private long leading;
        /** Those of the rows in which the usual value stands where nothing is said. */
        private long withUsual;

        Table(PropertyTable<T> table, Predicate<ValueType<?>> isShown) {
            this.table = table;
            this.below = new @Nullable Table<?>[size()];
            for (int row = 0; row < size(); row++) {
                ValueType<?> type = table.properties().get(row).type();
                shown |= isShown.test(type) ? 1L << row : 0;
                leading |= type instanceof ValueType.Open ? 1L << row : 0; // to whatever it may be
                withUsual |= isShown(row) && table.properties().get(row).usual().isPresent() ? 1L << row : 0;
            }
        }

        private void lead(int row, Table<?> further) {
            if (row >= 0 && further.rows() != 0) {
                below[row] = further;
                leading |= 1L << row;
            }
        }

        int size() {
            return table.properties().size();
        }

        /** {@return the rows that are to be looked at} */
        long rows() {
            return shown | leading;
        }

        long withUsual() {
            return withUsual;
        }

        /** {@return the usual value of a row that has one} */
        Object usual(int row) {
            return table.properties().get(row).usual().orElseThrow();
        }

        boolean isShown(int row) {
            return (shown >> row & 1) != 0;
        }

        /** {@return the rows of the table of a row's values; null where it leads to nothing} */
        @Nullable
        Table<?> below(int row) {
            return below[row];
        }
    }
}
