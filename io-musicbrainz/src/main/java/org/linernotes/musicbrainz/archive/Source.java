package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an archive as they stand on disk: what comes next can be looked at, the position is known, and whether it was the
 * disk that failed.
 */
final class Source extends InputStream {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private boolean atEnd;
    private final AtomicLong position = new AtomicLong();
    private volatile @Nullable IOException failure;

    Source(InputStream in) {
        this.in = in;
    }

    /** {@return the bytes that come next, which are still to be read: as many as asked for, unless there are fewer} */
    byte[] peek(int count) throws IOException {
        if (end - start < count) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            while (end < count && fill()) {}
        }
        return Arrays.copyOfRange(buffer, start, Math.min(start + count, end));
    }

    /** Reads on behind what is there. {@return whether there was something} */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            atEnd = count < 0;
            end += Math.max(count, 0);
            return !atEnd;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        if (!ready()) {
            return -1;
        }
        position.lazySet(position.get() + 1);
        return buffer[start++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!ready()) {
            return -1;
        }
        int count = Math.min(length, end - start);
        System.arraycopy(buffer, start, target, offset, count);
        start += count;
        position.lazySet(position.get() + count);
        return count;
    }

    private boolean ready() throws IOException {
        if (start == end) {
            start = 0;
            end = 0;
            while (end == 0 && fill()) {}
        }
        return start < end;
    }

    @Override
    public int available() throws IOException {
        return start < end ? end - start : in.available();
    }

    /** {@return how many bytes were read; any thread may ask} */
    long position() {
        return position.get();
    }

    /** {@return what failed, if it was the file or the stream itself and not what stands in it} */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
