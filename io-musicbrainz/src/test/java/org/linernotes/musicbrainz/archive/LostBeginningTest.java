package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZ;

/** An xz file whose first blocks are broken is read on behind them, whatever it is. */
class LostBeginningTest {
    private static final int BLOCK = 50_000;

    @TempDir
    Path folder;

    /** {@return bytes in blocks of an xz, those given broken from their first byte on} */
    private Path broken(byte[] bytes, int blockSize, int... blocks) throws IOException {
        byte[] archive = Packing.xz(bytes, blockSize, XZ.CHECK_CRC64);
        Path file = Files.write(folder.resolve("a"), archive);
        XzIndex index = XzIndex.read(file, ArchiveOptions.DEFAULT);
        for (int block : blocks) {
            int start = (int) index.packedStart(block);
            Arrays.fill(archive, start, start + 20, (byte) 0x55);
        }
        return Files.write(file, archive);
    }

    private static String read(Contents contents, String member) {
        return new String(contents.members().get(member), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void what_is_no_tar_goes_on_behind_the_gap(int workers) throws IOException {
        byte[] lines = Sample.lines(1, 10 * BLOCK + 1);

        Contents contents = Contents.of(broken(lines, BLOCK, 0), ArchiveOptions.DEFAULT.withWorkers(workers));

        assertThat(contents.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.text())
                        .endsWith("0 bytes of it were unpacked, and it goes on behind a gap of 50000 bytes"));
        assertThat(contents.members()).containsOnlyKeys("");
        assertThat(contents.members().get("")).isEqualTo(Arrays.copyOfRange(lines, BLOCK, lines.length));
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void gaps_behind_the_first_one_are_told_and_passed_over_as_well() throws IOException {
        byte[] lines = Sample.lines(2, 8 * BLOCK);

        Contents contents = Contents.of(broken(lines, BLOCK, 0, 1, 2, 5), ArchiveOptions.DEFAULT);

        assertThat(contents.flawCodes())
                .containsExactly(
                        ArchiveNotice.DAMAGED, ArchiveNotice.DAMAGED, ArchiveNotice.DAMAGED, ArchiveNotice.DAMAGED);
        assertThat(contents.members().get(""))
                .isEqualTo(Packing.join(
                        Arrays.copyOfRange(lines, 3 * BLOCK, 5 * BLOCK),
                        Arrays.copyOfRange(lines, 6 * BLOCK, 8 * BLOCK)));
    }

    @Test
    void where_the_last_block_is_broken_too_nothing_is_said_to_go_on() throws IOException {
        Contents contents = Contents.of(broken(Sample.lines(3, 2 * BLOCK), BLOCK, 0, 1), ArchiveOptions.DEFAULT);

        assertThat(contents.flaws()).hasSize(2);
        assertThat(contents.flaws().get(0).text()).endsWith("and it goes on behind a gap of 50000 bytes");
        assertThat(contents.flaws().get(1).text()).endsWith("what is behind cannot be");
        assertThat(contents.members()).isEmpty();
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void a_single_block_that_is_broken_is_the_end() throws IOException {
        Path file = broken(Sample.lines(4, BLOCK), BLOCK, 0);
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(archive::next)
                    .isInstanceOfSatisfying(
                            ArchiveException.class,
                            flaw -> assertThat(flaw.goesOn()).isFalse());
            assertThat(archive.next()).isEmpty();
        }
    }

    @Test
    void of_a_tar_comes_what_is_left_of_a_member_without_its_name_and_then_the_members_by_theirs() throws IOException {
        ImmutableMap<String, byte[]> dump = Sample.dump(6 * BLOCK);
        byte[] tar = Tar.of(dump);

        Contents contents = Contents.of(broken(tar, BLOCK, 0), ArchiveOptions.DEFAULT);

        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        assertThat(contents.members().keySet()).containsExactly("", "JSON_DUMPS_SCHEMA_NUMBER");
        assertThat(new String(dump.get("mbdump/release"), UTF_8)).endsWith(read(contents, ""));
        assertThat(contents.members().get("").length).isBetween(5 * BLOCK, 6 * BLOCK);
        assertThat(read(contents, "JSON_DUMPS_SCHEMA_NUMBER")).isEqualTo("1\n");
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void so_does_a_tar_whose_gap_is_further_on_and_takes_a_header_with_it() throws IOException {
        ImmutableMap<String, byte[]> files =
                ImmutableMap.of("a", Sample.lines(1, 60_000), "b", Sample.lines(2, 60_000), "c", Sample.lines(3, 99));

        Contents contents = Contents.of(broken(Tar.of(files), BLOCK, 1), ArchiveOptions.DEFAULT);

        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        assertThat(contents.members().keySet()).containsExactly("a", "", "c");
        assertThat(new String(files.get("b"), UTF_8)).endsWith(read(contents, ""));
        assertThat(contents.members().get("").length).isBetween(20_000, 22_000);
        assertThat(contents.members().get("c")).isEqualTo(files.get("c"));
    }

    @Test
    void a_tar_that_has_a_header_right_behind_the_gap_has_no_member_without_a_name() throws IOException {
        byte[] tar = new Tar()
                .file("a", "1".repeat(512))
                .file("b", "2".repeat(512))
                .file("c", "3")
                .end();

        Contents contents = Contents.of(broken(tar, 1024, 0), ArchiveOptions.DEFAULT);

        assertThat(contents.texts()).containsExactly(Map.entry("b", "2".repeat(512)), Map.entry("c", "3"));
        assertThat(contents.flawCodes()).containsExactly(ArchiveNotice.DAMAGED);
        assertThat(contents.notices()).isEmpty();
    }

    @Test
    void a_header_of_which_the_gap_took_a_half_is_not_the_end() throws IOException {
        byte[] tar = new Tar()
                .file("a", "1".repeat(512))
                .file("b", "2".repeat(1024))
                .file("c", "3")
                .end();

        Contents contents = Contents.of(broken(tar, 1224, 1), ArchiveOptions.DEFAULT);

        assertThat(contents.flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.text()).contains("it goes on behind a gap of 1224 bytes"));
        assertThat(contents.texts())
                .containsExactly(Map.entry("a", "1".repeat(512)), Map.entry("", "2".repeat(112)), Map.entry("c", "3"));
    }

    @Test
    void filling_behind_the_gap_is_no_member_and_zeros_between_bytes_stay() throws IOException {
        byte[] inside = Packing.join("x".getBytes(UTF_8), new byte[1500], "y\n".getBytes(UTF_8));
        byte[] tar = new Tar()
                .file("a", "1".repeat(1_000))
                .member("b", '0', Packing.join("z".repeat(1_000).getBytes(UTF_8), inside))
                .file("c", "3")
                .end();
        // the first gap ends within the filling of a, the second one within the z's of b
        Contents filling = Contents.of(broken(tar, 1_530, 0), ArchiveOptions.DEFAULT);
        Contents zeros = Contents.of(broken(tar, 2_500, 0), ArchiveOptions.DEFAULT);

        assertThat(filling.members().keySet()).containsExactly("b", "c");
        assertThat(zeros.members().keySet()).containsExactly("", "c");
        assertThat(read(zeros, "")).isEqualTo("z".repeat(548) + new String(inside, UTF_8));
    }

    @Test
    void whatever_is_broken_it_comes_to_an_end_and_every_line_is_one_that_was_there() throws IOException {
        ImmutableMap<String, byte[]> dump = Sample.dump(100_000);
        byte[] tar = Tar.of(dump);
        List<byte[]> whole = List.of(tar, Sample.lines(9, 100_000));
        SplittableRandom random = new SplittableRandom(1);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int round = 0; round < 150; round++) {
                byte[] bytes = whole.get(round % 2);
                int size = random.nextInt(200, 40_000);
                int blocks = (bytes.length + size - 1) / size;
                int[] broken = {0, random.nextInt(blocks), random.nextInt(blocks)};
                Contents contents =
                        Contents.of(broken(bytes, size, broken), ArchiveOptions.DEFAULT.withWorkers(1 + round % 3));
                long different = Arrays.stream(broken).distinct().count();
                assertThat(contents.flaws()).as("round %s", round).hasSize((int) different);
                long read = contents.members().values().stream()
                        .mapToLong(member -> member.length)
                        .sum();
                assertThat(read).as("round %s", round).isBetween(bytes.length - different * size - 20_000, (long)
                        bytes.length);
            }
        });
    }
}
