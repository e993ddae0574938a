package org.linernotes.core.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;

/**
 * Whether a field holds what a statement states: equal values. An element that is stated without an id agrees with one
 * that has one, since ids are minted when an entity is made, and the statement's value is in none.
 */
public final class Agreement {
    private Agreement() {}

    /**
     * {@return whether a value that is held agrees with one that is stated}
     *
     * @param property the property that both are values of
     * @param stated what a statement states: a value that the property {@linkplain Property#canState can state}
     * @param held what is held: for a list, one element of it or the whole list, as is stated
     */
    public static boolean agree(Property<?, ?> property, Object stated, Object held) {
        return property.statesList(stated)
                ? agreeAll(property.type(), (List<?>) stated, (List<?>) held)
                : agree(property.type(), stated, held);
    }

    /**
     * {@return a number that is the same for all values of a property that agree} Values that do not agree may have the same.
     *
     * @param property the property
     * @param value what a statement states, or what is held
     */
    public static int hash(Property<?, ?> property, Object value) {
        return property.statesList(value) ? hashAll(property.type(), (List<?>) value) : hash(property.type(), value);
    }

    /**
     * {@return whether an entity holds what a statement about it states, in a field or under a key that the model does not know} What
     * only statements can speak of is held by none.
     *
     * @param statement the statement
     * @param subject the entity that it is about
     */
    public static boolean isHeld(Statement statement, Entity subject) {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        if (path.isEmpty()) {
            Optional<String> held =
                    Optional.ofNullable(subject.extensions().json().get(statement.property()));
            return statement.element().isEmpty()
                    && held.isPresent()
                    && held.equals(statement.value().json());
        }
        PropertyPath way = path.get();
        return !way.isClaim()
                && statement
                        .value()
                        .value()
                        .filter(way.last()::canState)
                        .filter(stated -> way.values(subject, statement.element(), stated).stream()
                                .anyMatch(held -> agree(way.last(), stated, held)))
                        .isPresent();
    }

    private static boolean agreeAll(ValueType<?> type, List<?> stated, List<?> held) {
        if (stated.size() != held.size()) {
            return false;
        }
        for (int i = 0; i < stated.size(); i++) {
            if (!agree(type, stated.get(i), held.get(i))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // both were found to be of the type
    private static <V> boolean agree(ValueType<V> type, Object stated, Object held) {
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
        return Objects.equals(property.get(stated), property.get(held))
                || agreeAll(property.type(), property.values(stated), property.values(held));
    }

    private static int hashAll(ValueType<?> type, List<?> values) {
        int hash = 1;
        for (Object value : values) {
            hash = 31 * hash + hash(type, value);
        }
        return hash;
    }

    @SuppressWarnings("unchecked") // it was found to be of the type
    private static <V> int hash(ValueType<V> type, Object value) {
        return type instanceof ValueType.Structure<V> structure
                ? hashOfRows(structure.table(), (V) value)
                : value.hashCode();
    }

    private static <T> int hashOfRows(PropertyTable<T> table, T owner) {
        int hash = table.extensions(owner).hashCode();
        for (Property<T, ?> property : table.properties()) {
            if (!ElementIds.isOwn(property)) {
                hash = 31 * hash + hashAll(property.type(), property.values(owner));
            }
        }
        return hash;
    }
}
