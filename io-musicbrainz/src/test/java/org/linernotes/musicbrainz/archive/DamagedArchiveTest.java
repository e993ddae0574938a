package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Severity;
import org.tukaani.xz.XZ;

/** One flaw never stops what can be read, and is told once, with its place. */
class DamagedArchiveTest {
    private static final int BLOCK = 50_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void delivers_what_comes_before_the_end_of_a_truncated_tar(Packing packing) throws IOException {
        ImmutableMap<String, byte[]> dump = Sample.dump(600_000);
        byte[] archive = packing.pack(Tar.of(dump));
        byte[] cut = Arrays.copyOf(archive, archive.length * 3 / 4);
        for (Contents contents : bothWays(cut)) {
            assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
            assertThat(contents.members().keySet())
                    .containsExactlyElementsOf(dump.keySet().asList().subList(0, 6));
            assertThat(contents.members().get("COPYING")).isEqualTo(dump.get("COPYING"));
            byte[] read = contents.members().get("mbdump/release");
            assertThat(read).hasSizeGreaterThan(200_000);
            assertThat(Arrays.equals(read, Arrays.copyOf(dump.get("mbdump/release"), read.length)))
                    .isTrue();
            Notice flaw = contents.flaws().get(0);
            assertThat(flaw.location().record()).contains("mbdump/release");
            assertThat(flaw.location().offset().orElseThrow()).isBetween(cut.length - 100_000L, (long) cut.length);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void where_only_the_last_byte_is_missing_everything_is_delivered(Packing packing) throws IOException {
        byte[] lines = Sample.lines(8, 30_000);
        byte[] archive = packing.pack(lines);
        Contents contents = Contents.of(Arrays.copyOf(archive, archive.length - 1));

        assertThat(contents.members().get("")).isEqualTo(lines);
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void a_piece_of_a_header_is_told_to_break_off(Packing packing) throws IOException {
        byte[] lines = Sample.lines(9, 3_000);
        byte[] archive = packing.pack(lines);
        for (int length = 2; length < 10; length++) {
            byte[] piece = Arrays.copyOf(archive, length);
            assertThat(Contents.of(piece).flawCodes()).as("%s bytes", length).containsExactly(ArchiveNotice.TRUNCATED);
            Contents behind = Contents.of(Packing.join(archive, piece));
            assertThat(behind.flawCodes()).as("%s bytes behind", length).containsExactly(ArchiveNotice.TRUNCATED);
            assertThat(behind.members().get("")).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 108, 116, 136})
    void a_flaw_in_what_is_said_of_an_owner_or_a_time_hides_no_file(int field) throws IOException {
        byte[] header = Tar.headerBytes("mbdump/release", '0', 3);
        Tar.put(header, field, "zzzzzzz");
        byte[] archive = new Tar()
                .raw(Tar.withChecksum(header))
                .data("{}\n".getBytes(UTF_8))
                .file("README", "read me")
                .end();

        Contents contents = Contents.of(archive);

        assertThat(contents.texts()).containsExactly(entry("mbdump/release", "{}\n"), entry("README", "read me"));
        assertThat(contents.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uid",
                "gid",
                "mtime",
                "atime",
                "ctime",
                "LIBARCHIVE.creationtime",
                "SCHILY.devmajor",
                "SCHILY.devminor"
            })
    void a_flaw_in_what_an_extended_header_says_of_them_hides_no_file(String key) throws IOException {
        String name = "mbdump/" + "x".repeat(100);
        for (String value : List.of("nobody", "-1", "9".repeat(40), "")) {
            byte[] records = (Tar.pax(key, value) + Tar.pax("path", name)).getBytes(UTF_8);
            for (char kind : List.of('x', 'X', 'g')) {
                Contents contents = Contents.of(new Tar()
                        .member("pax", kind, records)
                        .file("short", "{}\n")
                        .end());

                assertThat(contents.texts()).as(value).containsExactly(entry(name, "{}\n"));
                assertThat(contents.flaws()).isEmpty();
            }
        }
    }

    @Test
    void an_extended_header_that_is_none_is_told() throws IOException {
        byte[] archive = new Tar()
                .member("pax", 'x', "what is this\n".getBytes(UTF_8))
                .file("short", "{}\n")
                .file("README", "read me")
                .end();

        Contents contents = Contents.of(archive);

        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.BROKEN_HEADER);
        assertThat(contents.texts()).containsEntry("README", "read me");
    }

    @Test
    void tells_a_checksum_that_does_not_hold_behind_all_bytes() throws IOException {
        byte[] lines = Sample.lines(4, 30_000);
        for (int check : new int[] {XZ.CHECK_CRC32, XZ.CHECK_CRC64, XZ.CHECK_SHA256}) {
            byte[] archive = Packing.xz(lines, Integer.MAX_VALUE, check);
            // before the check: an index of one block of four bytes and its check of four, a footer of twelve
            archive[archive.length - 12 - 12 - 1] ^= 1;
            Contents contents = Contents.of(Files.write(folder.resolve("a"), archive), ArchiveOptions.DEFAULT);
            assertThat(contents.flaws()).singleElement().satisfies(flaw -> {
                assertThat(flaw.code()).isEqualTo(ArchiveNotice.DAMAGED);
                assertThat(flaw.text()).startsWith("the xz is damaged: Integrity check (");
            });
            assertThat(contents.members().get("")).isEqualTo(Arrays.copyOf(lines, lines.length - 1));
            assertThat(Contents.of(archive).flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        }
    }

    @Test
    void tells_a_checksum_of_gzip_and_zstd_that_does_not_hold() throws IOException {
        byte[] lines = Sample.lines(5, 100_000);
        byte[] gzip = Packing.GZIP.pack(lines);
        gzip[gzip.length - 5] ^= 1;
        Contents contents = Contents.of(gzip);
        assertThat(contents.flaws().get(0).text())
                .isEqualTo(
                        "the gzip is damaged: the checksum (CRC-32) does not match; 100000 bytes of it were unpacked,"
                                + " what is behind cannot be");
        assertThat(contents.members().get("")).isEqualTo(lines);

        byte[] zstd = Packing.ZSTD.pack(lines);
        zstd[zstd.length - 1] ^= 1;
        contents = Contents.of(zstd);
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        assertThat(contents.members().get("").length).isBetween(lines.length - Unpacking.PIECE, lines.length);
    }

    @Test
    void goes_on_behind_a_broken_block_of_an_xz_file() throws IOException {
        byte[] lines = Sample.lines(6, 10 * BLOCK + 1);
        byte[] archive = Packing.XZ_BLOCKS.pack(lines);
        Path file = Files.write(folder.resolve("a"), archive);
        int broken = (int) XzIndex.read(file, ArchiveOptions.DEFAULT).packedStart(2) + 1_000;
        Arrays.fill(archive, broken, broken + 20, (byte) 0x55);
        Files.write(file, archive);
        for (int workers = 1; workers <= 3; workers++) {
            Contents contents = Contents.of(file, ArchiveOptions.DEFAULT.withWorkers(workers));
            assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
            assertThat(contents.flaws().get(0).text()).contains("and it goes on behind a gap of ");
            byte[] read = contents.members().get("");
            int gap = lines.length - read.length;
            int resumed = 3 * BLOCK;
            assertThat(gap).isBetween(1, BLOCK);
            assertThat(Arrays.copyOf(read, 2 * BLOCK)).isEqualTo(Arrays.copyOf(lines, 2 * BLOCK));
            assertThat(Arrays.copyOfRange(read, resumed - gap, read.length))
                    .isEqualTo(Arrays.copyOfRange(lines, resumed, lines.length));
        }
    }

    @Test
    void finds_the_members_behind_a_broken_block() throws IOException {
        ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
        for (int i = 0; i < 30; i++) {
            files.put("file-" + i, Sample.lines(i, 20_000));
        }
        ImmutableMap<String, byte[]> sound = files.buildOrThrow();
        byte[] archive = Packing.XZ_BLOCKS.pack(Tar.of(sound));
        Arrays.fill(archive, archive.length / 2, archive.length / 2 + 50, (byte) 0);
        Contents contents = Contents.of(Files.write(folder.resolve("a"), archive), ArchiveOptions.DEFAULT);
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        long whole = contents.members().entrySet().stream()
                .filter(file -> Arrays.equals(file.getValue(), sound.get(file.getKey())))
                .count();
        assertThat(whole).isBetween(25L, 29L);
        assertThat(contents.members().keySet()).contains("file-0", "file-29");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void leaves_bytes_behind_the_end_alone(Packing packing) throws IOException {
        byte[] lines = Sample.lines(7, 10_000);
        for (Contents contents : bothWays(Packing.join(packing.pack(lines), "garbage, and more".getBytes(UTF_8)))) {
            assertThat(contents.flaws()).isEmpty();
            assertThat(contents.members().get("")).isEqualTo(lines);
            assertThat(contents.notices()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo(ArchiveNotice.TRAILING_BYTES);
                assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            });
        }
    }

    @Test
    void leaves_bytes_behind_the_end_of_a_tar_alone() throws IOException {
        byte[] archive = Packing.join(new Tar().file("a", "1").end(), Sample.lines(1, 5_000));
        Contents contents = Contents.of(archive);
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"));
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.noticeCodes()).containsExactly(ArchiveNotice.TRAILING_BYTES);
    }

    @Test
    void searches_the_next_header_behind_a_broken_one() throws IOException {
        byte[] broken = Tar.headerBytes("b", '0', 1_000);
        broken[0] = 'c';
        byte[] archive = new Tar()
                .file("a", "1")
                .raw(broken)
                .data(Sample.lines(1, 1_000))
                .file("d", "4")
                .end();
        Contents contents = Contents.of(archive);
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"), Map.entry("d", "4"));
        assertThat(contents.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.text())
                        .isEqualTo(
                                "a header in the tar is broken: its checksum does not match; what comes up to the next one is"
                                        + " left out"));
    }

    @Test
    void a_first_header_that_is_broken_is_still_one_of_a_tar() throws IOException {
        byte[] broken = Tar.headerBytes("a", '0', 0);
        broken[0] = 'b';
        Contents contents = Contents.of(new Tar().raw(broken).file("c", "3").end());
        assertThat(contents.texts()).containsExactly(Map.entry("c", "3"));
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.BROKEN_HEADER);
    }

    @Test
    void tells_half_a_header() throws IOException {
        byte[] whole = new Tar().file("a", "1").file("b", "2").withoutEnd();
        Contents contents = Contents.of(Arrays.copyOf(whole, 1024 + 100));
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"));
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
    }

    @Test
    void tells_a_tar_without_an_end_mark() throws IOException {
        Contents contents = Contents.of(new Tar().file("a", "1").withoutEnd());
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"));
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.noticeCodes()).containsExactly(ArchiveNotice.NO_END_MARK);
    }

    @Test
    void tells_a_flaw_in_what_is_passed_over() throws IOException {
        byte[] gzip = Packing.GZIP.pack(Tar.of(Sample.dump(100_000)));
        byte[] cut = Arrays.copyOf(gzip, gzip.length / 2);
        try (Archive archive = Archive.of(new ByteArrayInputStream(cut), "test")) {
            for (int i = 0; i < 6; i++) {
                assertThat(archive.next()).isPresent();
            }
            assertThat(Contents.of(archive).flawCodes()).containsExactly(ArchiveNotice.TRUNCATED);
            assertThat(archive.next()).isEmpty();
        }
    }

    private Contents[] bothWays(byte[] archive) throws IOException {
        return new Contents[] {
            Contents.of(archive), Contents.of(Files.write(folder.resolve("archive"), archive), ArchiveOptions.DEFAULT)
        };
    }
}
