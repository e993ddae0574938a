package org.linernotes.csv.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Takes lines out of the bytes of a table as they stand there, from the first to the last: of a row that was refused, all that it
 * consists of. A line ends with a carriage return, a line feed, or one behind the other, in quotes or not.
 */
public final class TableLines {
    private final byte[] table;
    private final TextEncoding encoding;
    private int line = 1;
    private int at;

    private TableLines(byte[] table, TextEncoding encoding) {
        this.table = table;
        this.encoding = encoding;
    }

    /**
     * {@return the lines of a table}
     *
     * @param table its bytes, which shall not change
     * @param encoding its encoding
     */
    public static TableLines of(byte[] table, TextEncoding encoding) {
        return new TableLines(table, encoding);
    }

    /**
     * {@return some lines, without the end of the last of them; nothing where there are no such lines}
     *
     * @param first the number of the first line, counted from 1; it is behind all that was taken before
     * @param last the number of the last line
     */
    public byte[] take(int first, int last) {
        checkArgument(line <= first && first <= last, "lines %s to %s are not behind line %s", first, last, line);
        while (line < first && at < table.length) {
            at = behindLine();
        }
        int start = at;
        int end = at;
        while (line <= last && at < table.length) {
            end = endOfLine();
            at = behindLine();
        }
        return Arrays.copyOfRange(table, start, end);
    }

    private int endOfLine() {
        int end = at;
        while (end < table.length && sign(end) != '\n' && sign(end) != '\r') {
            end += encoding.unit();
        }
        return Math.min(end, table.length);
    }

    private int behindLine() {
        int end = endOfLine();
        line++;
        int next = end + encoding.unit();
        boolean pair = end < table.length && sign(end) == '\r' && next < table.length && sign(next) == '\n';
        return Math.min(pair ? next + encoding.unit() : next, table.length);
    }

    /** {@return the unit of the encoding at an index; half of one, at the end, is no end of a line} */
    private int sign(int index) {
        if (encoding.unit() == 1) {
            return table[index] & 0xff;
        }
        if (index + 1 == table.length) {
            return -1;
        }
        int high = encoding == TextEncoding.UTF_16BE ? index : index + 1;
        int low = 2 * index + 1 - high;
        return (table[high] & 0xff) << Byte.SIZE | (table[low] & 0xff);
    }
}
