package org.linernotes.musicbrainz.archive;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/** The ways of packing, written by the libraries themselves. */
enum Packing {
    PLAIN {
        @Override
        byte[] pack(byte[] bytes) {
            return bytes;
        }
    },
    XZ_ONE_BLOCK {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            return xz(bytes, Integer.MAX_VALUE, XZ.CHECK_CRC64);
        }
    },
    XZ_BLOCKS {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            return xz(bytes, 50_000, XZ.CHECK_SHA256);
        }
    },
    ZSTD {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZstdOutputStreamNoFinalizer out = new ZstdOutputStreamNoFinalizer(packed)) {
                out.setChecksum(true);
                out.write(bytes);
            }
            return packed.toByteArray();
        }
    },
    GZIP {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            write(new GZIPOutputStream(packed), bytes);
            return packed.toByteArray();
        }
    },
    BZIP2 {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            write(new BZip2CompressorOutputStream(packed, 1), bytes);
            return packed.toByteArray();
        }
    };

    abstract byte[] pack(byte[] bytes) throws IOException;

    /** {@return bytes in an xz with blocks of a size, with a small dictionary} */
    static byte[] xz(byte[] bytes, int blockSize, int check) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        LZMA2Options options = new LZMA2Options(1);
        options.setDictSize(1 << 16);
        try (XZOutputStream out = new XZOutputStream(packed, options, check)) {
            for (int i = 0; i < bytes.length; i += Math.min(blockSize, bytes.length - i)) {
                out.write(bytes, i, Math.min(blockSize, bytes.length - i));
                out.endBlock();
            }
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static void write(OutputStream packing, byte[] bytes) throws IOException {
        try (OutputStream out = packing) {
            out.write(bytes);
        }
    }
}
