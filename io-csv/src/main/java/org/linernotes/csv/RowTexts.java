package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.csv.cell.IdCell;
import org.linernotes.csv.table.CellText;
import org.linernotes.csv.table.TableRow;

/**
 * Finds the texts of rows that count, one after the other: a blank cell of a column that is filled down has that from above,
 * where a spreadsheet shows an error nothing is said, and a bare MBID is the id that it means.
 */
final class RowTexts {
    private final Columns columns;
    private final BitSet mbids = new BitSet();
    private final Map<Integer, String> above = new HashMap<>();

    private final int table;

    /**
     * Begins a table.
     *
     * @param columns the columns of the sheet
     * @param table which of its tables it is, counted from 0
     */
    RowTexts(Columns columns, int table) {
        this.columns = columns;
        this.table = table;
        for (int i = 0; i < columns.columns().size(); i++) {
            mbids.set(i, columns.at(i).isOfMbids());
        }
    }

    /** {@return the texts that the cells of a row say, without what is not seen around them} */
    static ImmutableList<String> trimmed(TableRow row) {
        ImmutableList.Builder<String> texts =
                ImmutableList.builderWithExpectedSize(row.cells().size());
        row.cells().forEach(cell -> texts.add(CellText.of(cell)));
        return texts.build();
    }

    SheetRow of(TableRow row, ImmutableList<String> trimmed) {
        int size = Math.max(columns.columns().size(), trimmed.size());
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(size);
        for (int i = 0; i < size; i++) {
            String cell =
                    columns.isOfNameParts(i) ? columns.whole(i, trimmed) : i < trimmed.size() ? trimmed.get(i) : "";
            String text = CellText.isError(cell) ? "" : cell;
            if (mbids.get(i)) {
                text = IdCell.stated(text);
            }
            if (columns.at(i).is(Setting.FILL_DOWN)) {
                text = cell.isEmpty() ? above.getOrDefault(i, "") : text;
                above.put(i, text);
            }
            texts.add(text);
        }
        return new SheetRow(row, texts.build(), table);
    }
}
