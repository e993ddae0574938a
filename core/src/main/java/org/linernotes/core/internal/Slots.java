package org.linernotes.core.internal;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object's properties, in the order of its table, from which a value of the model is constructed
 * without a builder, and into which all that a value says is put. A cursor over an array that its owner uses again; not safe
 * for use by several threads.
 *
 * <p>Reading and putting are positional and unchecked: the table of a type, its constructor call and what puts its values
 * stand side by side in the type's source, and tests for every type hold them together.
 */
public final class Slots {
    private @Nullable Object[] values = {};
    private int cursor;
    private long said;
    private long bit;

    /** Creates a cursor over nothing. */
    public Slots() {}

    /**
     * Sets the cursor on the first value.
     *
     * @param newValues the array with the values; null stands for what is not there
     * @param start the index of the first value
     * @return this cursor
     */
    @SuppressWarnings("ReferenceEquality") // to set what is set costs more than to look, where this is old
    public Slots at(@Nullable Object[] newValues, int start) {
        if (values != newValues) {
            values = newValues;
        }
        cursor = start;
        said = 0;
        bit = 1;
        return this;
    }

    /**
     * {@return the next value, which must be there}
     *
     * @param <V> the type of the value
     * @throws NullPointerException if it is not there
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the caller's parameter says the type
    public <V> V required() {
        return (V) Objects.requireNonNull(values[cursor++]);
    }

    /**
     * {@return the next value, if it is there}
     *
     * @param <V> the type of the value
     */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> optional() {
        return (Optional<V>) Optional.ofNullable(values[cursor++]);
    }

    /**
     * {@return the next value, or another where it is not there}
     *
     * @param other the value that an absent one means
     * @param <V> the type of the value
     */
    @SuppressWarnings("unchecked")
    public <V> V or(V other) {
        Object value = values[cursor++];
        return value == null ? other : (V) value;
    }

    /**
     * {@return the next list; empty where it is not there}
     *
     * @param <V> the type of the elements
     */
    @SuppressWarnings("unchecked")
    public <V> ImmutableList<V> list() {
        Object value = values[cursor++];
        return value == null ? ImmutableList.of() : (ImmutableList<V>) value;
    }

    /** {@return the next truth value; false where it is not there} */
    public boolean flag() {
        Object value = values[cursor++];
        return value != null && (Boolean) value;
    }

    /**
     * Puts the next value.
     *
     * @param value the value
     */
    public void put(@Nullable Object value) {
        values[cursor++] = value;
        if (value != null) {
            said |= bit;
        }
        bit <<= 1;
    }

    /**
     * Puts the next value, or that there is none where it is the usual one.
     *
     * @param value the value
     * @param usual the value that an absent one means
     */
    @SuppressWarnings("ReferenceEquality") // mostly it is found to be the same without being compared
    public void put(Object value, Object usual) {
        put(value == usual || value.equals(usual) ? null : value);
    }

    /**
     * Puts the next value, or that there is none.
     *
     * @param value the value, if it is there
     */
    public void put(Optional<?> value) {
        put(value.orElse(null));
    }

    /**
     * Puts the next list, or that there is none where it is empty.
     *
     * @param list the list
     */
    public void put(ImmutableList<?> list) {
        put(list.isEmpty() ? null : (Object) list);
    }

    /**
     * Puts the next truth value, or that there is none where it is false.
     *
     * @param flag the truth value
     */
    public void put(boolean flag) {
        put(flag ? Boolean.TRUE : null);
    }

    /** {@return which of the first 64 values that were put are there: the lowest bit for the first} */
    public long said() {
        return said;
    }
}
