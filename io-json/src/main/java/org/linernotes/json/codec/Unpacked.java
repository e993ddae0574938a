package org.linernotes.json.codec;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that may be compressed with gzip (RFC 1952), which their first two tell; nothing is read before it is asked for. */
final class Unpacked extends InputStream {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final InputStream in;
    private @Nullable InputStream unpacked;

    Unpacked(InputStream in) {
        this.in = in;
    }

    private InputStream unpacked() throws IOException {
        InputStream known = unpacked;
        if (known == null) {
            BufferedInputStream buffered = new BufferedInputStream(in, BUFFER_SIZE);
            buffered.mark(2);
            boolean compressed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
            buffered.reset();
            known = compressed ? new GZIPInputStream(buffered, BUFFER_SIZE) : buffered;
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
