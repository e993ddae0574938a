package org.linernotes.musicbrainz.archive;

import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Unpacks bzip2, one stream after the other. */
final class Bzip2Decompressor implements Decompressor {
    private static final byte[] MAGIC = {'B', 'Z', 'h'};
    private static final String BROKEN_OFF = "Unexpected end of stream";

    @Override
    public InputStream open(Source source, ArchiveOptions options) {
        return new JoinedStreams(source, MAGIC, in -> new BZip2CompressorInputStream(in, false));
    }

    @Override
    public Flaw flaw(Exception problem) {
        return BROKEN_OFF.equals(problem.getMessage()) ? Flaw.truncated() : Flaw.of(problem);
    }
}
