package org.linernotes.csv.table;

/** The bounds of a table. They are those of spreadsheets, so that what one of these can hold is read. */
public final class TableLimits {
    /** How many characters a cell may have. */
    public static final int CELL_LENGTH = 32_767;

    /** How many cells a row may have. */
    public static final int CELLS = 16_384;

    /** How many characters a row may have, quotes and separators included. */
    public static final int ROW_LENGTH = 1 << 20;

    /** How many rows a table may have that is held as a whole. */
    public static final int ROWS = 1 << 20;

    private TableLimits() {}
}
