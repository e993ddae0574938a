package org.linernotes.musicbrainz.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.tukaani.xz.SeekableXZInputStream;

/**
 * Where the blocks of an xz file begin, packed and unpacked, as the index at its end says; behind the last one stands the
 * end of all.
 */
final class XzIndex {
    /** A file of so many blocks is read as a stream. Dumps have one for every 24 MiB. */
    private static final int MOST_BLOCKS = 100_000;

    private final long[] packed;
    private final long[] unpacked;
    private final long largest;
    private final long dictionary;
    private final long memory;

    private XzIndex(long[] packed, long[] unpacked, long largest, long dictionary, long memory) {
        this.packed = packed;
        this.unpacked = unpacked;
        this.largest = largest;
        this.dictionary = dictionary;
        this.memory = memory;
    }

    /**
     * {@return the index of a file}
     *
     * @throws IOException if there is none that holds
     */
    static XzIndex read(Path path, ArchiveOptions options) throws IOException {
        SeekableFile file = new SeekableFile(path);
        try (SeekableXZInputStream in = new SeekableXZInputStream(file, XzDecompressor.kibibytes(options.memory()))) {
            int count = in.getBlockCount();
            if (count > MOST_BLOCKS) {
                throw new IOException(count + " blocks");
            }
            long[] packed = new long[count + 1];
            long[] unpacked = new long[count + 1];
            for (int i = 0; i < count; i++) {
                packed[i] = in.getBlockCompPos(i);
                unpacked[i] = in.getBlockPos(i);
            }
            packed[count] = file.length();
            unpacked[count] = in.length();
            long dictionary = count == 0 ? 0 : XzBlockHeader.dictionary(file, packed[0]);
            long memory = (long) in.getIndexMemoryUsage() << 10;
            return new XzIndex(packed, unpacked, in.getLargestBlockSize(), dictionary, memory);
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    int blocks() {
        return packed.length - 1;
    }

    /** {@return how many bytes are in a block} */
    long size(int block) {
        return unpacked[block + 1] - unpacked[block];
    }

    /** {@return how many bytes lie before a block, or, for the one behind the last, in all} */
    long unpackedStart(int block) {
        return unpacked[block];
    }

    /** {@return where in the file a block begins, or, for the one behind the last, the file ends} */
    long packedStart(int block) {
        return packed[block];
    }

    /** {@return where in the file that byte of a block may be that has so many before it, in proportion} */
    long packedPosition(int block, long before) {
        long start = packed[block];
        return start + (long) ((packed[block + 1] - start) * ((double) before / Math.max(1, size(block))));
    }

    /** {@return how many bytes the largest block has} */
    long largest() {
        return largest;
    }

    /** {@return how many bytes of memory the first block wants for its dictionary; the others mostly want the same} */
    long dictionary() {
        return dictionary;
    }

    /** {@return how many bytes of memory the index itself takes, of which everybody who reads blocks has one} */
    long memory() {
        return memory;
    }
}
