package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.internal.Slots;

/** How the id of an element is read and changed, and the properties from which it is minted. */
final class ElementKey<T> {
    /** The name of the property that every element has first. */
    static final String ID = "id";

    private final Function<T, ElementId> getter;
    private final BiFunction<T, ElementId, T> wither;
    private final ImmutableList<Property<T, ?>> mintedFrom;

    private ElementKey(
            Function<T, ElementId> getter,
            BiFunction<T, ElementId, T> wither,
            ImmutableList<Property<T, ?>> mintedFrom) {
        this.getter = getter;
        this.wither = wither;
        this.mintedFrom = mintedFrom;
    }

    /** A key whose properties are known only by name, while the table is being built. */
    record Draft<T>(
            Function<T, ElementId> getter, BiFunction<T, ElementId, T> wither, ImmutableList<String> mintedFrom) {
        ElementKey<T> in(PropertyTable<T> table) {
            return new ElementKey<>(
                    getter, wither, mintedFrom.stream().map(table::require).collect(ImmutableList.toImmutableList()));
        }
    }

    /** {@return whether a property of an element is its id} */
    static boolean isId(Property<?, ?> property) {
        return property.name().equals(ID);
    }

    /** {@return the id of an element, be it the mark of one that has none yet} */
    ElementId idOf(T element) {
        return getter.apply(element);
    }

    /** {@return the value with an id for every element below it that has none; itself where all have one} */
    static <T> T mintAll(PropertyTable<T> table, T value) {
        if (!lacksIds(table, value)) {
            return value;
        }
        // an element that was edited keeps the id of its old content, which a new one may now have
        Minting minting = new Minting();
        reserveIds(table, value, minting);
        return mintBelow(table, value, minting);
    }

    private static <T> void reserveIds(PropertyTable<T> table, T value, Minting minting) {
        ElementKey<T> key = table.key();
        if (key != null) {
            minting.reserve(key.getter.apply(value));
        }
        for (Property<T, ?> property : table.nested()) {
            reserveIds(property, value, minting);
        }
    }

    private static <T, V> void reserveIds(Property<T, V> property, T owner, Minting minting) {
        PropertyTable<V> table = ((ValueType.Structure<V>) property.type()).table();
        for (V value : property.values(owner)) {
            reserveIds(table, value, minting);
        }
    }

    private static <T> boolean lacksIds(PropertyTable<T> table, T value) {
        ElementKey<T> key = table.key();
        if (key != null && !key.getter.apply(value).isSet()) {
            return true;
        }
        for (Property<T, ?> property : table.nested()) {
            if (lacksIds(property, value)) {
                return true;
            }
        }
        return false;
    }

    private static <T, V> boolean lacksIds(Property<T, V> property, T owner) {
        PropertyTable<V> table = ((ValueType.Structure<V>) property.type()).table();
        Object value = property.get(owner);
        if (value == null) {
            return false;
        }
        if (property.cardinality() != Cardinality.LIST) {
            return lacksIds(table, PropertyTable.<V>as(value));
        }
        ImmutableList<V> list = PropertyTable.<ImmutableList<V>>as(value);
        for (int i = 0; i < list.size(); i++) {
            if (lacksIds(table, list.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The value is made once: every wither of an entity would mint anew what its other lists lack. */
    private static <T> T mintBelow(PropertyTable<T> table, T value, Minting minting) {
        ImmutableList<Property<T, ?>> properties = table.properties();
        @Nullable Object[] values = new @Nullable Object[properties.size() + 1];
        boolean changed = false;
        for (int i = 0; i < properties.size(); i++) {
            Property<T, ?> property = properties.get(i);
            boolean lacking = table.nested().contains(property) && lacksIds(property, value);
            values[i] = lacking ? mintProperty(property, value, minting) : property.get(value);
            changed |= lacking;
        }
        values[properties.size()] = table.extensions(value);
        return changed ? table.make(new Slots().at(values, 0)) : value;
    }

    private static <T, V> Object mintProperty(Property<T, V> property, T owner, Minting minting) {
        PropertyTable<V> table = ((ValueType.Structure<V>) property.type()).table();
        ImmutableList<V> before = property.values(owner);
        ImmutableList.Builder<V> after = ImmutableList.builderWithExpectedSize(before.size());
        for (V element : before) {
            after.add(mintElement(table, element, minting));
        }
        ImmutableList<V> list = after.build();
        return property.cardinality() == Cardinality.LIST ? list : list.get(0);
    }

    private static <T> T mintElement(PropertyTable<T> table, T element, Minting minting) {
        T result = table.nested().isEmpty() ? element : mintBelow(table, element, minting);
        ElementKey<T> key = table.key();
        if (key == null || key.getter.apply(result).isSet()) {
            return result;
        }
        for (Property<T, ?> property : key.mintedFrom) {
            minting.add(property, result);
        }
        return key.wither.apply(result, minting.mint());
    }
}
