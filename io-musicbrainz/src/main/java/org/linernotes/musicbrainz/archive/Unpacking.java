package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;

/** Bytes while they are unpacked, in one thread. What the library that does it throws becomes what is told. */
final class Unpacking extends BulkStream {
    /**
     * How many bytes are asked of a decompressor at once. Those that it has made when it finds a flaw are lost with the call,
     * and so these are short.
     */
    static final int PIECE = 1 << 12;

    private static final String NOTHING_BEHIND = "what is behind cannot be";

    private final Compression compression;
    private final Supplier<Decompressor> library;
    private final Source source;
    private final ArchiveOptions options;
    private final Report report;
    private @Nullable Decompressor how;
    private @Nullable InputStream decompressed;
    private long unpacked;
    private boolean atEnd;
    private @Nullable IOException failure;

    Unpacking(
            Compression compression,
            Supplier<Decompressor> library,
            Source source,
            ArchiveOptions options,
            Report report) {
        this.compression = compression;
        this.library = library;
        this.source = source;
        this.options = options;
        this.report = report;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length && !atEnd) {
            int piece = piece(target, offset + count, Math.min(PIECE, length - count));
            count += Math.max(piece, 0);
        }
        if (count == 0 && failure != null) {
            throw failure;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int piece(byte[] target, int offset, int length) {
        int count = -1;
        try {
            if (decompressed == null) {
                how = library.get();
                decompressed = how.open(source, options);
            }
            count = decompressed.read(target, offset, length);
            atEnd = count < 0;
            unpacked += Math.max(count, 0);
            if (options.isBomb(source.position(), unpacked)) {
                stop(bomb());
            }
        } catch (LinkageError e) {
            stop(compression.missing(report, compression.label(), e));
        } catch (OutOfMemoryError e) {
            stop(told(Flaw.memory(), e));
        } catch (IOException | RuntimeException e) {
            IOException ofSource = source.failure();
            stop(ofSource != null ? ofSource : told(how == null ? Flaw.of(e) : how.flaw(e), e));
        }
        return count;
    }

    private void stop(@Nullable IOException reason) {
        atEnd = true;
        failure = reason;
    }

    private ArchiveException bomb() {
        return ArchiveException.atEnd(report.notice(ArchiveNotice.DECOMPRESSION_BOMB, source.position())
                .with("ratio", options.ratio())
                .with("unpacked", unpacked));
    }

    /** {@return what is thrown because of a flaw, if anything is} */
    private @Nullable ArchiveException told(Flaw flaw, Throwable problem) {
        Notice notice = flaw.notice(compression.label(), unpacked, NOTHING_BEHIND, options, report, source.position());
        if (flaw.code() == ArchiveNotice.TRAILING_BYTES) {
            report.add(notice);
            return null;
        }
        return ArchiveException.atEnd(notice, problem);
    }

    @Override
    public void close() throws IOException {
        try (source) {
            if (decompressed != null) {
                decompressed.close();
            }
        }
    }
}
