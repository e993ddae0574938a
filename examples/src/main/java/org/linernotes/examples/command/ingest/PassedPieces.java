package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What an earlier call has read of a member is passed over; then comes the rest of it. */
final class PassedPieces implements MemberPieces {
    private static final int AT_ONCE = 1 << 16;

    private final InputStream bytes;
    private final MemberPieces rest;
    private long left;

    /**
     * Creates the pieces of a member.
     *
     * @param bytes its bytes
     * @param number how many of them are passed over; fewer, if there are no more
     * @param rest what is made of those that follow
     */
    PassedPieces(InputStream bytes, long number, MemberPieces rest) {
        this.bytes = bytes;
        this.left = number;
        this.rest = rest;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        byte[] passed = new byte[(int) Math.min(AT_ONCE, left)];
        while (left > 0) {
            int read = bytes.read(passed, 0, (int) Math.min(passed.length, left));
            left = read < 0 ? 0 : left - read;
        }
        return rest.next();
    }
}
