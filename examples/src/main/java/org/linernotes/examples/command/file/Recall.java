package org.linernotes.examples.command.file;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Remembers the bytes of the record that is being read, so that one that was refused can be kept aside as it stood, and
 * one that was read can be held against what was read of it. What is longer than a record may be is not remembered.
 */
final class Recall extends FilterInputStream {
    /** How long a line may be, as its readers say. */
    private static final int LONGEST_LINE = 64 << 20;

    /** How long a document may be, as its readers say. */
    private static final int LONGEST_DOCUMENT = 256 << 20;

    private static final int FIRST_SIZE = 1 << 16;
    private static final byte NEWLINE = '\n';

    private final boolean lines;
    private final int longest;
    private byte[] kept = new byte[FIRST_SIZE];
    private int from;
    private int to;

    /** Whether the current record was too long, and its bytes are gone. */
    private boolean lost;

    /**
     * Creates a stream.
     *
     * @param in what is read
     * @param lines whether every line is a record; otherwise the whole is one
     */
    Recall(InputStream in, boolean lines) {
        this(in, lines, lines ? LONGEST_LINE : LONGEST_DOCUMENT);
    }

    Recall(InputStream in, boolean lines, int longest) {
        super(in);
        this.lines = lines;
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            keep(bytes, offset, read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void keep(byte[] bytes, int offset, int length) {
        int start = offset;
        int end = offset + length;
        if (lost && from == to) {
            // nothing is kept until the line that is too long ends
            int newline = lines ? newline(bytes, start, end) : -1;
            start = newline < 0 ? end : newline;
        }
        makeRoom(end - start);
        System.arraycopy(bytes, start, kept, to, end - start);
        to += end - start;
        if (to - from > longest && !(lines && newline(kept, from, to) >= 0)) {
            lost = true;
            from = to;
        }
    }

    private void makeRoom(int length) {
        if (to + length > kept.length) {
            byte[] room =
                    to - from + length > kept.length ? new byte[Math.max(kept.length * 2, to - from + length)] : kept;
            System.arraycopy(kept, from, room, 0, to - from);
            kept = room;
            to -= from;
            from = 0;
        }
    }

    /** Goes on to the next record: behind the current line; of a document there is only one. */
    void skipRecord() {
        from = lines ? Math.min(to, endOfLine() + 1) : from;
        lost = lost && !lines;
    }

    /** {@return the current record in one line; empty for one that is longer than records may be} */
    byte[] record() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writeRecord(bytes);
        return bytes.toByteArray();
    }

    /** Writes the current record in one line. */
    void writeRecord(OutputStream out) throws IOException {
        if (lines) {
            writeLine(out);
        } else {
            writeDocument(out);
        }
    }

    private void writeLine(OutputStream out) throws IOException {
        int end = endOfLine();
        if (!lost) {
            out.write(kept, from, end - from);
            out.write(NEWLINE);
        }
    }

    /** No line break in JSON means more than a blank. */
    private void writeDocument(OutputStream out) throws IOException {
        byte[] rest = new byte[FIRST_SIZE];
        while (!lost && read(rest, 0, rest.length) >= 0) {
            // reading is remembering
        }
        if (!lost && !isBlank(from, to)) {
            for (int i = from; i < to; i++) {
                out.write(kept[i] == NEWLINE || kept[i] == '\r' ? ' ' : kept[i]);
            }
            out.write(NEWLINE);
        }
    }

    /** {@return where the current line ends; lines of blanks before it are none} */
    private int endOfLine() {
        int end = newline(kept, from, to);
        while (end >= 0 && !lost && isBlank(from, end)) {
            from = end + 1;
            end = newline(kept, from, to);
        }
        return end < 0 ? to : end;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (kept[i] != ' ' && kept[i] != '\t' && kept[i] != '\r' && kept[i] != NEWLINE) {
                return false;
            }
        }
        return true;
    }

    private static int newline(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] == NEWLINE) {
                return i;
            }
        }
        return -1;
    }
}
