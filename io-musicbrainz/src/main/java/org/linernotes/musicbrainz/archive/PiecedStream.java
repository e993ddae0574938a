package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream that is put together from pieces: those before a flaw are given first, and the flaw is thrown behind them, again and again. */
abstract class PiecedStream extends BulkStream {
    private @Nullable IOException failure;

    /**
     * {@return how many bytes of the next piece were put down; negative at the end}
     *
     * @param length how many there is room for, at least one
     * @throws IOException where there is a flaw; what was put down in this call is lost
     */
    abstract int piece(byte[] target, int offset, int length) throws IOException;

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int count = 0;
        try {
            while (count < length) {
                int piece = piece(target, offset + count, length - count);
                if (piece < 0) {
                    break;
                }
                count += piece;
            }
        } catch (IOException e) {
            failure = e;
            if (count == 0) {
                throw e;
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
