package org.linernotes.musicbrainz.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

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
    private static final class Bytewise extends PiecedStream {
        private final InputStream in;

        Bytewise(InputStream in) {
            this.in = in;
        }

        @Override
        int piece(byte[] target, int offset, int length) throws IOException {
            try {
                int octet = in.read();
                target[offset] = (byte) octet;
                return octet < 0 ? -1 : 1;
            } catch (RuntimeException e) {
                throw new IOException(Flaw.text(e), e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
