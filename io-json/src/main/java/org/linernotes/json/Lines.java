package org.linernotes.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.linernotes.json.codec.JsonLimits;

/**
 * The lines of a stream of bytes, one after the other in the same buffer. Lines of blanks are passed over; of a line that
 * is too long only its place is known.
 */
final class Lines implements Closeable {
    private static final int FIRST_SIZE = 1 << 16;
    private static final byte LINE_FEED = '\n';

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[FIRST_SIZE];
    /** What of the buffer was read and is not in a line yet. */
    private int from;

    private int to;
    /** The current line. */
    private int start;

    private int end;
    private int number;
    private long offset;
    private boolean tooLong;

    /** Where the bytes at the start of the buffer stand in the stream. */
    private long bufferOffset;

    private boolean atEnd;

    Lines(InputStream in) {
        this(in, JsonLimits.LINE_BYTES);
    }

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** {@return whether there is another line, on which this then stands} */
    boolean next() throws IOException {
        do {
            if (!advance()) {
                return false;
            }
        } while (!tooLong && isBlank());
        return true;
    }

    private boolean advance() throws IOException {
        start = from;
        offset = bufferOffset + from;
        number++;
        tooLong = false;
        int scanned = from;
        while (true) {
            int lineFeed = lineFeed(scanned);
            if (lineFeed >= 0) {
                end = lineFeed;
                from = lineFeed + 1;
                tooLong |= end - start > longest;
                return true;
            }
            scanned = to;
            if (to - start > longest) {
                tooLong = true;
                bufferOffset += to - start; // these bytes are dropped
                to = start;
                scanned = start;
            }
            int moved = start;
            if (!fill()) {
                end = to;
                from = to;
                return tooLong || end > start;
            }
            scanned -= moved - start;
        }
    }

    private int lineFeed(int index) {
        for (int i = index; i < to; i++) {
            if (buffer[i] == LINE_FEED) {
                return i;
            }
        }
        return -1;
    }

    /** Reads more behind what is there of the line; moves it to the start of the buffer, or makes room, as it needs. */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, to - start);
            bufferOffset += start;
            to -= start;
            start = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, longest + 1L));
        }
        int read = in.read(buffer, to, buffer.length - to);
        atEnd = read < 0;
        to += Math.max(0, read);
        return !atEnd;
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** {@return the buffer in which the line is} */
    byte[] buffer() {
        return buffer;
    }

    /** {@return the index of its first byte} */
    int start() {
        return start;
    }

    /** {@return how many bytes it has, without the line feed} */
    int length() {
        return end - start;
    }

    /** {@return its number, from 1} */
    int number() {
        return number;
    }

    /** {@return how many bytes stand before it in the stream} */
    long offset() {
        return offset;
    }

    /** {@return whether it is longer than is taken; then its bytes are not here} */
    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
