package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.stream.ReadAhead;

/**
 * An xz file on a disk, unpacked block by block: several at the same time where it has several ({@code xz -T}, pixz) and
 * there is memory for it, and on behind a block that is broken. Lanes take turns: one of three lanes unpacks every third block, and
 * far enough ahead to have a whole one ready when its turn comes.
 */
final class XzBlocks extends Unpacked {
    private static final int BUFFER_SIZE = 1 << 18;
    /** What a lane takes beside its dictionary and its buffers: tables, and a packed chunk. */
    private static final long SMALL_PARTS = 1 << 19;

    private final Path file;
    private final XzIndex index;
    private final ArchiveOptions options;
    private final Report report;
    private final XzDecompressor decompressor = new XzDecompressor();
    private @Nullable Lane[] lanes;
    private final AtomicLong packedPosition = new AtomicLong();
    private int block = -1;
    private long left;
    private long gap;
    private boolean atEnd;
    private boolean closed;

    private record Lane(XzLane blocks, ReadAhead ahead) {}

    private XzBlocks(Path file, XzIndex index, ArchiveOptions options, Report report) {
        this.file = file;
        this.index = index;
        this.options = options;
        this.report = report;
        this.lanes = new Lane[lanes(index, options)];
    }

    /**
     * {@return the blocks of a file} Empty where it has no index that holds, because it breaks off for example: what there is
     * of it is then read as a stream.
     */
    static Optional<Unpacked> open(Path file, ArchiveOptions options, Report report) {
        try {
            return Optional.of(new XzBlocks(file, XzIndex.read(file, options), options, report));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** {@return how many lanes there is memory for} */
    static int lanes(XzIndex index, ArchiveOptions options) {
        long memory = index.dictionary() + index.memory() + index.largest() + BUFFER_SIZE + SMALL_PARTS;
        long most = Math.min(options.workers(), options.memory() / memory);
        return (int) Math.max(1, Math.min(most, index.blocks()));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            if (atEnd || block + 1 >= index.blocks()) {
                return -1;
            }
            block++;
            left = index.size(block);
        }
        Lane lane = lane();
        try {
            int count = lane.ahead().read(target, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new IOException("a block is shorter than the index says");
            }
            left -= count;
            packedPosition.lazySet(index.packedPosition(block, index.size(block) - left));
            if (options.isBomb(index.packedStart(block + 1), unpacked())) {
                throw bomb();
            }
            return count;
        } catch (ArchiveException | InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Flaw flaw = decompressor.flaw(e);
            if (flaw.code() == ArchiveNotice.NEEDS_MEMORY && leaveOtherLanes()) {
                return read(target, offset, length);
            }
            throw flawed(lane, e, flaw);
        } catch (OutOfMemoryError e) {
            throw flawed(lane, e, Flaw.memory());
        }
    }

    @Override
    public synchronized int available() {
        Lane lane = block < 0 ? null : lanes[block % lanes.length];
        return lane == null ? 0 : (int) Math.min(left, lane.ahead().available());
    }

    private long unpacked() {
        return index.unpackedStart(block + 1) - left;
    }

    /** {@return the lane whose turn it is; where one is missing, it is opened, and sets out from its next block} */
    private synchronized Lane lane() throws IOException {
        if (closed) {
            throw new IOException("the archive is closed");
        }
        for (int i = 0; i < lanes.length && block + i < index.blocks(); i++) {
            int other = (block + i) % lanes.length;
            if (lanes[other] == null) {
                lanes[other] = open(block + i);
            }
        }
        return Objects.requireNonNull(lanes[block % lanes.length]);
    }

    private Lane open(int first) throws IOException {
        XzLane blocks = new XzLane(file, first, lanes.length, options.memory() / lanes.length);
        int buffers = lanes.length == 1 ? ReadAhead.BUFFERS : (int) (index.largest() / BUFFER_SIZE) + 2;
        return new Lane(blocks, ReadAhead.of(blocks, buffers, lanes.length == 1 ? ReadAhead.BUFFER_SIZE : BUFFER_SIZE));
    }

    /**
     * Gives all memory to one lane, where a block wants more than the first one has told and a share of it is too little. {@return
     * whether there were others}
     */
    private synchronized boolean leaveOtherLanes() {
        if (lanes.length == 1 || closed || left < index.size(block)) {
            return false;
        }
        closeLanes();
        lanes = new Lane[1];
        return true;
    }

    private ArchiveException bomb() {
        atEnd = true;
        Notice notice = report.notice(ArchiveNotice.DECOMPRESSION_BOMB, packedPosition())
                .with("ratio", options.ratio())
                .with("unpacked", unpacked());
        left = 0;
        return ArchiveException.atEnd(notice);
    }

    /** {@return what is thrown because of a flaw in a block, at whose end the archive goes on} */
    private synchronized IOException flawed(Lane lane, Throwable problem, Flaw flaw) {
        IOException ofFile = lane.blocks().failureOfFile();
        if (ofFile != null || closed) {
            return ofFile != null ? ofFile : new IOException("the archive is closed", problem);
        }
        boolean goesOn = flaw.code() == ArchiveNotice.DAMAGED && block + 1 < index.blocks();
        String rest = goesOn ? "and it goes on behind a gap of " + left + " bytes" : "what is behind cannot be";
        Notice notice = flaw.notice(Compression.XZ.label(), unpacked(), rest, options, report, packedPosition());
        gap = left;
        left = 0;
        if (!goesOn) {
            atEnd = true;
            return ArchiveException.atEnd(notice, problem);
        }
        lane.ahead().close();
        lanes[block % lanes.length] = null;
        return ArchiveException.atGap(notice, problem);
    }

    @Override
    long takeGap() {
        long taken = gap;
        gap = 0;
        return taken;
    }

    @Override
    long packedPosition() {
        return packedPosition.get();
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeLanes();
    }

    private void closeLanes() {
        for (Lane lane : lanes) {
            if (lane != null) {
                lane.ahead().close();
            }
        }
    }
}
