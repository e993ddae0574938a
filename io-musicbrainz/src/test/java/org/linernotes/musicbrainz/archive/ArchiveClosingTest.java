package org.linernotes.musicbrainz.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whenever an archive is closed, and by whom, no thread goes on and no file stays open. */
@Isolated("looks at all threads of the process")
class ArchiveClosingTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void leaves_neither_thread_nor_file_behind(Packing packing) throws Exception {
        Path file = Files.write(folder.resolve("a"), packing.pack(Tar.of(Sample.dump(3_000_000))));
        for (int stage = 0; stage < 4; stage++) {
            Archive archive = Archive.open(file, ArchiveOptions.DEFAULT.withWorkers(3));
            for (int i = 0; i < 6 && stage > 0; i++) {
                InputStream member = archive.next().orElseThrow().stream();
                assertThat(member.readNBytes(stage == 2 ? 1_000 : 10)).isNotEmpty();
            }
            if (stage == 3) {
                Contents.of(archive);
            }
            close(archive, stage % 2 == 0);
            assertNothingLeft(file);
        }
    }

    @Test
    void can_be_closed_while_another_thread_waits_for_bytes() throws Exception {
        try (PipedOutputStream writer = new PipedOutputStream()) {
            Archive archive = Archive.of(new PipedInputStream(writer), "pipe");
            writer.write(Packing.XZ_ONE_BLOCK.pack(Sample.lines(1, 100)), 0, 40);
            writer.flush();
            Thread reader = new Thread(() -> {
                try {
                    Contents.of(archive);
                } catch (IOException e) {
                    assertThat(e).isNotInstanceOf(ArchiveException.class);
                }
            });
            reader.start();
            reader.join(200);
            assertThat(reader.isAlive()).isTrue();
            archive.close();
            reader.join(10_000);
            assertThat(reader.isAlive()).isFalse();
            assertNothingLeft(folder);
        }
    }

    @Test
    void closes_a_file_that_a_flaw_has_ended() throws Exception {
        byte[] packed = Packing.XZ_BLOCKS.pack(Sample.lines(1, 900_000));
        packed[packed.length / 2] ^= 0x55;
        Path file = Files.write(folder.resolve("a"), packed);
        try (Archive archive = Archive.open(file)) {
            assertThat(Contents.of(archive).flaws()).isNotEmpty();
        }
        assertNothingLeft(file);
    }

    private static void close(Archive archive, boolean elsewhere) throws Exception {
        if (elsewhere) {
            Thread closing = new Thread(() -> {
                try {
                    archive.close();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            closing.start();
            closing.join();
        } else {
            archive.close();
        }
    }

    private static void assertNothingLeft(Path file) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (threads() > 0 && Instant.now().isBefore(deadline)) {
            Thread.sleep(10);
        }
        assertThat(threads()).isZero();
        assumeTrue(Files.isDirectory(OPEN_FILES), "no list of open files here");
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            assertThat(open.filter(link -> isOpen(link, file))).isEmpty();
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("linernotes-"))
                .count();
    }

    private static boolean isOpen(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).startsWith(file);
        } catch (IOException e) {
            return false; // closed in the meantime
        }
    }
}
