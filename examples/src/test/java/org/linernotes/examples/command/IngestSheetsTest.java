package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.EntityType;
import org.linernotes.csv.CsvMapping;
import org.linernotes.json.EntityLineReader;

/** Sheets in an ingest: whatever is broken in them and however large they are, each row is read or refused. */
class IngestSheetsTest {
    private static final String HEADERS = "Cat. No.,Label,Track No.,Track Title,Composer\n";

    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private Path rejects = Path.of("");

    /** A mapping by which sheets are read as streams, however small they are. */
    private Path adjacent = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        out = folder.resolve("out.ndjson");
        rejects = folder.resolve("rejects");
        CsvMapping mapping = CsvMapping.guess(HEADERS.getBytes(UTF_8), "").orThrow();
        adjacent = Files.writeString(
                folder.resolve("adjacent.json"),
                new CsvMapping(
                                mapping.rows(),
                                Optional.empty(),
                                true,
                                mapping.groups(),
                                mapping.dates(),
                                mapping.dialect(),
                                mapping.columns())
                        .toJson());
    }

    private static String row(int number) {
        return "CL %d,Fontana,%d,Motel %d,Barney Wilen\n".formatted(number / 10, number % 10, number);
    }

    private static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int row = from; row < to; row++) {
            rows.append(row(row));
        }
        return rows.toString();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Call ingest(Object... more) {
        List<Object> words = new ArrayList<>(List.of("ingest", "-o", out, "--rejects", rejects));
        words.addAll(List.of(more));
        return Call.of(words.toArray());
    }

    /** {@return how many rows there were, how many were read, and how many refused, which is what the outputs have} */
    private List<Long> records(Call call) throws IOException {
        assertThat(call.status()).as(call.err()).isZero();
        List<Long> numbers = call.records();
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1) + numbers.get(2));
        assertThat(Rejects.read(rejects)).hasSize(numbers.get(2).intValue());
        assertThat(recordings()).isEqualTo(numbers.get(1));
        return numbers;
    }

    private long recordings() throws IOException {
        return EntityLineReader.open(out).stream()
                .filter(line -> line.orThrow().entity().id().type() == EntityType.RECORDING)
                .count();
    }

    /** What can be wrong with a sheet of 3,000 rows, how many rows there are then, and what is told. */
    static Stream<Object[]> flaws() throws IOException {
        String before = HEADERS + rows(0, 1_500);
        String after = rows(1_500, 3_000);
        byte[] sheet = (before + after).getBytes(UTF_8);
        String longCell = "x".repeat(40_000);
        return Stream.of(
                new Object[] {"nothing", sheet, 3_000L, 0L, "column-taken"},
                new Object[] {
                    "a quote", bytes(before, "CL 150,Fontana,1,\"Motel,X\n", after), 3_001L, 0L, "unclosed-quote"
                },
                new Object[] {
                    "a long cell", bytes(before, "CL 150,,1," + longCell + ",X\n", after), 3_001L, 1L, "row-refused"
                },
                new Object[] {"many cells", bytes(before, ",".repeat(20_000) + "\n", after), 3_001L, 1L, "row-refused"},
                new Object[] {"zeros", bytes(before, "CL 150,\0,1,Mo\0tel,X\n", after), 3_001L, 0L, "controls"},
                new Object[] {"no text", bytes(before, "\0\0\0,\0\n", after), 3_000L, 0L, "blank-rows"},
                new Object[] {
                    "another encoding",
                    Bytes.concat(
                            before.getBytes(UTF_8),
                            "CL 150,Fontana,1,Générique,X\n".getBytes(Charset.forName("windows-1252")),
                            after.getBytes(UTF_8)),
                    3_001L,
                    0L,
                    "column-taken"
                },
                new Object[] {
                    "two bytes",
                    Bytes.concat(
                            new byte[] {(byte) 0xFF, (byte) 0xFE},
                            (before + after).getBytes(StandardCharsets.UTF_16LE)),
                    3_000L,
                    0L,
                    "column-taken"
                },
                new Object[] {"packed", gzip(sheet), 3_000L, 0L, "column-taken"});
    }

    private static byte[] bytes(String... parts) {
        return String.join("", parts).getBytes(UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void a_flaw_is_told_and_all_other_rows_are_read_as_a_whole_and_as_a_stream(
            String flaw, byte[] sheet, long rows, long refused, String code) throws IOException {
        Path in = Files.write(folder.resolve("sheet.csv"), sheet);
        assertThat(records(ingest(in))).as(flaw).containsExactly(rows, rows - refused, refused);
        assertThat(ingest(in).err()).contains(code);
        List<Rejects.Reject> whole = Rejects.read(rejects);

        for (int workers = 1; workers <= 3; workers++) {
            Call stream = ingest("--mapping", adjacent, "--from", "csv", "--workers", workers, in);
            assertThat(records(stream)).as(flaw).containsExactly(rows, rows - refused, refused);
            assertThat(Rejects.read(rejects))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(whole);
        }
        if (refused > 0) {
            String text = new String(sheet, UTF_8);
            assertThat(whole).singleElement().satisfies(row -> {
                assertThat(row.line()).isEqualTo(1_502);
                assertThat(text.lines().skip(1_501).findFirst()).hasValue(row.text());
            });
        }
    }

    @Test
    void the_output_is_the_same_whatever_the_number_of_workers() throws IOException {
        Path in = Files.writeString(folder.resolve("sheet.csv"), HEADERS + rows(0, 20_000));
        assertThat(ingest("--mapping", adjacent, "--workers", 1, in).status()).isZero();
        byte[] one = Files.readAllBytes(out);
        assertThat(ingest("--mapping", adjacent, "--workers", 4, in).status()).isZero();
        assertThat(out).hasBinaryContent(one);
        assertThat(Files.readString(out)).contains("\"Motel 19999\"");
    }

    @Test
    void a_sheet_that_breaks_off_gives_the_rows_that_are_there_and_the_next_input_follows() throws IOException {
        byte[] packed = gzip((HEADERS + rows(0, 30_000)).getBytes(UTF_8));
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.csv.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.writeString(folder.resolve("in/b.csv"), HEADERS + row(99_999));
        Call call = ingest("--mapping", adjacent, folder.resolve("in"));
        assertThat(records(call).get(1)).isBetween(10_000L, 20_000L);
        assertThat(call.err()).containsOnlyOnce("[truncated]").contains("2 of 2 inputs read");
        assertThat(Files.readString(out)).contains("Motel 99999");
    }

    @Test
    void a_row_of_a_hundred_megabytes_is_kept_aside_as_it_stands() throws Exception {
        Path in = folder.resolve("long.csv");
        byte[] part = "x".repeat(1 << 20).getBytes(UTF_8);
        try (OutputStream sheet = Files.newOutputStream(in)) {
            sheet.write((HEADERS + rows(0, 25) + "CL 2,").getBytes(UTF_8));
            for (int i = 0; i < 100; i++) {
                sheet.write(part);
            }
            sheet.write(("\n" + rows(25, 50)).getBytes(UTF_8));
        }
        Path err = folder.resolve("err.txt");
        Process process = CallInProcess.with("-Xmx48m").start(err, "ingest", "-o", out, "--rejects", rejects, in);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err)).contains("51 records: 50 read, 1 refused");
        assertThat(Rejects.read(rejects)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(27);
            assertThat(row.bytes()).hasSize(5 + (100 << 20)).startsWith('C', 'L', ' ', '2', ',', 'x');
        });
        assertThat(recordings()).isEqualTo(50);
    }

    /** With so little memory less than half of it could be held. */
    @ParameterizedTest
    @ValueSource(strings = {"plain", "packed", "among many"})
    void a_sheet_of_any_length_is_read_in_little_memory(String how) throws Exception {
        int rows = 20_000;
        SplittableRandom random = new SplittableRandom(1);
        Path in = Files.createDirectories(folder.resolve("in"));
        String name = how.equals("packed") ? "large.csv.gz" : "large.csv";
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(in.resolve(name)));
                OutputStream sheet = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            sheet.write("Cat. No.,Label,Track No.,Track Title,Composer,Notes\n".getBytes(UTF_8));
            for (int row = 0; row < rows; row++) {
                String noted = row(row).strip() + ",note " + random.nextLong() + "\n";
                sheet.write(noted.getBytes(UTF_8));
            }
        }
        int others = how.equals("among many") ? 200 : 0;
        for (int sheet = 0; sheet < others; sheet++) {
            Files.writeString(in.resolve("sheet-%d.csv".formatted(sheet)), HEADERS + row(1_000_000 + sheet));
        }
        Path err = folder.resolve("err.txt");
        Process process =
                CallInProcess.with("-Xmx40m").start(err, "ingest", "--workers", 2, "-o", out, "--rejects", rejects, in);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(err))
                .contains("%,d records: %<,d read, 0 refused".formatted(rows + others))
                .containsOnlyOnce("[too-many-rows]")
                .doesNotContain("rows-apart");
        assertThat(recordings()).isEqualTo(rows + others);
    }

    @Test
    void a_sheet_comes_from_standard_input_and_in_an_archive() throws IOException {
        String sheet = HEADERS + rows(0, 50);
        Call piped = Call.withInput(sheet, "ingest", "--from", "csv", "-o", out, "--rejects", rejects, "-");
        assertThat(records(piped)).containsExactly(50L, 50L, 0L);
        byte[] archive = BrokenDump.tar(
                "a.csv",
                sheet.getBytes(UTF_8),
                "b/c.tsv",
                (HEADERS + rows(50, 100)).replace(',', '\t').getBytes(UTF_8));
        Call packed = ingest(Files.write(folder.resolve("sheets.tar"), archive));
        assertThat(records(packed)).containsExactly(100L, 100L, 0L);
    }
}
