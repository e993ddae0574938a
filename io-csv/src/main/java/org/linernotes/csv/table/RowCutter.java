package org.linernotes.csv.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a table into rows: at the ends of lines that stand outside of quotes. A quote begins a quoted cell where it
 * is the first character of a cell, two of them inside stand for one, and elsewhere it is a character as any other. A quote
 * that is never closed, or not within the longest row, costs no more than its line: reading goes on with the next one.
 *
 * <p>Cut rows are what a parser of CSV reads one by one. Left alone with the file it would take the rest of it for one cell
 * where a quote is not closed.
 */
final class RowCutter {
    private static final char QUOTE = '"';
    private static final int BUFFER = 1 << 13;

    private final TableText text;
    private final char separator;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int end;

    /** What is read again, as it was cut too late. */
    private String again = "";

    private int nextAgain;
    private long taken;
    private int line = 1;
    private final StringBuilder row = new StringBuilder();

    /** Where in a row a character stands. */
    private enum State {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE
    }

    /**
     * A row as it stands in the file, without the end of its line.
     *
     * @param text the text
     * @param line the line on which it begins
     * @param lastLine the line on which it ends
     * @param unclosed whether a quote is not closed
     * @param trailing whether a cell goes on behind its closing quote
     * @param tooLong whether it is too long, and the text only its beginning
     * @param flawedBytes how many bytes of it were in another encoding
     */
    record Cut(
            String text,
            int line,
            int lastLine,
            boolean unclosed,
            boolean trailing,
            boolean tooLong,
            int flawedBytes) {}

    RowCutter(TableText text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** {@return the next row; null at the end} */
    @Nullable
    Cut next() throws IOException {
        row.setLength(0);
        int begin = line;
        boolean trailing = false;
        State state = State.START_OF_CELL;
        int c = read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && !(isEnd(c) && state != State.QUOTED)) {
            if (row.length() == TableLimits.ROW_LENGTH) {
                return state == State.QUOTED ? unclosed(begin, c) : tooLong(begin, c);
            }
            row.append((char) c);
            State before = state;
            state = after(before, c);
            trailing |= before == State.BEHIND_QUOTE && state == State.PLAIN && c != separator && !isBlank(c);
            c = read();
        }
        if (state == State.QUOTED) {
            return unclosed(begin, -1);
        }
        int last = endLine(c);
        return cut(begin, last, row.toString(), false, trailing, false);
    }

    private State after(State state, int c) {
        if (state == State.QUOTED) {
            return c == QUOTE ? State.BEHIND_QUOTE : State.QUOTED;
        }
        if (c == separator) {
            return State.START_OF_CELL;
        }
        if (c == QUOTE && state != State.PLAIN) {
            return State.QUOTED; // at the start of a cell, or the second of two
        }
        return State.PLAIN;
    }

    /** The line is the row, and what was read beyond it is read again. */
    private Cut unclosed(int begin, int pending) throws IOException {
        int length = 0;
        while (length < row.length() && !isEnd(row.charAt(length))) {
            length++;
        }
        if (length == row.length() && pending >= 0) {
            return tooLong(begin, pending);
        }
        if (pending >= 0) {
            row.append((char) pending);
        }
        int rest = length;
        if (rest < row.length()) {
            boolean pair = row.charAt(rest) == '\r' && rest + 1 < row.length() && row.charAt(rest + 1) == '\n';
            rest += pair ? 2 : 1;
        }
        String whole = row.toString();
        taken -= whole.length() - rest;
        again = whole.substring(rest) + again.substring(nextAgain);
        nextAgain = 0;
        line = begin + (rest > length ? 1 : 0);
        return cut(begin, begin, whole.substring(0, length), true, false, false);
    }

    /** The rest of the line is left out. */
    private Cut tooLong(int begin, int pending) throws IOException {
        int c = pending;
        while (c >= 0 && !isEnd(c)) {
            c = read();
        }
        int last = endLine(c);
        return cut(begin, last, row.toString(), false, false, true);
    }

    private Cut cut(int begin, int last, String whole, boolean unclosed, boolean trailing, boolean tooLong) {
        return new Cut(whole, begin, last, unclosed, trailing, tooLong, text.flawsBefore(taken));
    }

    /** Takes the line feed behind a carriage return, and counts the lines. {@return the line on which the row ends} */
    private int endLine(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            read();
        }
        // line ends within quotes
        for (int i = 0; i < row.length(); i++) {
            boolean pair = row.charAt(i) == '\r' && i + 1 < row.length() && row.charAt(i + 1) == '\n';
            if (isEnd(row.charAt(i)) && !pair) {
                line++;
            }
        }
        int last = line;
        line += c >= 0 ? 1 : 0;
        return last;
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    private int read() throws IOException {
        int c = peek();
        if (c >= 0) {
            taken++;
            if (nextAgain < again.length()) {
                nextAgain++;
            } else {
                next++;
            }
        }
        return c;
    }

    private int peek() throws IOException {
        if (nextAgain < again.length()) {
            return again.charAt(nextAgain);
        }
        if (next == end) {
            end = Math.max(0, text.read(buffer, 0, BUFFER));
            next = 0;
        }
        return next < end ? buffer[next] : -1;
    }
}
