package org.linernotes.json.codec;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that may be compressed with gzip (RFC 1952), which their first two tell; nothing is read before it is asked for. */
final class Unpacked extends InputStream {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final byte GZIP_FIRST = 0x1f;
    private static final byte GZIP_SECOND = (byte) 0x8b;

    private final InputStream in;
    private @Nullable InputStream unpacked;

    Unpacked(InputStream in) {
        this.in = in;
    }

    /** {@return whether bytes are compressed} */
    static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == GZIP_FIRST && bytes[1] == GZIP_SECOND;
    }

    private InputStream unpacked() throws IOException {
        InputStream known = unpacked;
        if (known == null) {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER_SIZE);
            buffered.mark(2);
            boolean packed = isPacked(buffered.readNBytes(2));
            buffered.reset();
            known = packed ? new GZIPInputStream(buffered, BUFFER_SIZE) : buffered;
            unpacked = known;
        }
        return known;
    }

    @Override
    public int read() throws IOException {
        return unpacked().read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return unpacked().read(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
