package org.linernotes.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TableLimits;

/**
 * Where a label stands above the headers of a sheet, and what is beside it, as spreadsheets call cells: {@code A3:B3}. {@code A3} is both in
 * one cell with a blank between, "Artist: Ann Lee", and {@code A3:A3} the same without one.
 *
 * @param row the row, counted from 1
 * @param label the column of the label, counted from 0
 * @param value the column of what is beside it
 * @param spaced whether both are in one cell, with a blank between
 */
record LabelPlace(int row, int label, int value, boolean spaced) {
    private static final Pattern PLACE = Pattern.compile(
            "(?<column>[A-Z]{1,3})(?<row>[1-9]\\d{0,3})(?::(?<value>[A-Z]{1,3})(?<again>[1-9]\\d{0,3}))?");
    private static final int LETTERS = 26;

    LabelPlace {
        checkArgument(row >= 1, "%s is no number of a row", row);
        checkArgument(value >= label, "the text stands to the left of the label");
    }

    /** {@return the place of a label that has the text beside it in another cell} */
    static LabelPlace of(int row, int label, int value) {
        return new LabelPlace(row, label, value, false);
    }

    /** {@return the place of a cell} */
    static LabelPlace ofCell(int row, int column) {
        return new LabelPlace(row, column, column, true);
    }

    /** {@return the place that a text names} */
    static Optional<LabelPlace> tryParse(String text) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches() || !TableForm.isHeaderRow(Integer.parseInt(place.group("row")))) {
            return Optional.empty();
        }
        int row = Integer.parseInt(place.group("row"));
        int label = column(place.group("column"));
        int value = place.group("value") == null ? label : column(place.group("value"));
        boolean isInRow = place.group("again") == null || Integer.parseInt(place.group("again")) == row;
        return isInRow && value >= label && value < TableLimits.CELLS
                ? Optional.of(new LabelPlace(row, label, value, place.group("value") == null))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1) - 1;
    }

    private static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }

    /** {@return whether the label and what is beside it are in one cell} */
    boolean isOneCell() {
        return label == value;
    }

    @Override
    public String toString() {
        String first = letters(label) + row;
        return spaced ? first : first + ":" + letters(value) + row;
    }
}
