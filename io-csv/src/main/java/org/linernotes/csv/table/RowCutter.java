package org.linernotes.csv.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a table into rows: at the ends of lines that stand outside of quotes. A quote begins a quoted cell where it
 * is the first character of a cell, two of them inside stand for one, and elsewhere it is a character as any other. A quote
 * that is never closed, or not within the longest row, costs no more than its line: reading goes on with the next one. In what it
 * would have swallowed another quote holds for its own line only, so that all is read twice at most.
 *
 * <p>Cut rows are what a parser of CSV reads one by one. Left alone with the file it would take the rest of it for one cell
 * where a quote is not closed. In all encodings of tables quotes, separators and ends of lines are told by their bytes, and so a row
 * can be had as it stands.
 */
final class RowCutter implements Closeable {
    private static final char QUOTE = '"';
    private static final int BUFFER = 1 << 16;

    /** What the half of a sign is, with which a file ends that breaks off. */
    private static final int HALF = -1;

    private final InputStream in;
    private final TextEncoding encoding;
    private final int unit;
    private final char separator;
    private byte[] buffer = new byte[BUFFER];
    private int end;
    private boolean ended;
    private boolean begun;

    /** Where the row begins in the buffer, how many of its bytes were given, and where the next one begins. */
    private int start;

    private int given;
    private int behind;

    /** How many bytes the row has there, and whether it goes on behind them to the end of its line. */
    private int length;

    private boolean goesOn;

    /** How many bytes of the table are before the buffer, and before the end of what a quote would have swallowed. */
    private long before;

    private long swallowed;
    private int line = 1;

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

    RowCutter(InputStream in, TextEncoding encoding, char separator) {
        this.in = in;
        this.encoding = encoding;
        this.unit = encoding.unit();
        this.separator = separator;
    }

    /** {@return the next row; null at the end} */
    @Nullable
    Cut next() throws IOException {
        passMark();
        while (goesOn) {
            bytes(BUFFER);
        }
        start = behind;
        length = 0;
        given = 0;
        return has(0) ? row() : null;
    }

    private void passMark() throws IOException {
        byte[] mark = encoding.mark();
        if (!begun && mark.length > 0 && has(mark.length - 1) && encoding.marks(Arrays.copyOf(buffer, end))) {
            behind = mark.length;
        }
        begun = true;
    }

    private Cut row() throws IOException {
        State state = State.START_OF_CELL;
        boolean trailing = false;
        int breaks = 0;
        int firstBreak = -1;
        int last = 0;
        int longest = TableLimits.ROW_LENGTH * unit;
        int at = 0;
        for (; has(at); at += unit) {
            int c = sign(at);
            if (isEnd(c)) {
                if (state != State.QUOTED) {
                    break;
                }
                firstBreak = firstBreak < 0 ? at : firstBreak;
                if (before + start + at < swallowed) {
                    return unclosed(firstBreak);
                }
                breaks += c == '\n' && last == '\r' ? 0 : 1;
            }
            if (at >= longest) {
                longest = at + (TableLimits.ROW_LENGTH - characters(at)) * unit;
                if (at >= longest) {
                    swallowed = before + start + at;
                    return state == State.QUOTED && firstBreak >= 0 ? unclosed(firstBreak) : tooLong(at, breaks);
                }
            }
            State next = after(state, c);
            trailing |= state == State.BEHIND_QUOTE && next == State.PLAIN && !isBlank(c);
            state = next;
            last = c;
        }
        if (state == State.QUOTED) {
            swallowed = before + start + at;
            return unclosed(firstBreak < 0 ? at : firstBreak);
        }
        return cut(at, breaks, false, trailing);
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

    /** {@return how many characters the first bytes of the row are} */
    private int characters(int bytes) {
        if (encoding != TextEncoding.UTF_8) {
            return bytes / unit;
        }
        int count = 0;
        for (int i = start; i < start + bytes; i++) {
            count += (buffer[i] & 0xC0) == 0x80 ? 0 : (buffer[i] & 0xF8) == 0xF0 ? 2 : 1;
        }
        return count;
    }

    /** The first line is the row, and what was looked at beyond it is read again. */
    private Cut unclosed(int bytes) throws IOException {
        return cut(bytes, 0, true, false);
    }

    /** The rest of the line is left out. */
    private Cut tooLong(int bytes, int breaks) {
        length = bytes;
        goesOn = true;
        TableText read = TableText.of(buffer, start, length, encoding);
        int first = line;
        line += breaks;
        return new Cut(read.text(), first, line, false, false, true, read.flawedBytes());
    }

    private Cut cut(int bytes, int breaks, boolean unclosed, boolean trailing) throws IOException {
        length = Math.min(bytes, end - start); // half a sign may be the last one
        TableText read = TableText.of(buffer, start, length, encoding);
        int first = line;
        int last = line + breaks;
        line = last;
        passEnd();
        return new Cut(read.text(), first, last, unclosed, trailing, false, read.flawedBytes());
    }

    /** Finds where the next row begins: behind a carriage return, a line feed, or both. */
    private void passEnd() throws IOException {
        int at = length;
        if (has(at)) {
            line++;
            boolean pair = sign(at) == '\r' && has(at + unit) && sign(at + unit) == '\n';
            at += pair ? 2 * unit : unit;
        }
        behind = Math.min(start + at, end);
    }

    /**
     * {@return the next bytes of the row that was cut last, as they stand, without the end of its last line; none at its end}
     *
     * @param most how many there are at most; of a row that is too long so many are held
     */
    byte[] bytes(int most) throws IOException {
        int wanted = Math.max(most, unit) / unit * unit;
        if (goesOn && given == length) {
            start += length;
            length = 0;
            given = 0;
            while (goesOn && length < wanted) {
                goesOn = has(length) && !isEnd(sign(length));
                length += goesOn ? unit : 0;
            }
            if (!goesOn) {
                passEnd();
            }
        }
        int count = Math.min(wanted, Math.min(length, end - start) - given);
        byte[] some = Arrays.copyOfRange(buffer, start + given, start + given + count);
        given += count;
        return some;
    }

    /** {@return whether there is a sign so many bytes behind the start of the row} */
    private boolean has(int at) throws IOException {
        while (start + at + unit > end && !ended) {
            fill();
        }
        return start + at < end;
    }

    /** Reads on; what is before the row is gone. */
    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            before += start;
            end -= start;
            behind -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        ended = read < 0;
    }

    /** {@return the unit of the encoding so many bytes behind the start of the row} */
    private int sign(int at) {
        int first = buffer[start + at] & 0xff;
        if (unit == 1) {
            return first;
        }
        if (start + at + 1 == end) {
            return HALF;
        }
        int second = buffer[start + at + 1] & 0xff;
        return encoding == TextEncoding.UTF_16BE ? first << Byte.SIZE | second : second << Byte.SIZE | first;
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
