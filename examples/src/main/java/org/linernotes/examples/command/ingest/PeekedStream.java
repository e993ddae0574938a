package org.linernotes.examples.command.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is looked at before it is read. A failure that is met while it is looked at is met again by who reads it:
 * an archive tells each flaw only once.
 */
final class PeekedStream extends FilterInputStream {
    private boolean peeking = true;
    private @Nullable IOException met;

    PeekedStream(InputStream in) {
        super(in);
    }

    /** Says that from now on it is read. */
    void endPeeking() {
        peeking = false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        IOException again = met;
        if (again != null) {
            met = peeking ? again : null;
            throw again;
        }
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            met = peeking ? e : null;
            throw e;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
