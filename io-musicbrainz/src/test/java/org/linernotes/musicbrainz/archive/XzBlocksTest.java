package org.linernotes.musicbrainz.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

class XzBlocksTest {
    private static final long MEBIBYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void several_lanes_give_what_one_gives() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 15; round++) {
            byte[] lines = Sample.lines(round, random.nextInt(1, 900_000));
            byte[] archive = Packing.join(
                    Packing.xz(lines, random.nextInt(1_000, 400_000), XZ.CHECK_CRC64),
                    Packing.xz(lines, random.nextInt(1_000, 400_000), XZ.CHECK_CRC32));
            Path file = Files.write(folder.resolve("a"), archive);
            byte[] expected = Packing.join(lines, lines);
            for (int workers = 1; workers <= 5; workers++) {
                ArchiveTest.assertSound(
                        Contents.of(file, ArchiveOptions.DEFAULT.withWorkers(workers)), Map.of("", expected));
            }
        }
    }

    @Test
    void blocks_of_nothing_are_passed_over() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] lines = Sample.lines(1, 1_000);
        try (XZOutputStream out = new XZOutputStream(packed, new LZMA2Options(0))) {
            out.write(lines);
            out.endBlock();
            out.write(new byte[0]);
            out.endBlock();
            out.write(lines);
        }
        Path file = Files.write(folder.resolve("a"), packed.toByteArray());
        ArchiveTest.assertSound(
                Contents.of(file, ArchiveOptions.DEFAULT.withWorkers(2)), Map.of("", Packing.join(lines, lines)));
    }

    @Test
    void there_are_as_many_lanes_as_there_is_memory_for() throws IOException {
        byte[] packed = Packing.xz(Sample.lines(1, 8 << 20), 2 << 20, XZ.CHECK_CRC64);
        Path file = Files.write(folder.resolve("a"), packed);
        ArchiveOptions options = ArchiveOptions.DEFAULT.withWorkers(8);
        XzIndex index = XzIndex.read(file, options);
        assertThat(index.blocks()).isEqualTo(4);
        assertThat(index.dictionary()).isEqualTo(1 << 16);
        assertThat(XzBlocks.lanes(index, options.withMemory(100 * MEBIBYTE))).isEqualTo(4);
        assertThat(XzBlocks.lanes(index, options.withMemory(100 * MEBIBYTE).withWorkers(2)))
                .isEqualTo(2);
        assertThat(XzBlocks.lanes(index, options.withMemory(9 * MEBIBYTE))).isEqualTo(3);
        assertThat(XzBlocks.lanes(index, options.withMemory(1))).isEqualTo(1);
    }

    @Test
    void an_index_of_very_many_blocks_takes_its_memory_too() throws IOException {
        byte[] lines = Sample.lines(5, 60_000);
        Path file = Files.write(folder.resolve("a"), Packing.xz(lines, 2, XZ.CHECK_NONE));
        ArchiveOptions options = ArchiveOptions.DEFAULT.withWorkers(64).withMemory(24 * MEBIBYTE);

        XzIndex index = XzIndex.read(file, options);
        assertThat(index.blocks()).isEqualTo(30_000);
        assertThat(XzBlocks.lanes(index, options)).isBetween(2, 20);
        ArchiveTest.assertSound(Contents.of(file, options), Map.of("", lines));
    }

    @Test
    void a_block_that_wants_more_than_a_share_of_the_memory_gets_all_of_it() throws IOException {
        byte[] small = Sample.lines(6, 400_000);
        byte[] large = Sample.lines(7, 400_000);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        LZMA2Options wide = new LZMA2Options(1);
        wide.setDictSize(8 << 20);
        try (XZOutputStream out = new XZOutputStream(packed, wide)) {
            out.write(large);
            out.endBlock();
            out.write(large);
        }
        byte[] archive = Packing.join(
                Packing.xz(small, 50_000, XZ.CHECK_CRC64),
                packed.toByteArray(),
                Packing.xz(small, 50_000, XZ.CHECK_CRC64));
        Path file = Files.write(folder.resolve("a"), archive);
        ArchiveOptions options = ArchiveOptions.DEFAULT.withWorkers(4).withMemory(12 * MEBIBYTE);

        assertThat(XzBlocks.lanes(XzIndex.read(file, options), options)).isEqualTo(4);
        ArchiveTest.assertSound(Contents.of(file, options), Map.of("", Packing.join(small, large, large, small)));
        Contents tooLittle = Contents.of(file, options.withMemory(6 * MEBIBYTE));
        assertThat(tooLittle.flawCodes()).containsExactly(ArchiveNotice.NEEDS_MEMORY);
        assertThat(tooLittle.members().get("")).isEqualTo(small);
    }

    @Test
    void the_header_of_a_block_says_how_large_its_dictionary_is() throws IOException {
        for (int size : new int[] {4096, 6144, 1 << 16, 3 << 19, 1 << 23, 1 << 26}) {
            LZMA2Options options = new LZMA2Options(0);
            options.setDictSize(size);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (XZOutputStream out = new XZOutputStream(packed, options)) {
                out.write(1);
            }
            Path file = Files.write(folder.resolve("a"), packed.toByteArray());
            assertThat(XzIndex.read(file, ArchiveOptions.DEFAULT).dictionary()).isEqualTo(size);
        }
    }

    @Test
    void who_is_interrupted_has_not_found_a_flaw() throws IOException {
        Path file = Files.write(folder.resolve("a"), Packing.XZ_BLOCKS.pack(Sample.lines(3, 5_000_000)));
        try (Archive archive = Archive.open(file, ArchiveOptions.DEFAULT.withWorkers(1))) {
            InputStream lines = archive.next().orElseThrow().stream();
            Thread.currentThread().interrupt();
            assertThatThrownBy(lines::readAllBytes).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_file_whose_index_is_gone_is_read_as_a_stream() throws IOException {
        byte[] lines = Sample.lines(2, 300_000);
        byte[] packed = Packing.XZ_BLOCKS.pack(lines);
        Path file = Files.write(folder.resolve("a"), Arrays.copyOf(packed, packed.length - 30));
        Contents contents = Contents.of(file, ArchiveOptions.DEFAULT);
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
        assertThat(contents.members().get("")).isEqualTo(lines);
    }
}
