package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read many bytes at a time; a single one is many of which there is one. */
abstract class BulkStream extends InputStream {
    @Override
    public abstract int read(byte[] target, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }
}
