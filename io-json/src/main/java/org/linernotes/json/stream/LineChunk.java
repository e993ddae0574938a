package org.linernotes.json.stream;

import com.google.common.math.IntMath;
import org.linernotes.core.notice.Location;

/**
 * Some whole lines of a stream, or a part of one line that is longer than is taken.
 */
public final class LineChunk {
    /** What a chunk holds of its lines. */
    public enum Part {
        /** Whole lines; the last one may end with the stream instead of a line feed. */
        LINES,
        /** The beginning of a line that is longer than is taken. */
        FIRST_OF_LINE,
        /** More of such a line. */
        MORE_OF_LINE
    }

    private static final int NOT_COUNTED = -1;

    private final byte[] bytes;
    private final int length;
    private final Part part;
    private final Location place;
    /** Counted when first asked for, by any thread: all count the same. */
    private int lines = NOT_COUNTED;

    LineChunk(byte[] bytes, int length, Part part, Location place) {
        this.bytes = bytes;
        this.length = length;
        this.part = part;
        this.place = place;
    }

    /** {@return the array whose first bytes, {@link #length()} of them, are those of the chunk; not a copy} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return how many bytes there are} */
    public int length() {
        return length;
    }

    /** {@return what it holds of its lines} */
    public Part part() {
        return part;
    }

    /** {@return where it begins: the source, the record in it if there is one, the line and the byte offset} */
    public Location place() {
        return place;
    }

    /** {@return the number of its first line, from 1} */
    public int line() {
        return place.line().orElseThrow();
    }

    /** {@return how many bytes of the stream are before it} */
    public long offset() {
        return place.offset().orElseThrow();
    }

    /** {@return how many line feeds there are} */
    int lines() {
        int counted = lines;
        if (counted == NOT_COUNTED) {
            counted = LineFeeds.count(bytes, 0, length);
            lines = counted;
        }
        return counted;
    }

    /** {@return the number of the line behind its last line feed, from 1} */
    public int nextLine() {
        return IntMath.saturatedAdd(line(), lines());
    }

    /** {@return how many bytes of the stream are before what is behind it} */
    public long nextOffset() {
        return offset() + length;
    }

    /**
     * {@return the index of the line feed that ends a line, or the length of the chunk where none does}
     *
     * @param from the index of a byte of the line
     */
    public int lineEnd(int from) {
        return LineFeeds.next(bytes, from, length);
    }

    /**
     * {@return where a line begins: as {@link #place()}, with its number and its byte offset}
     *
     * @param start the index of its first byte
     * @param number its number in the stream, from 1
     */
    public Location place(int start, int number) {
        return place.at(number, 0).atOffset(offset() + start);
    }
}
