package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * What stands above the headers of a sheet and holds for all its rows, as label copy has it: "Catalogue No:" and the number to the right of it.
 * To those who read the rows it is a column behind the others, in which each row has the same.
 *
 * @param columns how many columns have a header
 * @param pairs the labels and what is beside them, in their order
 */
record SheetHead(int columns, ImmutableList<Pair> pairs) {
    private static final String COLON = ":";

    /** Fewer known headers may be anything. */
    private static final int HEADERS = 2;

    /**
     * A label and what is beside it.
     *
     * @param label the label as it stands, with its colon
     * @param value the text to the right of it; empty where there is none
     */
    record Pair(String label, String value) {}

    /**
     * A head with the headers below it.
     *
     * @param headers the row of the headers
     * @param head what stands above them
     */
    record Found(TableRow headers, SheetHead head) {}

    /**
     * {@return the pairs in a row, from left to right; none where something else stands in it} A label ends with a colon, or is known as a
     * header and has something beside it that is none, and nothing else in its row.
     */
    static ImmutableList<Pair> pairs(TableRow row) {
        List<String> cells = row.cells().stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .toList();
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        int next = 0;
        while (next < cells.size()) {
            String label = cells.get(next++);
            boolean isBeside = next < cells.size() && isValue(label, cells.get(next));
            // several without a colon could be headers of which not all are known
            if (!label.endsWith(COLON) && (!isBeside || cells.size() > 2)) {
                return ImmutableList.of();
            }
            pairs.add(new Pair(label, isBeside ? cells.get(next++) : ""));
        }
        return pairs.build();
    }

    private static boolean isValue(String label, String beside) {
        return label.endsWith(COLON) ? !beside.endsWith(COLON) : isKnown(label) && !isKnown(beside);
    }

    private static boolean isKnown(String text) {
        return HeaderTable.find(text).isPresent();
    }

    /** {@return the head of a sheet: pairs, and perhaps titles, and below them the first row of something else, which has known headers} */
    static Optional<Found> find(List<TableRow> rows) {
        ImmutableList.Builder<Pair> above = ImmutableList.builder();
        for (TableRow row : rows) {
            ImmutableList<Pair> pairs = pairs(row);
            above.addAll(pairs);
            if (pairs.isEmpty() && !isTitle(row)) {
                return Optional.of(new SheetHead(row.cells().size(), above.build()))
                        .filter(head -> !head.pairs.isEmpty() && areHeaders(row))
                        .map(head -> new Found(row, head));
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(TableRow row) {
        return row.cells().stream().filter(cell -> !CellText.isBlank(cell)).count() <= 1;
    }

    private static boolean areHeaders(TableRow row) {
        return row.cells().stream().map(CellText::of).filter(SheetHead::isKnown).count() >= HEADERS;
    }

    /** {@return a row of headers with the labels behind its own} */
    ImmutableList<String> headers(TableRow row) {
        return widened(row, pairs.stream().map(Pair::label).toList());
    }

    /** {@return a row with the values behind its own; what it has to the right of all headers is behind these} */
    TableRow row(TableRow row) {
        return pairs.isEmpty()
                ? row
                : new TableRow(
                        row.number(),
                        row.line(),
                        widened(row, pairs.stream().map(Pair::value).toList()));
    }

    private ImmutableList<String> widened(TableRow row, List<String> more) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        for (int column = 0; column < columns; column++) {
            cells.add(row.cell(column));
        }
        cells.addAll(more);
        return row.cells().size() <= columns
                ? cells.build()
                : cells.addAll(row.cells().subList(columns, row.cells().size())).build();
    }
}
