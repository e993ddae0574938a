package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.csv.table.TableRow;

/**
 * A column of a sheet that nobody has mapped, with what its header suggests, among the others and with its cells: by these it may be
 * something else.
 *
 * @param index where it stands
 * @param columns all columns of the sheet
 * @param rows the rows below the headers
 */
record GuessedColumn(int index, ImmutableList<MappedColumn> columns, List<TableRow> rows) {
    private static final int LOOKED_AT = 100;

    /** {@return all columns of a sheet, each with the others} */
    static Stream<GuessedColumn> all(ImmutableList<MappedColumn> columns, List<TableRow> rows) {
        return IntStream.range(0, columns.size()).mapToObj(index -> new GuessedColumn(index, columns, rows));
    }

    /** {@return the column as its header suggests it} */
    MappedColumn column() {
        return columns.get(index);
    }

    /** {@return whether the header suggests a target} */
    boolean is(Target target) {
        return column().target().equals(Optional.of(target));
    }

    /** {@return whether the header suggests one of some targets} */
    boolean isAny(ImmutableSet<Target> targets) {
        return column().target().filter(targets::contains).isPresent();
    }

    /** {@return whether any column of the sheet has a target that is such} */
    boolean isBeside(Predicate<Target> such) {
        return columns.stream().flatMap(any -> any.target().stream()).anyMatch(such);
    }

    /** {@return all columns of the sheet, this one among them} */
    Stream<GuessedColumn> all() {
        return all(columns, rows);
    }

    /** {@return the column with a target, which its header does not suggest} */
    MappedColumn as(Target target) {
        return new MappedColumn(column().header(), Optional.of(target), ImmutableMap.of());
    }

    /** {@return its cells that are not blank} */
    Stream<String> cells() {
        return rows.stream().map(row -> row.text(index)).filter(cell -> !cell.isEmpty());
    }

    /** {@return the first of its cells that are not blank: enough to tell what they are} */
    ImmutableList<String> firstCells() {
        return cells().limit(LOOKED_AT).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether more than half of its first cells are such} */
    boolean isMostly(Predicate<String> such) {
        ImmutableList<String> cells = firstCells();
        return 2 * cells.stream().filter(such).count() > cells.size();
    }
}
