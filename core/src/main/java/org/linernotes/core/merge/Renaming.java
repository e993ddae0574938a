package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.source.Statement;

/** Gives entities other ids, and with them all that points at them: by the tables, wherever an id stands. */
record Renaming(Map<EntityId, EntityId> names) {
    /** {@return the id that an id has become} */
    @SuppressWarnings("unchecked") // an id becomes one of its kind
    <I extends EntityId> I of(I id) {
        return (I) names.getOrDefault(id, id);
    }

    /** {@return an entity with its new id, pointing at the new ids of others; itself where nothing changes} */
    <T extends Entity> T in(T entity) {
        return names.isEmpty() ? entity : inStructure(EntityTables.of(entity), entity);
    }

    @SuppressWarnings("ReferenceEquality") // what is not renamed stays the same object
    private <T> T inStructure(PropertyTable<T> table, T owner) {
        ImmutableList<Property<T, ?>> properties = table.properties();
        @Nullable Object[] values = new @Nullable Object[properties.size() + 1];
        boolean changed = false;
        for (int i = 0; i < properties.size(); i++) {
            Object before = properties.get(i).get(owner);
            values[i] = before == null ? null : inRow(properties.get(i), owner, before);
            changed |= values[i] != before;
        }
        values[properties.size()] = table.extensions(owner);
        return changed ? table.make(new Slots().at(values, 0)) : owner;
    }

    private <T> Object inRow(Property<T, ?> property, T owner, Object value) {
        if (property.type() instanceof ValueType.Open && owner instanceof Statement statement) {
            return inStated(statement);
        }
        return property.cardinality() == Cardinality.LIST
                ? inList(property.type(), (ImmutableList<?>) value)
                : inValue(property.type(), value);
    }

    /** What a statement says of an id is a former id, and stays it. */
    @SuppressWarnings("ReferenceEquality") // what is not renamed stays the same object
    private OpenValue inStated(Statement statement) {
        Optional<Property<?, ?>> property = PropertyPath.of(statement).map(PropertyPath::last);
        Object value = statement.value().value().orElse(null);
        if (value == null
                || property.isEmpty()
                || property.get().name().equals(Fields.ID)
                || !property.get().canState(value)) {
            return statement.value();
        }
        ValueType<?> type = property.get().type();
        Object renamed =
                property.get().statesList(value) ? inList(type, (ImmutableList<?>) value) : inValue(type, value);
        return renamed == value ? statement.value() : OpenValue.of(renamed);
    }

    @SuppressWarnings("ReferenceEquality") // what is not renamed stays the same object
    private ImmutableList<?> inList(ValueType<?> type, ImmutableList<?> values) {
        boolean changed = false;
        ImmutableList.Builder<Object> renamed = ImmutableList.builderWithExpectedSize(values.size());
        for (Object value : values) {
            Object after = inValue(type, value);
            changed |= after != value;
            renamed.add(after);
        }
        return changed ? renamed.build() : values;
    }

    @SuppressWarnings("unchecked") // the value is of the type
    private <V> Object inValue(ValueType<V> type, Object value) {
        if (type instanceof ValueType.Structure<V> structure) {
            return inStructure(structure.table(), (V) value);
        }
        return value instanceof EntityId id ? of(id) : value;
    }
}
