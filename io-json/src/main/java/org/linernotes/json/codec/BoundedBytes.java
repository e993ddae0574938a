package org.linernotes.json.codec;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a document, at most so many of them; what is compressed with gzip (RFC 1952) is unpacked. */
public final class BoundedBytes extends FilterInputStream {
    private final long limit;
    private long left;

    private BoundedBytes(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /**
     * {@return the bytes of a document}
     *
     * @param in the bytes, perhaps compressed
     * @param limit how many there may be, unpacked; reading more throws a {@link TooManyException}
     */
    public static InputStream of(InputStream in, long limit) {
        return new BoundedBytes(unpacked(in), limit);
    }

    /**
     * {@return the bytes, unpacked where they are compressed}
     *
     * @param in the bytes, perhaps compressed
     */
    public static InputStream unpacked(InputStream in) {
        return new Unpacked(in);
    }

    /**
     * {@return whether bytes are compressed}
     *
     * @param bytes the bytes
     */
    public static boolean isPacked(byte[] bytes) {
        return Unpacked.isPacked(bytes);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooManyException {
        left -= read;
        if (left < 0) {
            throw new TooManyException(limit);
        }
    }

    /** There are more bytes than are taken. */
    public static final class TooManyException extends IOException {
        private static final long serialVersionUID = 1;

        /** How many are taken. */
        private final long limit;

        TooManyException(long limit) {
            super("more than " + limit + " bytes");
            this.limit = limit;
        }

        /** {@return how many are taken} */
        public long limit() {
            return limit;
        }
    }
}
