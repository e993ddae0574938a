package org.linernotes.core.entity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the {@link PropertyTable} of a type: the name of a property, the type of its value, how it is read and how a
 * value is changed. Reading and writing in any format, statements, comparison and merging go by these rows.
 *
 * @param <T> the type that has the property
 * @param <V> the type of the value, for a list that of an element
 */
public final class Property<T, V> {
    /** How many values a property has. */
    public enum Cardinality {
        /** Exactly one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** Always one; the usual value is not written. */
        DEFAULTED,
        /** Any number, in an order that is part of the value. */
        LIST,
        /** Nothing that the type holds: only statements can speak of it. */
        CLAIM
    }

    /** The empty list that is mostly met, so that it need not be asked. */
    private static final ImmutableList<?> NO_ELEMENTS = ImmutableList.of();

    private final String name;
    private final Cardinality cardinality;
    private final ValueType<V> type;
    private final String description;
    private final @Nullable V usual;
    private final Function<T, ? extends @Nullable Object> getter;
    private final BiFunction<T, @Nullable Object, T> wither;
    private final long nameHash;

    Property(
            String name,
            Cardinality cardinality,
            ValueType<V> type,
            String description,
            @Nullable V usual,
            Function<T, ? extends @Nullable Object> getter,
            BiFunction<T, @Nullable Object, T> wither) {
        this.name = name;
        this.cardinality = cardinality;
        this.type = type;
        this.description = description;
        this.usual = usual;
        this.getter = getter;
        this.wither = wither;
        this.nameHash = Minting.ofName(name);
    }

    /** {@return the name, in lower camel case} */
    public String name() {
        return name;
    }

    /** {@return the name as a number, for {@link Minting}} */
    long nameHash() {
        return nameHash;
    }

    /** {@return how many values there are} */
    public Cardinality cardinality() {
        return cardinality;
    }

    /** {@return the type of the value, for a list that of an element} */
    public ValueType<V> type() {
        return type;
    }

    /** {@return what the property says, in a sentence} */
    public String description() {
        return description;
    }

    /** {@return the value that one who says nothing means; only where the cardinality is {@code DEFAULTED}} */
    public Optional<V> usual() {
        return Optional.ofNullable(usual);
    }

    /**
     * {@return the value: itself where there is exactly one, an {@link ImmutableList} for a list, and null for what is not
     * there}
     *
     * @param owner the value that has the property
     */
    public @Nullable Object get(T owner) {
        Object value = getter.apply(owner);
        return cardinality == Cardinality.OPTIONAL ? ((Optional<?>) value).orElse(null) : value;
    }

    /**
     * {@return whether the owner says something with this property: a value that is there, that is no empty list and not the
     * usual one}
     *
     * @param owner the value that has the property
     */
    public boolean isSaid(T owner) {
        return said(owner) != null;
    }

    /**
     * {@return what the owner says with this property: the value as {@link #get} gives it, or null where that says nothing}
     *
     * @param owner the value that has the property
     */
    public @Nullable Object said(T owner) {
        Object value = get(owner);
        return isSaying(value) ? value : null;
    }

    /**
     * {@return whether a value of this property says something: it is there, is no empty list and not the usual one}
     *
     * @param value the value as {@link #get} gives it
     */
    @SuppressWarnings("ReferenceEquality") // the usual values are mostly found to be the same without being compared
    public boolean isSaying(@Nullable Object value) {
        if (value == null || value == usual) {
            return false;
        }
        return cardinality == Cardinality.LIST
                ? value != NO_ELEMENTS && !((ImmutableList<?>) value).isEmpty()
                : usual == null || !usual.equals(value);
    }

    /**
     * {@return the owner with another value of this property}
     *
     * @param owner the value that has the property
     * @param value the value as {@link #get} gives it
     * @throws UnsupportedOperationException if the property is a claim
     * @throws ClassCastException if the value is not of the property's type
     */
    public T with(T owner, @Nullable Object value) {
        return wither.apply(owner, value);
    }

    /**
     * {@return the values: none, one, or those of the list}
     *
     * @param owner the value that has the property
     */
    @SuppressWarnings("unchecked")
    public ImmutableList<V> values(T owner) {
        Object value = get(owner);
        if (value == null) {
            return ImmutableList.of();
        }
        return cardinality == Cardinality.LIST ? (ImmutableList<V>) value : ImmutableList.of((V) value);
    }

    /**
     * {@return whether a statement can state a value for this property: one of its type, or, where it is a list, a whole list of
     * them}
     *
     * @param value the value: one, or an {@link ImmutableList}
     */
    public boolean canState(Object value) {
        return type.javaType().isInstance(value)
                || (statesList(value) && ((ImmutableList<?>) value).stream().allMatch(type.javaType()::isInstance));
    }

    /**
     * {@return whether a value that is stated for this property is the whole list, and not one element of it}
     *
     * @param value the value
     */
    public boolean statesList(Object value) {
        return cardinality == Cardinality.LIST && value instanceof ImmutableList;
    }

    @Override
    public String toString() {
        return name;
    }
}
