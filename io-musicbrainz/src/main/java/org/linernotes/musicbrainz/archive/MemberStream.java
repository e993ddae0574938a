package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.util.Objects;

/** The bytes of a member, until the archive goes to the next one. */
abstract class MemberStream extends BulkStream {
    private static final int SCRATCH_SIZE = 1 << 13;

    private boolean passed;

    /** {@return how many bytes were taken of the member, -1 at its end} */
    abstract int take(byte[] target, int offset, int length) throws IOException;

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (passed) {
            throw new IOException("the archive has gone on to the next member");
        }
        return length == 0 ? 0 : take(target, offset, length);
    }

    /** Goes to the end of the member; where that is not possible without telling a flaw, it can be called again. */
    void passOver() throws IOException {
        passed = true;
        byte[] scratch = new byte[SCRATCH_SIZE];
        while (take(scratch, 0, scratch.length) >= 0) {}
    }

    /** Does nothing: the archive is closed, not its members. */
    @Override
    public void close() {}
}
