package org.linernotes.musicbrainz.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.testing.Rounds;

/** Whatever becomes of an archive, what is told of it is a notice, in good time; nothing else is ever thrown. */
class ArchiveFuzzTest {
    private static final int ROUNDS = Rounds.of(100);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final ArchiveOptions OPTIONS =
            ArchiveOptions.DEFAULT.withMemory(32 << 20).withWorkers(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void cut_anywhere(Packing packing) throws IOException {
        Map<String, byte[]> dump = Sample.dump(120_000);
        byte[] archive = packing.pack(Tar.of(dump));
        SplittableRandom random = new SplittableRandom(1);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < ROUNDS; i++) {
                int length = i < 30 ? i : random.nextInt(archive.length);
                Contents contents = read(Arrays.copyOf(archive, length), i);
                assertThat(contents.flaws().size()).as("cut at %s", length).isLessThanOrEqualTo(1);
                contents.members().forEach((name, bytes) -> {
                    if (dump.containsKey(name)) {
                        assertThat(Arrays.equals(bytes, Arrays.copyOf(dump.get(name), bytes.length)))
                                .as("%s, cut at %s", name, length)
                                .isTrue();
                    }
                });
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void changed_anywhere(Packing packing) throws IOException {
        byte[] archive = packing.pack(Tar.of(Sample.dump(120_000)));
        SplittableRandom random = new SplittableRandom(2);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] changed = archive.clone();
                for (int n = random.nextInt(1, 8); n > 0; n--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                check(read(changed, i));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void pieces_lost_doubled_and_moved(Packing packing) throws IOException {
        byte[] archive = packing.pack(Tar.of(Sample.dump(60_000)));
        SplittableRandom random = new SplittableRandom(3);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < ROUNDS; i++) {
                int from = random.nextInt(archive.length);
                int to = random.nextInt(archive.length);
                check(read(
                        Packing.join(Arrays.copyOf(archive, from), Arrays.copyOfRange(archive, to, archive.length)),
                        i));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = "PLAIN")
    void headers_of_random_fields(Packing packing) throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        assertTimeoutPreemptively(LONGEST, () -> {
            for (int i = 0; i < 20 * ROUNDS; i++) {
                Tar tar = new Tar();
                for (int n = random.nextInt(1, 6); n > 0; n--) {
                    byte[] header =
                            Tar.headerBytes("n" + n, "0LKxgSD5\0".charAt(random.nextInt(9)), random.nextInt(2_000));
                    for (int changes = random.nextInt(6); changes > 0; changes--) {
                        header[random.nextInt(header.length)] =
                                random.nextBoolean() ? (byte) random.nextInt() : (byte) ('0' + random.nextInt(8));
                    }
                    tar.raw(Tar.withChecksum(header)).data(paxLike(random));
                }
                check(read(packing.pack(tar.end()), i));
            }
        });
    }

    private static byte[] paxLike(SplittableRandom random) {
        String[] keys = {
            "path", "size", "GNU.sparse.map", "GNU.sparse.offset", "GNU.sparse.numbytes", "GNU.sparse.major"
        };
        String[] values = {"1", "-1", "99999999999999999999", "a", "0,1,5,8", "", "1073741824"};
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(5); n > 0; n--) {
            String record = keys[random.nextInt(keys.length)] + "=" + values[random.nextInt(values.length)] + "\n";
            text.append(record.length() + 3).append(' ').append(record);
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Every other one from a file, which is read in blocks where it has some. */
    private Contents read(byte[] archive, int round) throws IOException {
        return round % 2 == 0
                ? Contents.of(archive, OPTIONS)
                : Contents.of(Files.write(folder.resolve("archive"), archive), OPTIONS);
    }

    private static void check(Contents contents) {
        assertThat(contents.flaws()).allSatisfy(flaw -> {
            assertThat(flaw.severity()).isEqualTo(Severity.ERROR);
            assertThat(flaw.text()).doesNotContain("{").doesNotContain("null");
            assertThat(flaw.location().source()).isPresent();
            assertThat(flaw.location().offset()).isPresent();
        });
        assertThat(contents.notices())
                .allSatisfy(
                        notice -> assertThat(notice.text()).doesNotContain("{format", "{name", "{kind", "{problem"));
    }
}
