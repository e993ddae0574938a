package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.ValueType;

/** The ids by which the elements of an entity are pointed at. */
final class ElementIds {
    /** The row that holds the id of an entity or element itself, in every table that has one. */
    private static final String OWN = "id";

    private ElementIds() {}

    /** {@return whether a property holds the id of its owner, and not one that points at something} */
    static boolean isOwn(Property<?, ?> property) {
        return property.name().equals(OWN);
    }

    /** {@return whether a value is the id of an element of the entity; those in a statement's value are elements of none} */
    static boolean isElement(Property<?, ?> property, Object value, Walk walk) {
        return isOwn(property) && value instanceof ElementId && !walk.isStated();
    }

    /** {@return the property that holds the ids of elements; null where values of the type are none} */
    static @Nullable Property<?, ?> row(ValueType<?> type) {
        return type instanceof ValueType.Structure<?> structure
                        && structure.table().isElement()
                ? structure.table().property(OWN).orElseThrow()
                : null;
    }

    /** {@return the id of an element} */
    @SuppressWarnings("unchecked") // the row is of its table
    static <T> ElementId idOf(Property<T, ?> row, Object element) {
        return (ElementId) Objects.requireNonNull(row.get((T) element));
    }

    /** {@return the ids of all elements of an entity} */
    static ImmutableSet<ElementId> in(Entity entity) {
        ImmutableSet.Builder<ElementId> ids = ImmutableSet.builder();
        Walk.toIds(entity, (property, value, walk) -> {
            if (isElement(property, value, walk)) {
                ids.add((ElementId) value);
            }
        });
        return ids.build();
    }
}
