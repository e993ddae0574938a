package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.csv.cell.Cell;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Names;

/**
 * What a target is in the model: how its values stand in a cell, where they are taken from when a row is written, and where they go
 * when one is read.
 *
 * @param cell how the values stand in a cell
 * @param getter the values of a row
 * @param setter puts values into a draft
 * @param whole whether one column says all of it, so that there cannot be another
 * @param <V> the type of the values
 */
record Slice<V>(Cell<V> cell, Getter<V> getter, Setter<V> setter, boolean whole) {
    /**
     * Takes values from a row.
     *
     * @param <V> the type of the values
     */
    @FunctionalInterface
    interface Getter<V> {
        ImmutableList<V> get(View view, CellForm form, Names names);
    }

    /**
     * Puts values into a draft.
     *
     * @param <V> the type of the values
     */
    @FunctionalInterface
    interface Setter<V> {
        void set(Draft draft, ImmutableList<V> values, CellForm form, Names names);
    }

    /** The text of the cell; empty where there is no value. */
    String print(View view, CellForm form, Names names) {
        ImmutableList<V> values = getter.get(view, form, names);
        return values.isEmpty() ? "" : cell.print(values, form, names);
    }

    /** The values of a row. */
    ImmutableList<V> values(View view, CellForm form, Names names) {
        return getter.get(view, form, names);
    }

    /** Puts values into a draft that this slice has read. */
    @SuppressWarnings("unchecked") // they come from the same cell
    void set(Draft draft, ImmutableList<?> values, CellForm form, Names names) {
        setter.set(draft, (ImmutableList<V>) values, form, names);
    }

    /** {@return the values of something that may not be there} */
    static <T, V> ImmutableList<V> of(@Nullable T owner, Function<T, ImmutableList<V>> values) {
        return owner == null ? ImmutableList.of() : values.apply(owner);
    }
}
