package org.linernotes.core.notice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values with the forms in which they were printed, in their order: the ISRCs of a recording, whether or not each was
 * understood.
 *
 * @param <T> the type of the values
 */
public final class PrintedList<T> {
    private static final PrintedList<?> EMPTY = new PrintedList<>(ImmutableList.of());

    private final ImmutableList<Printed<T>> printed;

    private PrintedList(ImmutableList<Printed<T>> printed) {
        this.printed = printed;
    }

    /**
     * {@return values in their canonical forms}
     *
     * @param values the values
     * @param <T> their type
     */
    @SafeVarargs
    public static <T> PrintedList<T> of(T... values) {
        ImmutableList.Builder<Printed<T>> printed = ImmutableList.builderWithExpectedSize(values.length);
        for (T value : values) {
            printed.add(Printed.of(value));
        }
        return copyOf(printed.build());
    }

    /**
     * {@return the given values with their printed forms}
     *
     * @param printed the values with their printed forms
     * @param <T> the type of the values
     */
    @SuppressWarnings("unchecked") // an empty list has no element of any type
    public static <T> PrintedList<T> copyOf(Iterable<Printed<T>> printed) {
        ImmutableList<Printed<T>> list = ImmutableList.copyOf(printed);
        return list.isEmpty() ? (PrintedList<T>) EMPTY : new PrintedList<>(list);
    }

    /** {@return the values with their printed forms} */
    public ImmutableList<Printed<T>> printed() {
        return printed;
    }

    /** {@return the values that were understood} */
    public ImmutableList<T> values() {
        return printed.stream().map(Printed::value).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return printed.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedList<?> that && printed.equals(that.printed);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    @Override
    public String toString() {
        return printed.toString();
    }
}
