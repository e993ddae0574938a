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

    /** A property below which there are elements with ids, and its place in the table. */
    record Nested<T, V>(Property<T, V> property, int index, PropertyTable<V> table) {
        boolean isLackingIds(T owner) {
            return areLackingIds(property.get(owner));
        }

        /** {@return whether a value of the property, as {@link Property#get} gives it, lacks ids} */
        boolean areLackingIds(@Nullable Object value) {
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

        void reserveIds(@Nullable Object value, Minting minting) {
            if (value == null) {
                return;
            }
            if (property.cardinality() != Cardinality.LIST) {
                ElementKey.reserveIds(table, PropertyTable.<V>as(value), minting);
                return;
            }
            ImmutableList<V> list = PropertyTable.<ImmutableList<V>>as(value);
            for (int i = 0; i < list.size(); i++) {
                ElementKey.reserveIds(table, list.get(i), minting);
            }
        }

        Object mint(Object value, Minting minting) {
            if (property.cardinality() != Cardinality.LIST) {
                return mintElement(table, PropertyTable.<V>as(value), minting);
            }
            ImmutableList<V> before = PropertyTable.<ImmutableList<V>>as(value);
            ImmutableList.Builder<V> after = ImmutableList.builderWithExpectedSize(before.size());
            for (int i = 0; i < before.size(); i++) {
                after.add(mintElement(table, before.get(i), minting));
            }
            return after.build();
        }
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

    /** Gives an id to every element that has none below the values from which one of a type is to be made. */
    static <T> void mintAll(PropertyTable<T> table, @Nullable Object[] values) {
        ImmutableList<Nested<T, ?>> nested = table.nested();
        boolean lacking = false;
        for (int i = 0; i < nested.size(); i++) {
            lacking |= nested.get(i).areLackingIds(values[nested.get(i).index]);
        }
        if (lacking) {
            Minting minting = new Minting();
            for (int i = 0; i < nested.size(); i++) {
                nested.get(i).reserveIds(values[nested.get(i).index], minting);
            }
            mint(nested, values, minting);
        }
    }

    private static <T> void mint(ImmutableList<Nested<T, ?>> nested, @Nullable Object[] values, Minting minting) {
        for (int i = 0; i < nested.size(); i++) {
            Object value = values[nested.get(i).index];
            if (value != null && nested.get(i).areLackingIds(value)) {
                values[nested.get(i).index] = nested.get(i).mint(value, minting);
            }
        }
    }

    private static <T> void reserveIds(PropertyTable<T> table, T value, Minting minting) {
        ElementKey<T> key = table.key();
        if (key != null && key.getter.apply(value).isSet()) {
            minting.reserve(key.getter.apply(value));
        }
        ImmutableList<Nested<T, ?>> nested = table.nested();
        for (int i = 0; i < nested.size(); i++) {
            nested.get(i).reserveIds(nested.get(i).property.get(value), minting);
        }
    }

    private static <T> boolean lacksIds(PropertyTable<T> table, T value) {
        ElementKey<T> key = table.key();
        return (key != null && !key.getter.apply(value).isSet()) || lacksIdsBelow(table, value);
    }

    private static <T> boolean lacksIdsBelow(PropertyTable<T> table, T value) {
        ImmutableList<Nested<T, ?>> nested = table.nested();
        for (int i = 0; i < nested.size(); i++) {
            if (nested.get(i).isLackingIds(value)) {
                return true;
            }
        }
        return false;
    }

    /** The value is made once: every wither of an entity would mint anew what its other lists lack. */
    private static <T> T mintBelow(PropertyTable<T> table, T value, Minting minting) {
        if (!lacksIdsBelow(table, value)) {
            return value;
        }
        ImmutableList<Property<T, ?>> properties = table.properties();
        @Nullable Object[] values = new @Nullable Object[properties.size() + 1];
        for (int i = 0; i < properties.size(); i++) {
            values[i] = properties.get(i).get(value);
        }
        values[properties.size()] = table.extensions(value);
        mint(table.nested(), values, minting);
        return table.make(new Slots().at(values, 0));
    }

    private static <T> T mintElement(PropertyTable<T> table, T element, Minting minting) {
        T result = mintBelow(table, element, minting);
        ElementKey<T> key = table.key();
        if (key == null || key.getter.apply(result).isSet()) {
            return result;
        }
        for (int i = 0; i < key.mintedFrom.size(); i++) {
            minting.add(key.mintedFrom.get(i), result);
        }
        return key.wither.apply(result, minting.mint());
    }
}
