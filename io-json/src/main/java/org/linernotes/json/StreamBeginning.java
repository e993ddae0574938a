package org.linernotes.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes with which a stream begins, taken into memory. */
final class StreamBeginning {
    private static final int FIRST_SIZE = 1 << 16;

    private final byte[] bytes;
    private final int size;
    private final boolean isAll;
    private final @Nullable IOException failure;

    private StreamBeginning(byte[] bytes, int size, boolean isAll, @Nullable IOException failure) {
        this.bytes = bytes;
        this.size = size;
        this.isAll = isAll;
        this.failure = failure;
    }

    /** Takes bytes, at most so many, until a stream ends or fails. */
    static StreamBeginning of(InputStream in, int most) {
        byte[] bytes = new byte[Math.min(most, FIRST_SIZE)];
        int size = 0;
        try {
            while (size < most) {
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * size));
                }
                int read = in.read(bytes, size, bytes.length - size);
                if (read < 0) {
                    return new StreamBeginning(bytes, size, true, null);
                }
                size += read;
            }
            return new StreamBeginning(bytes, size, false, null);
        } catch (IOException e) {
            return new StreamBeginning(bytes, size, false, e);
        }
    }

    /** {@return all bytes of a stream that are in memory already} */
    static StreamBeginning ofAll(byte[] bytes) {
        return new StreamBeginning(bytes, bytes.length, true, null);
    }

    /** {@return an array with the bytes, at its beginning} */
    byte[] bytes() {
        return bytes;
    }

    /** {@return how many bytes there are} */
    int size() {
        return size;
    }

    /** {@return whether the stream ended behind them} */
    boolean isAll() {
        return isAll;
    }

    /** {@return the whole stream once more: these bytes, and then what it goes on with, or fails with} */
    InputStream followedBy(InputStream rest) {
        InputStream begin = new ByteArrayInputStream(bytes, 0, size);
        return isAll ? begin : new SequenceInputStream(begin, failure == null ? rest : new Failing(failure));
    }

    /** Fails again as a stream did. */
    private static final class Failing extends InputStream {
        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw failure;
        }
    }
}
