package org.linernotes.musicbrainz.archive;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.stream.ReadAhead;

/**
 * How archives are packed, known by their first bytes, which are given in hexadecimal digits; a question mark is any digit. Those
 * without a decompressor are known to be refused by name.
 */
enum Compression {
    // Lambdas and no references to constructors: these would want the libraries before anything is unpacked.
    /** <a href="https://tukaani.org/xz/xz-file-format.txt">The .xz file format</a>, 2.1.1.1. */
    XZ("org.tukaani:xz", "org.tukaani.xz", () -> new XzDecompressor(), "fd377a585a00"),
    /** RFC 8878, 3.1.1; the second is a frame to be skipped (3.1.2), with which pzstd begins. */
    ZSTD(
            "com.github.luben:zstd-jni",
            "com.github.luben.zstd_jni",
            () -> new ZstdDecompressor(),
            "28b52ffd",
            "5?2a4d18"),
    /** RFC 1952, 2.3.1. */
    GZIP("", "", () -> new GzipDecompressor(), "1f8b08"),
    /** The head of the file and of its first block, or of its end where there is none. */
    BZIP2(
            "org.apache.commons:commons-compress",
            "org.apache.commons.compress",
            () -> new Bzip2Decompressor(),
            "425a683?314159265359",
            "425a683?177245385090"),
    ZIP(null, "504b0304", "504b0506", "504b0708"),
    SEVEN_ZIP(null, "377abcaf271c"),
    RAR(null, "526172211a07"),
    LZ4(null, "04224d18"),
    LZIP(null, "4c5a495001"),
    LZMA(null, "5d0000??0?", "5d0000??f?"),
    COMPRESS(null, "1f9d??"),
    /** Bytes as they are; any begin so. */
    NONE(null, "");

    private static final int LONGEST_MAGIC = 10;
    /** Where there are fewer bytes than tell a format from others, so many must be there to take the file for a piece of one. */
    private static final int PIECE = 2;

    private final String artifact;
    private final String module;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor, which is the same for ever
    private final @Nullable Supplier<Decompressor> decompressor;

    private final ImmutableList<String> magics;

    Compression(String artifact, String module, @Nullable Supplier<Decompressor> decompressor, String... magics) {
        this.artifact = artifact;
        this.module = module;
        this.decompressor = decompressor;
        this.magics = ImmutableList.copyOf(magics);
    }

    Compression(@Nullable Supplier<Decompressor> decompressor, String... magics) {
        this("", "", decompressor, magics);
    }

    /** {@return how the bytes are packed that come next} */
    static Compression of(Source source) throws IOException {
        return of(source.peek(LONGEST_MAGIC));
    }

    /** {@return how bytes are packed that begin so} */
    static Compression of(byte[] beginning) {
        String head = HexFormat.of().formatHex(beginning, 0, Math.min(beginning.length, LONGEST_MAGIC));
        for (Compression compression : values()) {
            for (String magic : compression.magics) {
                if (begins(head, magic)) {
                    return compression;
                }
            }
        }
        return NONE;
    }

    private static boolean begins(String head, String magic) {
        int length = Math.min(head.length(), magic.length());
        if (length < Math.min(2 * PIECE, magic.length())) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (magic.charAt(i) != '?' && magic.charAt(i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether archives that are packed so can be read} */
    boolean isRead() {
        return this == NONE || decompressor != null;
    }

    /** {@return the name of the format} */
    String label() {
        return this == SEVEN_ZIP ? "7z" : Ascii.toLowerCase(name());
    }

    /** {@return what to do where it is not read} Workbooks of spreadsheets are such archives, too. */
    String remedy() {
        return this == ZIP ? "unpack it first, or save the sheets of a workbook as CSV" : "unpack it first";
    }

    /**
     * {@return what is thrown where the library is missing that reads this}
     *
     * @param report makes the notice
     * @param format what is to be read by the library, to those who ask
     * @param problem what Java says of it
     */
    ArchiveException missing(Report report, String format, LinkageError problem) {
        return ArchiveException.atEnd(
                report.notice(ArchiveNotice.MISSING_LIBRARY, 0)
                        .with("format", format)
                        .with("artifact", artifact)
                        .with("module", module),
                problem);
    }

    /**
     * {@return what is packed in a source, unpacked ahead of who reads it}
     *
     * @param source the packed bytes, which are closed with what is returned
     * @param file the file that they are, if it can be read at several places at once
     */
    Unpacked unpack(Source source, @Nullable Path file, ArchiveOptions options, Report report) throws IOException {
        if (decompressor == null) {
            return Unpacked.plain(source);
        }
        Optional<Unpacked> blocks = this == XZ && file != null ? blocks(file, options, report) : Optional.empty();
        if (blocks.isPresent()) {
            source.close();
            return blocks.get();
        }
        return Unpacked.of(ReadAhead.of(new Unpacking(this, decompressor, source, options, report)), source);
    }

    private static Optional<Unpacked> blocks(Path file, ArchiveOptions options, Report report) {
        try {
            return XzBlocks.open(file, options, report);
        } catch (LinkageError e) {
            return Optional.empty(); // the library is missing, which is told where the file is read as a stream
        }
    }
}
