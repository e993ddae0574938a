package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An ingest that is killed goes on as if nothing had happened. */
class ResumeTest {
    private static final int RECORDS = 20_000;
    private static final int MOST_KILLS = 3;

    /** So little memory that a sheet of so many records is a stream, and the collector of garbage that starts at once. */
    private static final CallInProcess CALL = CallInProcess.with("-Xmx64m", "-XX:+UseSerialGC");

    /** What a call writes as it goes. */
    private static final List<String> WRITTEN = List.of("out.ndjson", "rejects", "residue.ndjson");

    /** Which of these becomes the largest. */
    private static final String LARGEST = "residue.ndjson";

    private static final Path SHELL = Path.of("/bin/sh");

    /** In what a POSIX shell counts the size of files. */
    private static final int SHELL_BLOCK = 512;

    @TempDir
    private Path folder;

    private static String record(int n) {
        return ("{\"id\":\"0c0c0c0c-1111-4222-8333-%012d\",\"title\":\"Motel %d\","
                        + "\"artist-credit\":[{\"name\":\"Barney Wilen\",\"joinphrase\":\"\",\"artist\":{\"id\":"
                        + "\"0a0a0a0a-1111-4222-8333-%012d\",\"name\":\"Barney Wilen\",\"sort-name\":\"Wilen, Barney\"}}],"
                        + "\"length\":165000,\"video\":false,\"rating\":{\"value\":%d,\"votes-count\":1}}")
                .formatted(n, n, n % 100, n % 5);
    }

    /** {@return a row of a sheet: four releases of ten rows, and then one of them comes back} */
    private static String row(int n) {
        int release = n % 50 < 40 ? n / 10 : n / 50 * 5;
        return "CL %d,%d,Motel %d,Barney Wilen,%d May 1957,Miles Davis,\"Miles Davis (tp), Barney Wilen (ts)\",%s"
                .formatted(release, n % 10, n, 1 + release % 28, n % 1000 == 0 ? "x".repeat(40_000) : "mono");
    }

    private Path dump(String name) throws IOException {
        Path file = folder.resolve(name);
        boolean sheet = name.contains(".csv");
        try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
            if (sheet) {
                out.write("Cat. No.,Track No.,Track Title,Composer,Recorded,Group,Personnel,Notes\n".getBytes(UTF_8));
            }
            for (int n = 1; n <= RECORDS; n++) {
                if (sheet) {
                    out.write((row(n) + "\n").getBytes(UTF_8));
                    continue;
                }
                String record = record(n);
                out.write((n % 1000 == 0 ? record.substring(0, 60) : record).getBytes(UTF_8));
                out.write('\n');
            }
        }
        return file;
    }

    private static Object[] words(Path out, Path in, String... more) {
        List<String> words = new ArrayList<>(List.of("ingest", "--workers", "2"));
        words.addAll(List.of("-o", out.resolve("out.ndjson").toString()));
        words.addAll(List.of("--rejects", out.resolve("rejects").toString()));
        words.addAll(List.of("--residue", out.resolve("residue.ndjson").toString()));
        words.addAll(List.of("--report", out.resolve("report.json").toString()));
        words.addAll(List.of(more));
        words.add(in.toString());
        return words.toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dump.ndjson", "dump.ndjson.gz", "sheet.csv", "sheet.csv.gz"})
    void a_call_that_is_killed_at_random_places_ends_as_one_that_is_not(String name) throws Exception {
        Path in = dump(name);
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path killed = Files.createDirectory(folder.resolve("killed"));
        Path told = folder.resolve("told.txt");
        assertThat(CALL.start(told, words(whole, in)).waitFor(5, TimeUnit.MINUTES))
                .isTrue();
        assertThat(told).content(UTF_8).contains("20,000 records: 19,980 read, 20 refused");

        Path err = folder.resolve("err.txt");
        int kills = killAtRandom(words(killed, in, "--resume"), killed.resolve("out.ndjson.checkpoint"), err);

        assertThat(kills).isGreaterThan(1);
        assertThat(Files.readString(err))
                .contains("goes on where it was interrupted")
                .contains("20,000 records: 19,980 read, 20 refused");
        assertSame(killed, whole);
    }

    /** What was interrupted is as what was not, and nothing else is left. */
    private static void assertSame(Path interrupted, Path whole) throws IOException {
        List<String> files = new ArrayList<>(WRITTEN);
        files.add("report.json");
        for (String file : files) {
            assertThat(interrupted.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
        try (Stream<Path> left = Files.list(interrupted)) {
            assertThat(left.map(Path::toFile).map(File::getName)).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    /** Kills a call again and again, at first soon after it has something to go on with. {@return how often} */
    private static int killAtRandom(Object[] words, Path checkpoint, Path err) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        int kills = 0;
        boolean ended = false;
        while (!ended) {
            Process process = CALL.start(err, words);
            if (kills < MOST_KILLS) {
                while (!Files.exists(checkpoint) && process.isAlive()) {
                    ended = process.waitFor(2, TimeUnit.MILLISECONDS);
                }
                ended = process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
            } else {
                ended = process.waitFor(5, TimeUnit.MINUTES);
                assertThat(ended).as("it ends when it is left alone").isTrue();
            }
            if (!ended) {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        return kills;
    }

    /** A file that may not grow is as a full disk: a part of what is written arrives, and then nothing more. */
    @Test
    void a_call_whose_output_cannot_grow_leaves_whole_records_and_goes_on_when_it_can() throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "there is no " + SHELL + ", which sets how large files may become");
        Path in = dump("dump.ndjson");
        Path whole = Files.createDirectory(folder.resolve("whole"));
        Path full = Files.createDirectory(folder.resolve("full"));
        assertThat(Call.of(words(whole, in)).status()).isZero();
        long blocks = Files.size(whole.resolve(LARGEST)) * 2 / 3 / SHELL_BLOCK;

        Path err = folder.resolve("err.txt");
        String limit = "ulimit -f " + blocks + "; exec \"$@\"";
        Process limited = CALL.behind(SHELL.toString(), "-c", limit, "sh").start(err, words(full, in, "--resume"));
        assertThat(limited.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(limited.exitValue()).isEqualTo(Status.NOT_WRITTEN);
        assertThat(Files.readAllLines(err).stream().filter(line -> line.startsWith("linernotes")))
                .singleElement(STRING)
                .startsWith("linernotes ingest: the results could not be written: " + full.resolve(LARGEST) + ": ")
                .endsWith("; when that is mended, the same call with --resume goes on");
        for (String file : WRITTEN) {
            assertThat(full.resolve(file)).doesNotExist();
            byte[] part = Files.readAllBytes(full.resolve(file + ".part"));
            assertThat(part).as("%s ends with a whole record", file).endsWith('\n');
            assertThat(Files.readAllBytes(whole.resolve(file))).as(file).startsWith(part);
        }
        assertThat(Files.size(full.resolve(LARGEST + ".part")))
                .isGreaterThan(0)
                .isLessThanOrEqualTo(blocks * SHELL_BLOCK);

        assertThat(Call.of(words(full, in, "--resume")).err())
                .contains("goes on where it was interrupted")
                .contains("20,000 records: 19,980 read, 20 refused");
        assertSame(full, whole);
    }

    @Test
    void goes_on_only_with_the_same_call_and_the_same_inputs() throws Exception {
        Path in = dump("dump.ndjson");
        Path out = Files.createDirectory(folder.resolve("out"));
        Path checkpoint = out.resolve("out.ndjson.checkpoint");
        for (int calls = 0; calls < 10 && !Files.exists(checkpoint); calls++) { // one may end before it is killed
            Files.deleteIfExists(out.resolve("out.ndjson"));
            Process process = CALL.start(folder.resolve("err.txt"), words(out, in));
            boolean ended = false;
            while (!Files.exists(checkpoint) && !ended) {
                ended = process.waitFor(2, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(checkpoint).exists();
        assertThat(out.resolve("out.ndjson")).doesNotExist();

        Call other = Call.of("ingest", "--resume", "-o", out.resolve("out.ndjson"), in);
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("it is of a call with other options");

        Path part = out.resolve("out.ndjson.part");
        byte[] written = Files.readAllBytes(part);
        Files.delete(part);
        Call gone = Call.of(words(out, in, "--resume"));
        assertThat(gone.status()).isEqualTo(74);
        assertThat(gone.err())
                .contains(
                        "it is gone, or shorter than the checkpoint says; the same call without --resume begins anew");
        Files.write(part, written);

        Files.writeString(in, "{}\n", StandardOpenOption.APPEND);
        Call changed = Call.of(words(out, in, "--resume"));
        assertThat(changed.status()).isEqualTo(2);
        assertThat(changed.err()).contains("it is of other inputs, or they have changed since");

        Files.writeString(checkpoint, "{\"version\":");
        assertThat(Call.of(words(out, in, "--resume")).err()).contains("it is no checkpoint");

        Call anew = Call.of(words(out, in));
        assertThat(anew.err()).contains("20,001 records");
        assertThat(checkpoint).doesNotExist();
    }

    @Test
    void with_nothing_to_go_on_with_it_begins_anew() throws IOException {
        Path in = Files.writeString(folder.resolve("in.ndjson"), Documents.line(Documents.ARTIST));
        Path out = folder.resolve("out.ndjson");
        Call call = Call.of("ingest", "--resume", "-o", out, in);
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("1 record: 1 read").doesNotContain("goes on");
        assertThat(out).exists();
    }
}
