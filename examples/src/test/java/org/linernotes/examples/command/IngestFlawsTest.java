package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLineReader;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Whatever is broken in the inputs of an ingest, the rest is read, and nothing is lost. */
class IngestFlawsTest {

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** {@return a document; its parts repeat so little that it cannot be compressed to nearly nothing} */
    private static String recording(int number) {
        long varied = new SplittableRandom(number).nextLong(100_000_000_000L);
        return "{\"id\":\"0c0c0c0c-1111-4222-8333-%012d\",\"title\":\"Motel %d %d\",\"length\":165000,\"video\":false}"
                .formatted(number, number, varied);
    }

    private static byte[] recordings(int number) {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= number; n++) {
            text.append(recording(n)).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] xz(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new XZOutputStream(packed, new LZMA2Options(1))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static long lines(Path file) throws IOException {
        return EntityLineReader.open(file).stream()
                .filter(line -> !line.orThrow().mention())
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void read_and_refused_are_what_is_there_and_the_refused_stand_in_the_rejects(int workers) throws IOException {
        SplittableRandom random = new SplittableRandom(workers);
        List<byte[]> lines = new ArrayList<>();
        List<byte[]> broken = new ArrayList<>();
        for (int n = 1; n <= 5_000; n++) {
            byte[] line = recording(n).getBytes(UTF_8);
            if (n % 50 == 0) {
                line = damaged(line, random);
                broken.add(line);
            }
            lines.add(line);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        Path in = write("dump.ndjson", all.toByteArray());
        Path out = folder.resolve("out.ndjson");
        Path rejects = folder.resolve("rejects");

        Call call = Call.of("ingest", "--workers", workers, "-o", out, "--rejects", rejects, in);

        assertThat(call.records()).containsExactly(5_000L, 4_900L, 100L);
        assertThat(lines(out)).isEqualTo(4_900);
        assertThat(Rejects.read(rejects).stream().map(record -> record.bytes()).toList())
                .usingElementComparator(Arrays::compare)
                .isEqualTo(broken);
        for (Rejects.Reject record : Rejects.read(rejects)) {
            int offset = (int) record.offset();
            assertThat(Arrays.copyOfRange(all.toByteArray(), offset, offset + record.bytes().length))
                    .isEqualTo(record.bytes());
        }
    }

    /** {@return a line that is no JSON, or no UTF-8; never with a line feed} */
    private static byte[] damaged(byte[] line, SplittableRandom random) {
        byte[] damaged = line.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged[random.nextInt(10)] = (byte) 0xC3;
            case 1 -> damaged = Arrays.copyOf(damaged, 10 + random.nextInt(50));
            case 2 -> damaged[damaged.length - 1] = 0;
            default -> damaged[0] = '[';
        }
        return damaged;
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_kept_aside_and_the_next_one_read() throws IOException {
        Path in = folder.resolve("long.ndjson");
        byte[] part = "x".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(in)) {
            out.write((recording(1) + "\n{\"id\":\"").getBytes(UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
            out.write(("\n" + recording(2)).getBytes(UTF_8));
        }
        Path rejects = folder.resolve("rejects");

        Call call = Call.of("ingest", "-o", folder.resolve("out"), "--rejects", rejects, in);

        assertThat(call.records()).containsExactly(3L, 2L, 1L);
        assertThat(call.err()).contains("too-large");
        List<Rejects.Reject> refused = Rejects.read(rejects);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).bytes().length).isEqualTo((100 << 20) + 7);
        assertThat(refused.get(0).place())
                .isEqualTo("long.ndjson:2@" + (recording(1).length() + 1));
    }

    @Test
    void a_document_that_is_said_to_be_lines_is_one_refused_record_and_is_kept() throws IOException {
        byte[] document = CatalogWriter.create().toJson(Ascenseur.catalog()).getBytes(UTF_8);
        Path in = Files.write(folder.resolve("catalogue.json"), document);
        Path lines = write(
                "lines.ndjson", "{\"type\":\"artist\",\"id\":\"wilen\",\"name\":\"Barney Wilen\"}\n".getBytes(UTF_8));
        Path rejects = folder.resolve("rejects");

        Call call = Call.of("ingest", "--from", "ndjson", "-o", folder.resolve("out"), "--rejects", rejects, in, lines);

        assertThat(call.records()).containsExactly(2L, 1L, 1L);
        assertThat(call.err())
                .contains(in + ":1:1: ERROR: this is the document of a catalogue and no lines of entities");
        assertThat(Rejects.read(rejects)).singleElement().satisfies(reject -> {
            assertThat(reject.bytes()).isEqualTo(document);
            assertThat(reject.code()).isEqualTo("not-lines");
            assertThat(reject.place()).isEqualTo("catalogue.json:0@-1");
        });
    }

    @Test
    void an_archive_is_read_member_by_member() throws IOException {
        Path in = write(
                "recording.tar.xz",
                xz(BrokenDump.tar(
                        "TIMESTAMP",
                        "2026-11-11 00:00:00+00".getBytes(UTF_8),
                        "mbdump/recording",
                        recordings(1000),
                        "../../evil.ndjson",
                        recordings(5),
                        "more/one.json",
                        recording(2000).getBytes(UTF_8),
                        "README",
                        "of no interest".getBytes(UTF_8))));
        Path out = folder.resolve("out.ndjson");
        Path report = folder.resolve("report.json");

        Call call = Call.of("ingest", "-o", out, "--report", report, in);

        assertThat(call.records()).containsExactly(1001L, 1001L, 0L);
        assertThat(lines(out)).isEqualTo(1001);
        assertThat(call.err()).contains("evil.ndjson").containsPattern("skipped-member +2 +INFO");
        assertThat(Files.readString(report)).contains("\"record\":\"README\"");
    }

    @Test
    void an_archive_that_breaks_off_gives_what_is_there_and_the_next_input_follows() throws IOException {
        byte[] packed = xz(BrokenDump.tar("mbdump/recording", recordings(20_000)));
        write("in/a.tar.xz", Arrays.copyOf(packed, packed.length * 2 / 3));
        write("in/b.ndjson", recording(99_999).getBytes(UTF_8));
        Path rejects = folder.resolve("rejects");
        Path out = folder.resolve("out.ndjson");

        Call call = Call.of("ingest", "-o", out, "--rejects", rejects, folder.resolve("in"));

        List<Long> records = call.records();
        assertThat(records.get(0)).isBetween(1_000L, 19_999L);
        assertThat(records.get(0)).isEqualTo(records.get(1) + records.get(2));
        assertThat(call.err()).contains("2 of 2 inputs read").containsOnlyOnce("[truncated]");
        assertThat(Rejects.read(rejects)).allMatch(record -> record.member().equals("mbdump/recording"));
        assertThat(lines(out)).isEqualTo(records.get(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_byte_is_changed_the_numbers_agree_and_the_output_is_whole(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] dump = BrokenDump.tar("mbdump/recording", recordings(3_000), "more/last.ndjson", recordings(3_100));
        byte[] packed = seed % 3 == 0 ? gzip(dump) : seed % 3 == 1 ? xz(dump) : dump;
        for (int i = 0; i < 5; i++) {
            packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
        }
        write("in/a.tar", packed);
        write("in/b.ndjson", recording(9_999).getBytes(UTF_8));
        Path rejects = folder.resolve("rejects");
        Path out = folder.resolve("out.ndjson");

        Call call = Call.of("ingest", "--workers", 2, "-o", out, "--rejects", rejects, folder.resolve("in"));

        assertThat(call.status()).as(call.err()).isZero();
        List<Long> records = call.records();
        assertThat(records.get(0)).isEqualTo(records.get(1) + records.get(2));
        assertThat(Rejects.read(rejects)).hasSize(records.get(2).intValue());
        assertThat(Files.readString(out)).contains("Motel 9999");
        EntityLineReader.open(out).forEachRemaining(line -> line.orThrow());
    }

    @Test
    void a_stranger_of_any_length_is_kept_aside_as_it_stands() throws IOException {
        byte[] noise = new byte[1_000_000];
        new java.util.Random(1).nextBytes(noise);
        Path in = write("in/noise.json", noise);
        Path rejects = folder.resolve("rejects");

        Call call = Call.of("ingest", "--rejects", rejects, in);

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.records()).containsExactly(1L, 0L, 1L);
        assertThat(Rejects.read(rejects)).singleElement().satisfies(record -> {
            assertThat(record.code()).isEqualTo("unknown-format");
            assertThat(record.bytes()).isEqualTo(noise);
        });
    }

    @Test
    void a_stream_of_nothing_but_line_feeds_is_passed_over_in_bounded_memory() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] feeds = new byte[1 << 20];
        Arrays.fill(feeds, (byte) '\n');
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write((recording(1) + "\n").getBytes(UTF_8));
            for (int i = 0; i < 90; i++) {
                out.write(feeds);
            }
            out.write(recording(2).getBytes(UTF_8));
        }
        Path in = write("feeds.ndjson.gz", packed.toByteArray());

        Call call = Call.of("ingest", "-o", folder.resolve("out"), in);

        assertThat(call.records()).containsExactly(2L, 2L, 0L);
    }
}
