package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.csv.cell.Cell;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.table.CellText;

/**
 * What a target is in the model: how its values stand in a cell, where they are taken from when a row is written, and where they go
 * when one is read.
 *
 * @param cell how the values stand in a cell
 * @param getter the values of a row
 * @param setter puts values into a draft
 * @param besides finds what else of a cell the model says, where the column does not print all that its cells can say
 * @param whole whether one column says all of it, so that there cannot be another
 * @param <V> the type of the values
 */
record Slice<V>(Cell<V> cell, Getter<V> getter, Setter<V> setter, Optional<Besides<V>> besides, boolean whole) {
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

    /**
     * Finds what of a cell the model says, and the column does not print: in a column of composers the arranger, of two remarks the
     * second.
     *
     * @param <V> the type of the values
     */
    @FunctionalInterface
    interface Besides<V> {
        /** {@return it in words; empty where there is nothing} The names in a cell are those of the cell. */
        String of(ImmutableList<V> cell, Names ofCell, View view, CellForm form, Names names);

        /** {@return which of several values the cell has, where the column prints but one of them} */
        static <V> Besides<V> among(Cell<V> cell, Getter<V> all) {
            return (said, ofCell, view, form, names) -> {
                ImmutableList<V> values = all.get(view, form, names);
                ImmutableList<V> printed = values.size() < 2
                        ? values
                        : cell.read(cell.print(values, form, names), form, names)
                                .value()
                                .orElse(ImmutableList.of());
                return said.stream()
                        .filter(value -> values.contains(value) && !printed.contains(value))
                        .map(value -> cell.print(ImmutableList.of(value), form, names))
                        .distinct()
                        .collect(Collectors.joining(", "));
            };
        }
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

    /** What the model prints, with what else it says of a cell that stands there. A cell holds as long as this stays the same. */
    String withBesides(String printed, String cellText, View view, CellForm form, Names names) {
        Names ofCell = new MentionedNames(names.remarks());
        Optional<ImmutableList<V>> said = CellText.isBlank(cellText)
                ? Optional.of(ImmutableList.of())
                : cell.read(CellText.of(cellText), form, ofCell).value();
        return besides.flatMap(more -> said.map(values -> more.of(values, ofCell, view, form, names)))
                .filter(more -> !more.isEmpty())
                .map(more -> printed + " + " + more)
                .orElse(printed);
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
