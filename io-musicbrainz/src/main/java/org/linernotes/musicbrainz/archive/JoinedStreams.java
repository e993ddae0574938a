package org.linernotes.musicbrainz.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compressed streams one behind the other, and zeros between them. The libraries would read several streams, too, but tell one
 * that is broken from bytes that never were one only in words, and lose what they had unpacked before these.
 */
final class JoinedStreams extends BulkStream {
    private final Source source;
    private final byte[] magic;
    private final Opener opener;
    private @Nullable InputStream stream;

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        /** {@return the stream that begins here; it takes no byte of what is behind it} */
        InputStream open(InputStream source) throws IOException;
    }

    JoinedStreams(Source source, byte[] magic, Opener opener) {
        this.source = source;
        this.magic = magic;
        this.opener = opener;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        InputStream current = stream == null ? open() : stream;
        int count = current.read(target, offset, length);
        while (count < 0) {
            close();
            if (!findNext()) {
                return -1;
            }
            count = open().read(target, offset, length);
        }
        return count;
    }

    private InputStream open() throws IOException {
        InputStream opened = opener.open(new FilterInputStream(source) {
            @Override
            public void close() {} // with what is behind the stream
        });
        stream = opened;
        return opened;
    }

    /** {@return whether there is another stream} */
    private boolean findNext() throws IOException {
        byte[] next = source.peek(1);
        while (next.length == 1 && next[0] == 0) {
            source.skipNBytes(1);
            next = source.peek(1);
        }
        if (next.length == 0) {
            return false;
        }
        byte[] head = source.peek(magic.length);
        if (!Arrays.equals(head, Arrays.copyOf(magic, head.length))) {
            throw new TrailingBytesException();
        }
        return true;
    }

    /** Gives back the memory of a stream; the source stays open. */
    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
