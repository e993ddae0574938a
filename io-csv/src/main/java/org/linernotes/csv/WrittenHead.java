package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.stream.IntStream;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableRow;

/**
 * The columns that are written above the headers: those that may stand there ({@link Setting#ABOVE}) and of which all rows say the same. One
 * of which they do not is written as other columns are.
 *
 * @param indexes where these columns stand among all
 * @param rows the rows above the headers, the blank ones included
 */
record WrittenHead(ImmutableSet<Integer> indexes, ImmutableList<ImmutableList<String>> rows) {
    /** {@return what is written above the headers, where the rows have these cells of all columns} */
    static WrittenHead of(Columns columns, ImmutableList<ImmutableList<String>> rows, TableForm form) {
        ImmutableSet<Integer> indexes = IntStream.range(0, columns.columns().size())
                .filter(index -> columns.at(index).is(Setting.ABOVE) && isOneText(rows, index))
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
        return new WrittenHead(indexes, above(indexes, columns, rows, form));
    }

    private static boolean isOneText(ImmutableList<ImmutableList<String>> rows, int index) {
        return rows.stream().map(row -> row.get(index)).distinct().count() == 1;
    }

    /** The last row is left blank, where the headers stand low enough. */
    private static ImmutableList<ImmutableList<String>> above(
            ImmutableSet<Integer> indexes, Columns columns, ImmutableList<ImmutableList<String>> rows, TableForm form) {
        if (indexes.isEmpty()) {
            return ImmutableList.of();
        }
        int width = Math.max(2, columns.columns().size() - indexes.size());
        ImmutableList<String> blank = padded(ImmutableList.of(), width);
        int blanks = form.headerRow() == 1 ? 1 : Math.max(0, form.headerRow() - 1 - indexes.size());
        ImmutableList.Builder<ImmutableList<String>> above = ImmutableList.builder();
        above.addAll(Collections.nCopies(Math.max(0, blanks - 1), blank));
        for (int index : indexes) {
            String value = rows.get(0).get(index);
            above.add(padded(ImmutableList.of(columns.at(index).header(), value), width));
        }
        return above.addAll(Collections.nCopies(Math.min(1, blanks), blank)).build();
    }

    private static ImmutableList<String> padded(ImmutableList<String> cells, int width) {
        return ImmutableList.<String>builder()
                .addAll(cells)
                .addAll(Collections.nCopies(width - cells.size(), ""))
                .build();
    }

    /** {@return what of some cells stands in the table} */
    ImmutableList<String> below(ImmutableList<String> cells) {
        return indexes.isEmpty()
                ? cells
                : IntStream.range(0, cells.size())
                        .filter(index -> !indexes.contains(index))
                        .mapToObj(cells::get)
                        .collect(ImmutableList.toImmutableList());
    }

    /** {@return a row without what stands above, at whose places nothing is} */
    TableRow without(TableRow row) {
        return indexes.isEmpty()
                ? row
                : new TableRow(
                        row.number(),
                        row.line(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(index -> indexes.contains(index) ? "" : row.cell(index))
                                .collect(ImmutableList.toImmutableList()));
    }
}
