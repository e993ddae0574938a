package org.linernotes.musicbrainz.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks bzip2, one stream after the other. */
final class Bzip2Decompressor implements Decompressor {
    private static final byte[] MAGIC = {'B', 'Z', 'h'};
    /** How long the magic is with the size of the blocks behind it. */
    private static final int HEADER = 4;

    private static final String BROKEN_OFF = "Unexpected end of stream";

    @Override
    public InputStream open(Source source, ArchiveOptions options) {
        return new JoinedStreams(source, MAGIC, in -> {
            if (source.peek(HEADER).length < HEADER) {
                throw new EOFException(); // of which the library says that it is no bzip2
            }
            return new Bytewise(new BZip2CompressorInputStream(in, false));
        });
    }

    @Override
    public Flaw flaw(Exception problem) {
        return BROKEN_OFF.equals(problem.getMessage()) ? Flaw.truncated() : Flaw.of(problem);
    }

    /**
     * Asks for one byte at a time, as the library itself does for many: those that it has made in a call that finds a flaw are lost.
     */
    private static final class Bytewise extends BulkStream {
        private final InputStream in;
        private @Nullable IOException failure;

        Bytewise(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (failure != null) {
                throw failure;
            }
            int count = 0;
            try {
                for (int b = 0; count < length && (b = in.read()) >= 0; count++) {
                    target[offset + count] = (byte) b;
                }
            } catch (IOException | RuntimeException e) {
                failure = e instanceof IOException told ? told : new IOException(Flaw.text(e), e);
                if (count == 0) {
                    throw failure;
                }
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
