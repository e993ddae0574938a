package org.linernotes.musicbrainz;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream at its line feeds, in bytes. A line that is too long is skipped in bounded memory. */
final class LineBuffer {
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] bytes = new byte[FIRST_SIZE];
    /** The line is from start to end; what is read but not yet cut reaches to limit. */
    private int start;

    private int end;
    private int limit;
    private boolean atEnd;
    private boolean tooLong;
    private int number;
    private long offset;
    private long nextOffset;

    LineBuffer(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line. {@return whether there is one} */
    boolean next() throws IOException {
        start = number == 0 ? 0 : Math.min(end + 1, limit);
        offset = nextOffset;
        tooLong = false;
        int from = start;
        while (true) {
            int feed = indexOfFeed(from);
            if (feed >= 0 || (atEnd && (start < limit || tooLong))) {
                end = feed >= 0 ? feed : limit;
                nextOffset += end - start + (feed >= 0 ? 1 : 0);
                number++;
                return true;
            }
            if (atEnd) {
                return false;
            }
            from = limit;
            from -= fill();
        }
    }

    /** Reads on. {@return by how much what was read before was moved} */
    private int fill() throws IOException {
        int moved = 0;
        if (limit - start > longest) { // forget what there is of it
            tooLong = true;
            nextOffset += limit - start;
            moved = limit - start;
            limit = start;
        }
        if (limit == bytes.length && start > 0) {
            System.arraycopy(bytes, start, bytes, 0, limit - start);
            moved += start;
            limit -= start;
            start = 0;
        }
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, longest + (long) FIRST_SIZE));
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        if (read < 0) {
            atEnd = true;
        } else {
            limit += read;
        }
        return moved;
    }

    private int indexOfFeed(int from) {
        for (int i = from; i < limit; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** {@return whether the line was too long; then it is not there} */
    boolean tooLong() {
        return tooLong;
    }

    /** {@return whether there are only blanks in the line} */
    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of the line, from 1} */
    int number() {
        return number;
    }

    /** {@return where the line begins in the stream, from 0} */
    long offset() {
        return offset;
    }
}
