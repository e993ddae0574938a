package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Notice;

@SuppressWarnings("InputStreamSlowMultibyteRead") // streams that give a byte at a time, on purpose
class ArchiveTest {
    private static final ImmutableMap<String, byte[]> DUMP = Sample.dump(300_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void reads_the_members_of_a_tar_however_it_is_packed(Packing packing) throws IOException {
        byte[] archive = packing.pack(Tar.of(DUMP));
        assertSound(Contents.of(archive), DUMP);
        assertSound(Contents.of(write(archive), ArchiveOptions.DEFAULT), DUMP);
    }

    @ParameterizedTest
    @EnumSource
    void reads_a_single_file_however_it_is_packed(Packing packing) throws IOException {
        byte[] lines = Sample.lines(7, 200_000);
        byte[] archive = packing.pack(lines);
        assertSound(Contents.of(archive), Map.of("", lines));
        assertSound(Contents.of(write(archive), ArchiveOptions.DEFAULT), Map.of("", lines));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void reads_what_was_packed_in_parts_and_put_together(Packing packing) throws IOException {
        byte[] lines = Sample.lines(8, 90_000);
        byte[] archive = Packing.join(
                packing.pack(Arrays.copyOf(lines, 10)),
                packing.pack(Arrays.copyOfRange(lines, 10, 10)),
                packing.pack(Arrays.copyOfRange(lines, 10, 60_000)),
                packing.pack(Arrays.copyOfRange(lines, 60_000, lines.length)));
        assertSound(Contents.of(archive), Map.of("", lines));
        assertSound(Contents.of(write(archive), ArchiveOptions.DEFAULT), Map.of("", lines));
    }

    @Test
    void passes_over_the_padding_behind_xz_and_gzip() throws IOException {
        byte[] lines = Sample.lines(9, 10_000);
        for (Packing packing : new Packing[] {Packing.XZ_BLOCKS, Packing.XZ_ONE_BLOCK, Packing.GZIP}) {
            byte[] archive = Packing.join(packing.pack(lines), new byte[512], packing.pack(lines), new byte[64]);
            assertSound(Contents.of(archive), Map.of("", Packing.join(lines, lines)));
            assertSound(Contents.of(write(archive), ArchiveOptions.DEFAULT), Map.of("", Packing.join(lines, lines)));
        }
    }

    @Test
    void passes_over_the_frame_with_which_parallel_zstd_begins() throws IOException {
        byte[] frame = HexFormat.of().parseHex("502a4d1804000000" + "01020304");
        assertSound(
                Contents.of(Packing.join(frame, Packing.ZSTD.pack("line\n".getBytes(UTF_8)))),
                Map.of("", "line\n".getBytes(UTF_8)));
    }

    @Test
    void reads_names_of_gzip_headers_as_what_they_are() throws IOException {
        byte[] plain = Packing.GZIP.pack("line\n".getBytes(UTF_8));
        byte[] named = Packing.join(Arrays.copyOf(plain, 10), "a.json\0".getBytes(UTF_8), behind(plain, 10));
        named[3] = 8;
        assertSound(Contents.of(named), Map.of("", "line\n".getBytes(UTF_8)));
    }

    @Test
    void says_the_size_of_members_and_where_they_are() throws IOException {
        try (Archive archive = Archive.of(new ByteArrayInputStream(Tar.of(DUMP)), "dump.tar")) {
            ArchiveMember member = archive.next().orElseThrow();
            assertThat(member.name()).contains("TIMESTAMP");
            assertThat(member.size()).hasValue(DUMP.get("TIMESTAMP").length);
            assertThat(member).hasToString("dump.tar TIMESTAMP");
        }
    }

    @Test
    void passes_over_what_is_not_read() throws IOException {
        try (Archive archive = Archive.of(new ByteArrayInputStream(Packing.GZIP.pack(Tar.of(DUMP))), "test")) {
            InputStream first = archive.next().orElseThrow().stream();
            assertThat(first.read()).isEqualTo('2');
            for (int i = 1; i < DUMP.size(); i++) {
                assertThat(archive.next()).isPresent();
            }
            assertThat(archive.next()).isEmpty();
            assertThat(archive.next()).isEmpty();
            assertThatThrownBy(first::read).isInstanceOf(IOException.class);
        }
    }

    @Test
    void reads_long_names_of_both_kinds_and_names_in_any_script() throws IOException {
        String name = "mbdump/" + "länger/".repeat(60) + "音楽.json";
        byte[] gnu = new Tar()
                .member("././@LongLink", 'L', (name + "\0").getBytes(UTF_8))
                .file("mbdump/cut", "gnu")
                .end();
        assertThat(Contents.of(gnu).texts()).containsExactly(Map.entry(name, "gnu"));
        assertThat(Contents.of(Tar.of(ImmutableMap.of(name, "pax".getBytes(UTF_8))))
                        .texts())
                .containsExactly(Map.entry(name, "pax"));
    }

    @Test
    void fills_the_holes_of_files() throws IOException {
        byte[] header = Tar.headerBytes("holes", 'S', 3);
        Tar.put(header, 257, "ustar  \0");
        Tar.put(header, 386, "00000001750\0" + "00000000003\0" + "00000003720\0" + "00000000000\0");
        Tar.put(header, 483, "00000003720\0");
        byte[] archive = new Tar()
                .raw(Tar.withChecksum(header))
                .data("abc".getBytes(UTF_8))
                .file("next", "x")
                .end();
        Contents contents = Contents.of(archive);
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.members().get("holes"))
                .isEqualTo(Packing.join(new byte[1000], "abc".getBytes(UTF_8), new byte[997]));
        assertThat(contents.texts()).containsEntry("next", "x");
    }

    @Test
    void fills_many_holes_however_few_bytes_come_at_a_time() throws IOException {
        StringBuilder map = new StringBuilder();
        byte[] expected = new byte[40 * 10_000];
        byte[] stored = Sample.lines(1, 40 * 1_000);
        for (int i = 0; i < 40; i++) {
            map.append(i == 0 ? "" : ",").append(i * 10_000 + 500).append(",1000");
            System.arraycopy(stored, i * 1_000, expected, i * 10_000 + 500, 1_000);
        }
        map.append(",").append(expected.length).append(",0");
        byte[] archive = new Tar()
                .member(
                        "pax",
                        'x',
                        (Tar.pax("GNU.sparse.size", String.valueOf(expected.length))
                                        + Tar.pax("GNU.sparse.numblocks", "41")
                                        + Tar.pax("GNU.sparse.name", "holes")
                                        + Tar.pax("GNU.sparse.map", map.toString()))
                                .getBytes(UTF_8))
                .member("GNUSparseFile.0/holes", '0', stored)
                .file("next", "x")
                .end();
        for (int most : new int[] {1, 7, 700, 100_000}) {
            InputStream slow = new FilterInputStream(new ByteArrayInputStream(archive)) {
                @Override
                public int read(byte[] target, int offset, int length) throws IOException {
                    return super.read(target, offset, Math.min(length, most));
                }
            };
            Contents contents = Contents.of(Archive.of(slow, "test"));
            assertThat(contents.flaws()).isEmpty();
            assertThat(contents.members().keySet()).containsExactly("holes", "next");
            assertThat(Arrays.equals(contents.members().get("holes"), expected)).isTrue();
        }
    }

    @Test
    void leaves_out_what_is_no_file() throws IOException {
        byte[] archive = new Tar()
                .header("mbdump/", '5', 0)
                .header("link", '1', 0)
                .header("mbdump/pointer", '2', 0)
                .header("dev", '3', 0)
                .header("pipe", '6', 0)
                .file("mbdump/artist", "{}")
                .header("old-folder/", '\0', 0)
                .member("reserved", '7', "contiguous".getBytes(UTF_8))
                .end();
        Contents contents = Contents.of(archive);
        assertThat(contents.texts())
                .containsExactly(Map.entry("mbdump/artist", "{}"), Map.entry("reserved", "contiguous"));
        assertThat(contents.notices())
                .extracting(Notice::text)
                .containsExactly(
                        "the member mbdump/ is a folder and has nothing to read",
                        "the member link is a link and has nothing to read",
                        "the member mbdump/pointer is a symbolic link and has nothing to read",
                        "the member dev is a device and has nothing to read",
                        "the member pipe is a pipe and has nothing to read",
                        "the member old-folder/ is a folder and has nothing to read");
    }

    /** A backup by GNU tar has the list of each folder before what is in it. */
    @Test
    void passes_over_the_lists_of_folders_in_backups() throws IOException {
        for (int length : new int[] {0, 3, 512, 513, 100_000}) {
            byte[] archive = new Tar()
                    .member("mbdump/", 'D', Sample.lines(1, length))
                    .file("mbdump/artist", "{}")
                    .member("none", 'D', Sample.lines(2, length))
                    .file("mbdump/label", "{}")
                    .end();

            Contents contents = Contents.of(archive);

            assertThat(contents.texts().keySet()).containsExactly("mbdump/artist", "mbdump/label");
            assertThat(contents.notices())
                    .extracting(Notice::text)
                    .containsExactly(
                            "the member mbdump/ is a list of a folder and has nothing to read",
                            "the member none is a list of a folder and has nothing to read");
        }
    }

    @Test
    void a_list_of_a_folder_that_breaks_off_is_told() throws IOException {
        byte[] archive = new Tar()
                .file("mbdump/artist", "{}")
                .header("mbdump/", 'D', 5_000)
                .data(Sample.lines(1, 1_000))
                .withoutEnd();

        Contents contents = Contents.of(archive);

        assertThat(contents.texts()).containsExactly(Map.entry("mbdump/artist", "{}"));
        assertThat(contents.flaws())
                .extracting(Notice::code)
                .contains(ArchiveNotice.TRUNCATED)
                .doesNotContain(ArchiveNotice.BROKEN_HEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "../release, leads out of its folder",
        "mbdump/../../x, leads out of its folder",
        "mbdump/.., leads out of its folder",
        "/etc/passwd, begins at the root of a disk",
        "C:/x, begins at the root of a disk",
        "c:x, begins at the root of a disk",
        "a\\b, has a backslash",
        "a\tb, has control characters",
        "a\u0085b, has control characters",
        "' ', is blank"
    })
    void leaves_out_names_that_lead_out_of_their_folder(String name, String problem) throws IOException {
        Contents contents =
                Contents.of(new Tar().file(name, "bad").file("good", "good").end());
        assertThat(contents.texts()).containsExactly(Map.entry("good", "good"));
        assertThat(contents.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(ArchiveNotice.UNSAFE_NAME);
            assertThat(notice.text()).endsWith("its name " + problem).doesNotContainPattern("\\p{Cntrl}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "///etc/passwd", "/"})
    void leaves_out_long_names_that_begin_at_the_root_as_it_does_short_ones(String name) throws IOException {
        byte[] path = Tar.pax("path", name).getBytes(UTF_8);
        byte[] archive = new Tar()
                .member("././@LongLink", 'L', (name + "\0").getBytes(UTF_8))
                .file("short", "bad")
                .member("pax", 'x', path)
                .file("short", "bad")
                .file("good", "good")
                .end();

        Contents contents = Contents.of(archive);

        assertThat(contents.texts()).containsExactly(Map.entry("good", "good"));
        assertThat(contents.notices())
                .extracting(Notice::text)
                .hasSize(2)
                .containsOnly("the member " + name + " was left out: its name begins at the root of a disk");
    }

    @Test
    void a_name_that_a_global_header_gives_is_that_of_all_members_behind_it() throws IOException {
        Contents contents = Contents.of(new Tar()
                .member("pax", 'g', Tar.pax("path", "/etc/passwd").getBytes(UTF_8))
                .file("one", "bad")
                .file("two", "bad")
                .member("pax", 'x', Tar.pax("path", "good").getBytes(UTF_8))
                .file("three", "good")
                .end());

        assertThat(contents.texts()).containsExactly(Map.entry("good", "good"));
        assertThat(contents.notices())
                .extracting(Notice::text)
                .hasSize(2)
                .containsOnly("the member /etc/passwd was left out: its name begins at the root of a disk");
    }

    @Test
    void a_name_too_long_to_be_printed_is_cut_between_two_characters() throws IOException {
        String name = "../" + "a".repeat(196) + "\ud83c\udfba" + "b".repeat(200);
        Contents contents = Contents.of(new Tar()
                .member("././@LongLink", 'L', (name + "\0").getBytes(UTF_8))
                .file("short", "bad")
                .end());

        assertThat(contents.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .startsWith("the member " + name.substring(0, 199) + "… was left out"));
    }

    @ParameterizedTest
    @CsvSource({"mbdump/release", "./mbdump/release", "a..b/c...", "12:x", "a b/ö.json"})
    void takes_names_that_stay_in_their_folder(String name) throws IOException {
        assertThat(Contents.of(new Tar().file(name, "good").end()).texts()).containsExactly(Map.entry(name, "good"));
    }

    @Test
    void gives_a_packed_member_as_it_stands_and_opens_it_if_asked_to() throws IOException {
        byte[] inner = Packing.GZIP.pack("{}\n".getBytes(UTF_8));
        byte[] archive = Tar.of(ImmutableMap.of("release.gz", inner));
        assertThat(Contents.of(archive).members().get("release.gz")).isEqualTo(inner);
        try (Archive outer = Archive.of(new ByteArrayInputStream(archive), "outer")) {
            ArchiveMember member = outer.next().orElseThrow();
            assertThat(Contents.of(Archive.of(member.stream(), member.location().toString()))
                            .texts())
                    .containsExactly(Map.entry("", "{}\n"));
            assertThat(outer.next()).isEmpty();
        }
    }

    @Test
    void reads_tars_one_behind_the_other() throws IOException {
        byte[] archive = Packing.join(
                new Tar().file("a", "1").end(),
                new byte[3_000 / 512 * 512],
                new Tar().file("b", "2").end());
        Contents contents = Contents.of(archive);
        assertThat(contents.texts()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void tells_an_empty_file() throws IOException {
        for (Packing packing : Packing.values()) {
            byte[] archive = packing.pack(new byte[0]);
            for (Contents contents :
                    new Contents[] {Contents.of(archive), Contents.of(write(archive), ArchiveOptions.DEFAULT)}) {
                assertThat(contents.members()).isEmpty();
                assertThat(contents.flaws()).isEmpty();
                assertThat(contents.noticeCodes()).containsExactly(ArchiveNotice.EMPTY);
            }
        }
    }

    @Test
    void a_tar_without_members_has_none() throws IOException {
        Contents contents = Contents.of(new Tar().end());
        assertThat(contents.members()).isEmpty();
        assertThat(contents.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414000000, zip",
        "377abcaf271c0004, 7z",
        "526172211a0701, rar",
        "04224d1864, lz4",
        "4c5a49500110, lzip",
        "1f9d90, compress",
        "5d00008000ffffffff, lzma"
    })
    void names_the_formats_that_are_not_read(String magic, String format) throws IOException {
        Contents contents = Contents.of(HexFormat.of().parseHex(magic));
        String remedy = format.equals("zip") ? ", or save the sheets of a workbook as CSV" : "";
        assertThat(contents.members()).isEmpty();
        assertThat(contents.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.text())
                        .isEqualTo("this is an archive of the format " + format + ", which is not read; unpack it first"
                                + remedy));
    }

    @Test
    void tells_how_far_it_has_come() throws IOException {
        byte[] packed = Packing.XZ_BLOCKS.pack(Tar.of(DUMP));
        try (Archive archive = Archive.open(write(packed))) {
            assertThat(archive.position()).isZero();
            Contents.of(archive);
            assertThat(archive.position()).isEqualTo(packed.length);
        }
        try (Archive archive = Archive.of(new ByteArrayInputStream(packed), "test")) {
            Contents.of(archive);
            assertThat(archive.position()).isEqualTo(packed.length);
        }
    }

    @Test
    void a_disk_that_fails_is_no_flaw_of_the_archive() throws IOException {
        for (Packing packing : Packing.values()) {
            byte[] packed = packing.pack(Tar.of(DUMP));
            InputStream failing = new InputStream() {
                private int given;

                @Override
                public int read() throws IOException {
                    if (given == packed.length / 2) {
                        throw new IOException("the disk is broken");
                    }
                    return packed[given++] & 0xff;
                }
            };
            assertThatThrownBy(() -> Contents.of(Archive.of(failing, "test")))
                    .as(packing.toString())
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("the disk is broken");
        }
    }

    @Test
    void a_file_that_is_not_there_cannot_be_opened() {
        assertThatThrownBy(() -> Archive.open(folder.resolve("nothing"))).isInstanceOf(NoSuchFileException.class);
    }

    static void assertSound(Contents contents, Map<String, byte[]> expected) {
        assertThat(contents.flaws()).isEmpty();
        assertThat(contents.notices()).isEmpty();
        assertThat(contents.members().keySet()).containsExactlyElementsOf(expected.keySet());
        contents.members()
                .forEach((name, bytes) -> assertThat(Arrays.equals(bytes, expected.get(name)))
                        .as(name)
                        .isTrue());
    }

    private Path write(byte[] archive) throws IOException {
        return Files.write(folder.resolve("archive"), archive);
    }

    private static byte[] behind(byte[] bytes, int offset) {
        return Arrays.copyOfRange(bytes, offset, bytes.length);
    }
}
