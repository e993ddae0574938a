package org.linernotes.csv.table;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How a table is written in bytes.
 *
 * @param separator what stands between two cells: a comma, a semicolon, a tab, a bar or any other character but quotes, letters,
 *     digits and ends of lines
 * @param encoding the encoding
 * @param byteOrderMark whether the file begins with the byte order mark of its encoding
 * @param separatorLine whether the first line names the separator, as {@code sep=;}, which some spreadsheets want to be told
 * @param carriageReturns whether lines end with a carriage return and a line feed, as RFC 4180 has it, and not with a line feed
 *     alone
 * @param headerRow the number of the row that has the headers, counted from 1 without a line that names the separator
 */
public record TableForm(
        char separator,
        TextEncoding encoding,
        boolean byteOrderMark,
        boolean separatorLine,
        boolean carriageReturns,
        int headerRow) {
    /** The form of RFC 4180: commas, carriage returns with line feeds, headers in the first row; in UTF-8. */
    public static final TableForm STANDARD = new TableForm(',', TextEncoding.UTF_8, false, false, true, 1);

    private static final int LAST_HEADER_ROW = 1_000;

    /**
     * Creates a form.
     *
     * @param separator what stands between two cells
     * @param encoding the encoding
     * @param byteOrderMark whether the file begins with the byte order mark of its encoding
     * @param separatorLine whether the first line names the separator
     * @param carriageReturns whether lines end with a carriage return and a line feed
     * @param headerRow the number of the row that has the headers, counted from 1
     * @throws IllegalArgumentException if the separator can be none, or if the number of the row is not from 1 to 1,000
     */
    public TableForm {
        checkArgument(isSeparator(separator), "“%s” cannot separate cells", separator);
        checkArgument(isHeaderRow(headerRow), "%s is no number of a row with headers", headerRow);
    }

    /**
     * {@return whether a character can separate cells}
     *
     * @param c the character
     */
    public static boolean isSeparator(char c) {
        return c == '\t' || (c > ' ' && c < 0x7F && c != '"' && !Character.isLetterOrDigit(c));
    }

    /**
     * {@return whether a row of that number can have the headers: one of the first 1,000}
     *
     * @param number the number, counted from 1
     */
    public static boolean isHeaderRow(int number) {
        return number >= 1 && number <= LAST_HEADER_ROW;
    }

    /**
     * {@return the form of a table as its first bytes show it}
     *
     * <ul>
     *   <li>The encoding by a byte order mark, or by the zeros of UTF-16; else UTF-8 if all is well-formed in it, or more signs of
     *       several bytes are than bytes that are none of it; else Mac Roman if letters fit into words in it that would not in
     *       Windows-1252, and hardly a sign stands oddly; else Windows-1252.
     *   <li>The separator by a line {@code sep=;}; else that of comma, semicolon, tab and bar which gives the most cells to the
     *       most rows that are alike.
     *   <li>The row of headers: the first that has at least half as many filled cells as the fullest of the first twenty.
     * </ul>
     *
     * @param head the first bytes: all of a short table, some thousands of a long one
     */
    public static TableForm guess(byte[] head) {
        return new FormGuess(head).form();
    }

    /**
     * {@return the same with headers in another row}
     *
     * @param number the number of the row, counted from 1
     */
    public TableForm withHeaderRow(int number) {
        return new TableForm(separator, encoding, byteOrderMark, separatorLine, carriageReturns, number);
    }
}
