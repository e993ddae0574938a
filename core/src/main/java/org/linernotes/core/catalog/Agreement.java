package org.linernotes.core.catalog;

import java.util.List;
import java.util.Objects;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;

/**
 * Whether a field holds what a statement states: equal values. An element that is stated without an id agrees with one
 * that has one, since ids are minted when an entity is made, and the statement's value is in none.
 */
public final class Agreement {
    private Agreement() {}

    /**
     * {@return whether a value that is held agrees with one that is stated}
     *
     * @param type the type of both
     * @param stated the value that is stated
     * @param held the value that is held
     * @param <V> the type of both
     */
    @SuppressWarnings("unchecked") // both were found to be of the type
    public static <V> boolean agree(ValueType<V> type, Object stated, Object held) {
        return stated.equals(held)
                || (type instanceof ValueType.Structure<V> structure
                        && agreeInRows(structure.table(), (V) stated, (V) held));
    }

    private static <T> boolean agreeInRows(PropertyTable<T> table, T stated, T held) {
        for (Property<T, ?> property : table.properties()) {
            boolean lacksId = ElementIds.isOwn(property) && ElementId.UNSET.equals(property.get(stated));
            if (!lacksId && !agreeIn(property, stated, held)) {
                return false;
            }
        }
        return table.extensions(stated).equals(table.extensions(held));
    }

    private static <T, V> boolean agreeIn(Property<T, V> property, T stated, T held) {
        if (Objects.equals(property.get(stated), property.get(held))) {
            return true;
        }
        List<V> statedValues = property.values(stated);
        List<V> heldValues = property.values(held);
        if (statedValues.size() != heldValues.size()) {
            return false;
        }
        for (int i = 0; i < statedValues.size(); i++) {
            if (!agree(property.type(), statedValues.get(i), heldValues.get(i))) {
                return false;
            }
        }
        return true;
    }
}
