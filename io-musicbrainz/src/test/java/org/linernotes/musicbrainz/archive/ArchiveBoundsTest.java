package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** What comes from outside costs no more than is allowed. */
class ArchiveBoundsTest {
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void says_how_much_memory_a_dictionary_takes() throws IOException {
        LZMA2Options options = new LZMA2Options(1);
        options.setDictSize(16 * MEBIBYTE);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XZOutputStream out = new XZOutputStream(packed, options)) {
            out.write("line\n".getBytes(UTF_8));
        }
        ArchiveOptions small = ArchiveOptions.DEFAULT.withMemory(8 * MEBIBYTE);
        Path file = Files.write(folder.resolve("a.xz"), packed.toByteArray());
        for (Contents contents : new Contents[] {Contents.of(packed.toByteArray(), small), Contents.of(file, small)}) {
            assertThat(contents.flaws()).singleElement().satisfies(flaw -> {
                assertThat(flaw.code()).isEqualTo(ArchiveNotice.NEEDS_MEMORY);
                assertThat(flaw.text())
                        .isEqualTo("unpacking this xz takes 17 MiB of memory, more than the 8 MiB that are allowed; run"
                                + " the program with more (java -Xmx…)");
            });
        }
        assertThat(Contents.of(file, ArchiveOptions.DEFAULT.withMemory(20 * MEBIBYTE))
                        .texts())
                .containsExactly(Map.entry("", "line\n"));
    }

    @Test
    void refuses_a_window_of_zstd_that_is_larger_than_allowed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZstdOutputStreamNoFinalizer out = new ZstdOutputStreamNoFinalizer(packed)) {
            out.setWindowLog(28);
            out.write("line\n".getBytes(UTF_8));
            out.flush();
            out.write("line\n".getBytes(UTF_8));
        }
        assertThat(Contents.of(packed.toByteArray(), ArchiveOptions.DEFAULT.withMemory(8 * MEBIBYTE))
                        .flawCodes())
                .containsExactly(ArchiveNotice.NEEDS_MEMORY);
        assertThat(Contents.of(packed.toByteArray(), ArchiveOptions.DEFAULT.withMemory(300 * MEBIBYTE))
                        .texts())
                .containsExactly(Map.entry("", "line\nline\n"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void stops_where_there_is_nothing_but_repeats(Packing packing) throws IOException {
        byte[] bomb = repeats(packing, 30 * MEBIBYTE);
        ArchiveOptions options =
                ArchiveOptions.DEFAULT.withHarmless(10 * MEBIBYTE).withRatio(500);
        Contents contents = Contents.of(bomb, options);
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DECOMPRESSION_BOMB);
        assertThat(contents.members().get("").length).isBetween(10 * MEBIBYTE, 29 * MEBIBYTE);
        assertThat(Contents.of(Files.write(folder.resolve("bomb"), bomb), options)
                        .flawCodes())
                .containsExactly(ArchiveNotice.DECOMPRESSION_BOMB);
        assertThat(Contents.of(bomb, ArchiveOptions.DEFAULT).flawCodes()).isEmpty();
        assertThat(Contents.of(bomb, options.withRatio(100_000_000)).flawCodes())
                .isEmpty();
    }

    @Test
    void no_real_text_is_taken_for_a_bomb() throws IOException {
        byte[] lines = Sample.lines(1, 3 * MEBIBYTE);
        for (Packing packing : Packing.values()) {
            Contents contents = Contents.of(packing.pack(lines), ArchiveOptions.DEFAULT.withHarmless(0));
            assertThat(contents.flaws()).as(packing.toString()).isEmpty();
        }
    }

    @Test
    void a_hole_larger_than_any_disk_is_a_bomb_or_left_at_once() throws IOException {
        byte[] header = Tar.headerBytes("hole", 'S', 1);
        Tar.put(header, 257, "ustar  \0");
        Tar.put(header, 386, "77777777776\0" + "00000000001\0" + "00000000000\0" + "00000000000\0");
        Tar.put(header, 483, "77777777777\0");
        byte[] archive = new Tar()
                .raw(Tar.withChecksum(header))
                .data(new byte[] {'x'})
                .file("next", "2")
                .end();
        Contents contents = Contents.of(archive, ArchiveOptions.DEFAULT.withHarmless(MEBIBYTE));
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DECOMPRESSION_BOMB);
        assertThat(contents.texts()).containsEntry("next", "2");
        try (Archive opened = Archive.of(new ByteArrayInputStream(archive), "test")) {
            assertThat(opened.next().orElseThrow().size()).hasValue((1L << 33) - 1);
            assertThat(opened.next().orElseThrow().name()).contains("next");
        }
    }

    @Test
    void a_name_or_an_attribute_of_megabytes_is_a_broken_header() throws IOException {
        byte[] name = new byte[5 * MEBIBYTE];
        Arrays.fill(name, (byte) 'n');
        String attribute = "5000030 comment=" + new String(name, UTF_8).substring(0, 5_000_013) + "\n";
        for (byte[] archive : new byte[][] {
            new Tar().member("long", 'L', name).file("a", "1").file("b", "2").end(),
            new Tar()
                    .member("pax", 'x', attribute.getBytes(UTF_8))
                    .file("a", "1")
                    .file("b", "2")
                    .end(),
            new Tar()
                    .member("pax", 'g', attribute.getBytes(UTF_8))
                    .file("a", "1")
                    .file("b", "2")
                    .end()
        }) {
            Contents contents = Contents.of(archive);
            assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.BROKEN_HEADER);
            assertThat(contents.texts()).containsEntry("b", "2");
        }
    }

    @Test
    void headers_without_end_are_a_broken_header() throws IOException {
        Tar tar = new Tar();
        for (int i = 0; i < 100_000; i++) {
            tar.header("x", 'x', 0);
        }
        Contents contents = Contents.of(tar.file("a", "1").end());
        assertThat(contents.flawCodes()).contains(ArchiveNotice.BROKEN_HEADER);
        assertThat(contents.flaws().size()).isLessThan(1_000);
        assertThat(contents.texts()).containsEntry("a", "1");
    }

    @Test
    void sizes_below_zero_and_beyond_all_bounds_are_told() throws IOException {
        byte[] negative = Tar.headerBytes("negative", '0', 0);
        Arrays.fill(negative, 124, 136, (byte) 0xff);
        Contents contents = Contents.of(
                new Tar().raw(Tar.withChecksum(negative)).file("a", "1").end());
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.BROKEN_HEADER);
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"));

        byte[] huge = Tar.headerBytes("huge", '0', 0);
        Tar.put(huge, 124, "777777777777");
        contents =
                Contents.of(new Tar().raw(Tar.withChecksum(huge)).file("a", "1").end());
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
    }

    @Test
    void members_by_the_thousand_that_are_no_files_are_counted_and_not_kept() throws IOException {
        Tar tar = new Tar();
        for (int i = 0; i < 5_000; i++) {
            tar.header("folder-" + i, '5', 0);
        }
        try (Archive archive = Archive.of(new ByteArrayInputStream(tar.end()), "test")) {
            assertThat(archive.next()).isEmpty();
            assertThat(archive.notices().list()).hasSize(100);
            assertThat(archive.notices().counts()).containsEntry(ArchiveNotice.NO_FILE, 5_000L);
        }
    }

    @Test
    void options_leave_at_least_one_of_each() {
        assertThatThrownBy(() -> ArchiveOptions.DEFAULT.withWorkers(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ArchiveOptions.DEFAULT.withMemory(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] repeats(Packing packing, int size) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = switch (packing) {
            case ZSTD -> new ZstdOutputStreamNoFinalizer(packed);
            case GZIP -> new GZIPOutputStream(packed);
            case BZIP2 -> new BZip2CompressorOutputStream(packed);
            default -> new XZOutputStream(packed, new LZMA2Options(1));
        }) {
            byte[] piece = new byte[MEBIBYTE];
            Arrays.fill(piece, (byte) 'x');
            for (int i = 0; i < size; i += piece.length) {
                out.write(piece);
                if (packing == Packing.XZ_BLOCKS) {
                    ((XZOutputStream) out).endBlock();
                }
            }
        }
        return packed.toByteArray();
    }
}
