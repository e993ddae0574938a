package org.linernotes.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream at whose beginning can be looked before it is read. What it throws while it is looked at, it throws again where it is
 * read, once, behind all the bytes that came before it: so that a flaw is told by who reads, and only there.
 *
 * <p>Used by one thread at a time. Closing it closes what it reads.
 */
public final class PeekedStream extends InputStream {
    private static final byte[] NOTHING = {};

    private final InputStream in;

    /** What was looked at, from the start to the end; what is before the start has been read. */
    private byte[] head = NOTHING;

    private int start;
    private int end;

    /** What was thrown behind the head. */
    private @Nullable IOException pending;

    private PeekedStream(InputStream in) {
        this.in = in;
    }

    /**
     * {@return a stream that can be looked at; the same one, if it can}
     *
     * @param in the stream
     */
    public static PeekedStream of(InputStream in) {
        return in instanceof PeekedStream peeked ? peeked : new PeekedStream(in);
    }

    /**
     * {@return the bytes that are read next: so many, or all there are before the end of the stream or a failure}
     *
     * @param count how many bytes are wanted at most; as many are held in memory
     * @throws IOException if the stream fails before the first of them; who reads on meets that again
     */
    public byte[] head(int count) throws IOException {
        if (end - start < count && pending == null) {
            fill(count);
        }
        if (start == end && pending != null) {
            throw pending;
        }
        return Arrays.copyOfRange(head, start, Math.min(end, start + count));
    }

    private void fill(int count) {
        head = Arrays.copyOfRange(head, start, start + count);
        end -= start;
        start = 0;
        try {
            for (int read = 0; read >= 0 && end < count; end += Math.max(read, 0)) {
                read = in.read(head, end, count - end);
            }
        } catch (IOException e) {
            pending = e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (start < end) {
            int count = Math.min(length, end - start);
            System.arraycopy(head, start, target, offset, count);
            start += count;
            return count;
        }
        head = NOTHING;
        start = 0;
        end = 0;
        if (pending != null && length > 0) {
            IOException thrown = pending;
            pending = null;
            throw thrown;
        }
        return in.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return start < end ? end - start : pending == null ? in.available() : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
