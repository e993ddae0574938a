package org.linernotes.musicbrainz.archive;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * What the header of a block of an xz file says of the memory that unpacking it takes
 * (<a href="https://tukaani.org/xz/xz-file-format.txt">The .xz file format</a>, 3.1 and 5.3.1).
 */
final class XzBlockHeader {
    private static final int FILTERS = 0x03;
    private static final int RESERVED = 0x3c;
    private static final int PACKED_SIZE = 0x40;
    private static final int UNPACKED_SIZE = 0x80;
    private static final int LZMA2 = 0x21;
    private static final int LARGEST_DICTIONARY = 40;

    private XzBlockHeader() {}

    /**
     * {@return the size of the dictionary that the block at a position of a file has, in bytes; more than there can ever be where
     * the header does not say it in the usual way}
     */
    static long dictionary(SeekableFile file, long position) throws IOException {
        file.seek(position);
        DataInputStream in = new DataInputStream(file);
        in.readUnsignedByte(); // its length
        int flags = in.readUnsignedByte();
        for (int size = PACKED_SIZE; size <= UNPACKED_SIZE; size <<= 1) {
            if ((flags & size) != 0) {
                skipNumber(in);
            }
        }
        boolean plain =
                (flags & (FILTERS | RESERVED)) == 0 && in.readUnsignedByte() == LZMA2 && in.readUnsignedByte() == 1;
        int bits = plain ? in.readUnsignedByte() : LARGEST_DICTIONARY;
        return bits >= LARGEST_DICTIONARY ? Long.MAX_VALUE / 2 : (2L | (bits & 1)) << (bits / 2 + 11);
    }

    private static void skipNumber(DataInputStream in) throws IOException {
        for (int i = 0; i < 9 && in.readUnsignedByte() >= 0x80; i++) {}
    }
}
