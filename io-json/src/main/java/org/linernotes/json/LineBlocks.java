package org.linernotes.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream of bytes in blocks of whole lines, one after the other in the same buffer: a parser is made for a block and not
 * for a line. Of a line that is too long only its place is known.
 */
final class LineBlocks implements Closeable {
    private static final int FIRST_SIZE = 1 << 17;
    private static final byte LINE_FEED = '\n';

    private final InputStream in;
    private final int longest;
    private byte[] buffer;

    /** Where the bytes at the start of the buffer stand in the stream. */
    private long bufferOffset;

    /** The block; what was read behind it reaches to the limit. */
    private int start;

    private int end;
    private int limit;
    private boolean atEnd;
    private boolean tooLong;

    /**
     * Creates the blocks of a stream.
     *
     * @param in the stream
     * @param longest how many bytes a line may have
     */
    LineBlocks(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.buffer = new byte[Math.min(FIRST_SIZE, longest + 1)];
    }

    /** {@return whether there is another block, on which this then stands} */
    boolean next() throws IOException {
        start = end;
        tooLong = false;
        int searched = start;
        while (true) {
            int feed = lastLineFeed(searched);
            if (feed >= 0 && !tooLong) {
                end = feed + 1;
                return true;
            }
            if (feed >= 0) {
                end = firstLineFeed(searched) + 1;
                return true;
            }
            if (atEnd) {
                end = limit;
                return end > start || tooLong;
            }
            if (limit - start > longest) {
                tooLong = true;
                bufferOffset += limit - start; // these bytes are dropped
                limit = start;
            }
            searched = limit - moveToFront();
            fill();
        }
    }

    private int lastLineFeed(int from) {
        for (int i = limit - 1; i >= from; i--) {
            if (buffer[i] == LINE_FEED) {
                return i;
            }
        }
        return -1;
    }

    private int firstLineFeed(int from) {
        int i = from;
        while (buffer[i] != LINE_FEED) {
            i++;
        }
        return i;
    }

    /** Moves what there is of a line to the front of the buffer. {@return by how much} */
    private int moveToFront() {
        int moved = start;
        if (moved > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
        }
        bufferOffset += start;
        limit -= start;
        start = 0;
        return moved;
    }

    private void fill() throws IOException {
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, longest + 1L));
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        atEnd = read < 0;
        limit += Math.max(0, read);
    }

    /** {@return the buffer in which the block is} */
    byte[] buffer() {
        return buffer;
    }

    /** {@return the index of its first byte} */
    int start() {
        return start;
    }

    /** {@return the index behind its last byte, a line feed unless the stream ends without one} */
    int end() {
        return end;
    }

    /**
     * {@return how many bytes of the stream stand before a byte}
     *
     * @param index the index of the byte in the buffer
     */
    long offset(int index) {
        return bufferOffset + index;
    }

    /** {@return whether the block is the last part of a line that is longer than is taken, all else of which is gone} */
    boolean isTooLong() {
        return tooLong;
    }

    /** {@return how many bytes a line may have} */
    int longest() {
        return longest;
    }

    /**
     * {@return the index of the line feed that ends a line, or that of the end of the block}
     *
     * @param index the index of a byte of the line
     */
    int lineEnd(int index) {
        int i = index;
        while (i < end && buffer[i] != LINE_FEED) {
            i++;
        }
        return i;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
