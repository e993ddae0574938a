package org.linernotes.csv.table;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notice.Location;

/**
 * A row of a table.
 *
 * @param number its number as a spreadsheet shows it, counted from 1; rows above the headers and blank ones count
 * @param line the line of the file on which it begins, counted from 1
 * @param cells the texts of its cells
 */
public record TableRow(int number, int line, ImmutableList<String> cells) {
    /** {@return whether no cell says anything} */
    public boolean isBlank() {
        return cells.stream().allMatch(CellText::isBlank);
    }

    /** {@return whether it has more than a row or a cell may have, so that it is refused where it is read} */
    public boolean isTooLong() {
        long length = cells.stream().mapToLong(cell -> cell.length() + 1L).sum();
        return cells.size() > TableLimits.CELLS
                || length > TableLimits.ROW_LENGTH
                || cells.stream().anyMatch(cell -> cell.length() > TableLimits.CELL_LENGTH);
    }

    /**
     * {@return the text of a cell; empty where the row has none}
     *
     * @param column the column, counted from 0
     */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * {@return what a cell says, as {@link CellText#of} has it}
     *
     * @param column the column, counted from 0
     */
    public String text(int column) {
        return CellText.of(cell(column));
    }

    /** {@return where the row stands: {@code row 12}, and its line} */
    public Location place() {
        return Location.UNKNOWN.withRecord("row " + number).at(line, 0);
    }

    /**
     * {@return where a cell of the row stands: its row, its line, the number of the column from 1 and the header}
     *
     * @param column the column, counted from 0
     * @param header the header of the column
     */
    public Location place(int column, String header) {
        return Location.UNKNOWN
                .withRecord("row " + number)
                .withPointer(Location.step(header))
                .at(line, column + 1);
    }
}
