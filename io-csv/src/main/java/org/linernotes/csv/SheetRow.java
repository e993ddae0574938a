package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.csv.table.TableRow;

/**
 * A row of a sheet with the texts that count: without blanks around them, and with those from above in columns that are filled
 * down.
 *
 * @param row the row as it stands
 * @param texts the texts, one for each column of the sheet at least
 * @param table in which table of the sheet it stands, counted from 0
 */
record SheetRow(TableRow row, ImmutableList<String> texts, int table) {
    /** {@return the text that counts in a column} */
    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    /** {@return whether a column says something} */
    boolean says(int column) {
        return !text(column).isEmpty();
    }

    /** {@return whether one of some columns says something} */
    boolean saysAny(ImmutableList<Integer> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (says(columns.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the text of the first of some columns that says something} */
    Optional<String> stated(ImmutableList<Integer> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String text = text(columns.get(i));
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** {@return how many characters the row has, separators included, and what it takes besides} */
    long characters() {
        long count = SheetLimits.ROW;
        for (String cell : row.cells()) {
            count += cell.length() + 1;
        }
        return count;
    }
}
