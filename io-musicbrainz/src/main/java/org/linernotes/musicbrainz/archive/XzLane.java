package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.SeekableXZInputStream;

/** Every so-manieth block of an xz file, unpacked one after the other. */
final class XzLane extends PiecedStream {
    private final SeekableFile file;
    private final SeekableXZInputStream blocks;
    private final int step;
    private int block;
    private long left;

    /**
     * Opens the file once more.
     *
     * @param first the first block
     * @param step how many blocks further the next one is
     * @param memory how many bytes of memory unpacking may take
     */
    XzLane(Path path, int first, int step, long memory) throws IOException {
        this.file = new SeekableFile(path);
        this.step = step;
        this.block = first;
        try {
            this.blocks = new SeekableXZInputStream(file, XzDecompressor.kibibytes(memory), new BasicArrayCache());
            enter();
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private void enter() throws IOException {
        while (left == 0 && block < blocks.getBlockCount()) {
            left = blocks.getBlockSize(block);
            if (left == 0) {
                block += step;
            } else {
                blocks.seekToBlock(block);
            }
        }
    }

    @Override
    int piece(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            block += step;
            enter();
        }
        if (left == 0) {
            return -1;
        }
        int read = blocks.read(target, offset, sizeOfPiece(length));
        if (read < 0) {
            throw new IOException("a block is shorter than the index says");
        }
        left -= read;
        return read;
    }

    /** {@return how many bytes to ask for: of the last ones of a block, with which it is checked, one only} */
    private int sizeOfPiece(int wanted) {
        return (int) Math.min(Math.min(wanted, Unpacking.PIECE), Math.max(left - 1, 1));
    }

    /** {@return what failed, if it was the file itself and not what stands in it} */
    @Nullable
    IOException failureOfFile() {
        return file.failure();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
