package org.linernotes.musicbrainz.archive;

import java.io.InputStream;
import org.tukaani.xz.ArrayCache;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.SingleXZInputStream;
import org.tukaani.xz.XZ;

/** Unpacks xz, one stream after the other. */
final class XzDecompressor implements Decompressor {
    @Override
    public InputStream open(Source source, ArchiveOptions options) {
        int memory = kibibytes(options.memory());
        ArrayCache arrays = new BasicArrayCache();
        return new JoinedStreams(source, XZ.HEADER_MAGIC, in -> new SingleXZInputStream(in, memory, arrays));
    }

    @Override
    public Flaw flaw(Exception problem) {
        return problem instanceof MemoryLimitException limit
                ? Flaw.memory((long) limit.getMemoryNeeded() << 10)
                : Flaw.of(problem);
    }

    /** {@return a bound of memory as the library wants it} */
    static int kibibytes(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, bytes >> 10);
    }
}
