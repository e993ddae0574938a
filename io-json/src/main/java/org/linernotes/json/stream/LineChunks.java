package org.linernotes.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.json.stream.LineChunk.Part;

/**
 * Cuts a stream of bytes into chunks of whole lines. A line that is longer than is taken comes in parts, so that it can be
 * kept aside without being held in memory. Where the stream fails, what came before is a chunk, and the failure follows.
 *
 * <p>Chunks are asked for by one thread at a time; they may be read by any.
 */
public final class LineChunks implements OrderedWork.Source<LineChunk> {
    /** How many bytes a chunk has, unless a line is longer. */
    public static final int SIZE = 1 << 18;

    private final InputStream in;
    private final int longest;
    /** How many bytes a chunk has at most, unless a line is longer; 0 where all bytes are there. */
    private final int size;

    /** Where the next chunk begins; behind {@link #last}, if there is one. */
    private Location place;

    /** The last chunk, until it was asked where it ends: only what goes over all its bytes can tell. */
    private @Nullable LineChunk last;

    /** What was read behind the last chunk. */
    private byte[] buffer;

    private int limit;
    private boolean withinLongLine;
    private boolean atEnd;
    private @Nullable IOException failure;

    private LineChunks(InputStream in, byte[] buffer, int size, Location place, int longest) {
        this.in = in;
        this.buffer = buffer;
        this.size = size;
        this.place = place.at(place.line().orElse(1), 0).atOffset(place.offset().orElse(0));
        this.longest = longest;
    }

    /**
     * {@return the chunks of a stream}
     *
     * @param in the stream; closed with the chunks
     * @param place what the stream is called in notices; where it has a line and an offset, the stream begins there
     * @param longest how many bytes a line may have to be held in memory
     */
    public static LineChunks of(InputStream in, Location place, int longest) {
        int size = Math.min(SIZE, longest + 1); // so that only the first line of a chunk can be too long
        return new LineChunks(in, new byte[size], size, place, longest);
    }

    /**
     * {@return the chunks of bytes in memory, which are not copied}
     *
     * @param bytes the bytes, no more than a line may have
     * @param place what they are called in notices; where it has a line and an offset, they begin there
     */
    public static LineChunks of(byte[] bytes, Location place) {
        LineChunks chunks = new LineChunks(InputStream.nullInputStream(), bytes, 0, place, bytes.length);
        chunks.limit = bytes.length;
        chunks.atEnd = true;
        return chunks;
    }

    /** {@return where the next chunk begins: at first where the stream begins, in the end where it ended} */
    public Location place() {
        LineChunk before = last;
        if (before != null) {
            place = place.at(before.nextLine(), 0).atOffset(before.nextOffset());
            last = null;
        }
        return place;
    }

    /**
     * {@return the next chunk; empty at the end of the stream} It comes as soon as there is a whole line and the stream has no
     * more at once, so that nobody waits for lines of a slow stream.
     *
     * @throws IOException if the stream cannot be read; what could be was in the chunks before. Where it {@linkplain
     *     BrokenStreamException#goesOn() goes on} behind the flaw, so do the chunks.
     */
    @Override
    public Optional<LineChunk> next() throws IOException {
        int end = LineFeeds.last(buffer, 0, limit) + 1;
        while (end == 0 || (limit < size && more())) {
            if (end == 0 && limit > (withinLongLine ? size - 1 : longest)) {
                return Optional.of(cut(limit, withinLongLine ? Part.MORE_OF_LINE : Part.FIRST_OF_LINE));
            }
            int searched = limit;
            if (!fill()) {
                return rest();
            }
            end = Math.max(end, LineFeeds.last(buffer, searched, limit) + 1);
        }
        return Optional.of(whole(end));
    }

    private boolean more() {
        try {
            return !atEnd && in.available() > 0;
        } catch (IOException e) {
            return false; // reading will tell
        }
    }

    /** Reads on. {@return whether there was more} */
    private boolean fill() {
        if (atEnd) {
            return false;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * limit, (long) longest + size));
        }
        try {
            int read = in.read(buffer, limit, buffer.length - limit);
            atEnd = read < 0;
            limit += Math.max(0, read);
        } catch (IOException e) {
            failure = e;
            atEnd = true;
        }
        return !atEnd;
    }

    /** {@return what is left at the end of the stream, or its failure} */
    private Optional<LineChunk> rest() throws IOException {
        if (limit > 0) {
            return Optional.of(whole(limit));
        }
        IOException found = failure;
        if (found == null) {
            return Optional.empty();
        }
        if (found instanceof BrokenStreamException broken && broken.goesOn()) {
            failure = null;
            atEnd = false;
        }
        throw found;
    }

    /** {@return a chunk up to the end of a line; first comes what is left of a line that is longer than is taken} */
    private LineChunk whole(int end) {
        if (withinLongLine) {
            return cut(firstLine(end), Part.MORE_OF_LINE);
        }
        boolean isLong = end > longest && firstLine(end) - 1 > longest;
        return isLong ? cut(firstLine(end), Part.FIRST_OF_LINE) : cut(end, Part.LINES);
    }

    private int firstLine(int end) {
        return Math.min(LineFeeds.next(buffer, 0, end) + 1, end);
    }

    private LineChunk cut(int length, Part part) {
        LineChunk chunk = new LineChunk(buffer, length, part, place());
        last = chunk;
        withinLongLine = part != Part.LINES && chunk.lines() == 0;
        limit -= length;
        byte[] rest = new byte[Math.max(size, limit)];
        System.arraycopy(buffer, length, rest, 0, limit);
        buffer = rest;
        return chunk;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
