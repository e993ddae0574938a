package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.SeekableFileInputStream;
import org.tukaani.xz.SeekableXZInputStream;
import org.tukaani.xz.XZOutputStream;

/** Dumps as xz files in blocks, some of which are broken. */
public final class BrokenDump {
    /** How many bytes a block has, unpacked. */
    public static final int BLOCK = 200 * 512;

    private BrokenDump() {}

    /** {@return a document; all are of one length, and cannot be compressed to nearly nothing} */
    public static String recording(int number) {
        long varied = new SplittableRandom(number).nextLong(100_000_000_000L);
        return "{\"id\":\"0c0c0c0c-1111-4222-8333-%012d\",\"title\":\"Motel %011d\",\"length\":165000,\"video\":false}"
                .formatted(number, varied);
    }

    /** {@return documents, a line each} */
    public static byte[] recordings(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int n = from; n <= to; n++) {
            text.append(recording(n)).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** {@return a tar of members: a name and the bytes of each} */
    public static byte[] tar(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                byte[] content = (byte[]) namesAndBytes[i + 1];
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndBytes[i], true);
                entry.setModTime(0); // a clock would pack differently each time, and break elsewhere
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** {@return an xz file in blocks, of which one is broken so many bytes behind its beginning} */
    static Path brokenWithin(Path folder, byte[] bytes, int block, int behind) throws IOException {
        Path file = packed(folder, bytes);
        breakBlock(file, block, behind);
        return file;
    }

    /** {@return an xz file in blocks, of which some are broken from their beginning on} */
    public static Path broken(Path folder, byte[] bytes, int... blocks) throws IOException {
        Path file = packed(folder, bytes);
        for (int block : blocks) {
            breakBlock(file, block, 0);
        }
        return file;
    }

    private static Path packed(Path folder, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XZOutputStream out = new XZOutputStream(packed, new LZMA2Options(1))) {
            for (int i = 0; i < bytes.length; i += BLOCK) {
                out.write(bytes, i, Math.min(BLOCK, bytes.length - i));
                out.endBlock();
            }
        }
        return Files.write(folder.resolve("a.xz"), packed.toByteArray());
    }

    private static void breakBlock(Path file, int block, int behind) throws IOException {
        byte[] archive = Files.readAllBytes(file);
        try (SeekableXZInputStream index = new SeekableXZInputStream(new SeekableFileInputStream(file.toFile()))) {
            int start = (int) index.getBlockCompPos(block) + behind;
            Arrays.fill(archive, start, start + 20, (byte) 0x55);
        }
        Files.write(file, archive);
    }
}
