package org.linernotes.musicbrainz.archive;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import com.google.common.math.LongMath;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;

/** Unpacks zstd, one frame after the other. */
final class ZstdDecompressor implements Decompressor {
    /** The window that every decompressor takes without being asked to: 128 MiB. */
    private static final int LEAST_WINDOW_LOG = 27;

    private static final int MOST_WINDOW_LOG = 31;

    @Override
    public InputStream open(Source source, ArchiveOptions options) throws IOException {
        int windowLog = LongMath.log2(options.memory(), RoundingMode.DOWN);
        return new ZstdInputStreamNoFinalizer(source)
                .setContinuous(false)
                .setLongMax(Math.max(LEAST_WINDOW_LOG, Math.min(windowLog, MOST_WINDOW_LOG)));
    }

    @Override
    public Flaw flaw(Exception problem) {
        if (problem instanceof ZstdIOException zstd) {
            long code = zstd.getErrorCode();
            if (code == Zstd.errPrefixUnknown()) {
                return Flaw.trailing();
            }
            if (code == Zstd.errFrameParameterWindowTooLarge()) {
                return Flaw.memory();
            }
            if ("Truncated source".equals(zstd.getMessage())) {
                return Flaw.truncated();
            }
        }
        return Flaw.of(problem);
    }
}
