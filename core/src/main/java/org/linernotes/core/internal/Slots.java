package org.linernotes.core.internal;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object's properties, in the order of its table, from which a value of the model is constructed
 * without a builder. A cursor over an array that its owner fills and uses again; not safe for use by several threads.
 *
 * <p>Reading is positional and unchecked: the table of a type and its constructor call stand side by side in the type's
 * source, and a test per type holds them together.
 */
public final class Slots {
    private @Nullable Object[] values = {};
    private int cursor;

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
}
