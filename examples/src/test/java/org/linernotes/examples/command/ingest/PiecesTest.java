package org.linernotes.examples.command.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.command.BrokenDump.BLOCK;
import static org.linernotes.examples.command.BrokenDump.broken;
import static org.linernotes.examples.command.BrokenDump.recordings;
import static org.linernotes.examples.command.BrokenDump.tar;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.testing.Rounds;
import org.linernotes.csv.SheetLimits;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import tools.jackson.databind.json.JsonMapper;

/** Wherever inputs are read on from a checkpoint, there comes what comes without. */
class PiecesTest {
    /** From how many places on an input is read anew, so that the time does not grow with its square. */
    private static final int PLACES = Rounds.of(8);

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    /**
     * What came of some pieces, put together.
     *
     * @param lines the lines
     * @param refused the records that were refused, with what was told of them
     * @param told all that was told, with its places
     * @param records how many records were read
     */
    private record Gathered(String lines, List<String> refused, List<String> told, long records) {
        static Gathered of(List<Harvest> harvests) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            List<String> refused = new ArrayList<>();
            List<String> told = new ArrayList<>();
            long records = 0;
            for (Harvest harvest : harvests) {
                lines.writeBytes(harvest.lines().bytes());
                for (Refused one : harvest.refused()) {
                    String bytes = new String(one.bytes(), one.offset(), one.length(), UTF_8);
                    if (one.reason().isPresent()) {
                        refused.add(one.place() + " " + one.reason().get() + "\n" + bytes);
                    } else {
                        refused.add(refused.remove(refused.size() - 1) + bytes);
                    }
                }
                for (Notices notices : harvest.notices()) {
                    notices.list().stream().map(Notice::toString).forEach(told::add);
                }
                records += harvest.records();
            }
            return new Gathered(lines.toString(UTF_8), refused, told, records);
        }
    }

    private static List<Harvest> harvest(Path input, Optional<Format> from, Position start) throws IOException {
        Inputs inputs = Inputs.withArchives(List.of(input));
        InputReader reader = new InputReader(from, Optional.empty(), InputStream.nullInputStream());
        PieceReader worker = new PieceReader(reader, false, inputs.several());
        List<Harvest> harvests = new ArrayList<>();
        try (Pieces pieces = new Pieces(inputs.list(), reader, InputStream.nullInputStream(), true, start)) {
            for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
                harvests.add(worker.apply(piece.get()));
            }
        }
        return harvests;
    }

    /** {@return what came of an input, which is the same wherever a checkpoint lay} */
    private static Gathered readFromEverywhere(Path input, Optional<Format> from) throws IOException {
        return readFromEverywhere(input, from, Position.START);
    }

    private static Gathered readFromEverywhere(Path input, Optional<Format> from, Position start) throws IOException {
        List<Harvest> whole = harvest(input, from, start);
        int step = whole.size() / PLACES + 1;
        for (int i = 0; i < whole.size(); i++) {
            if (whole.get(i).endsRecord() && i % step == 0) {
                Position position = whole.get(i).after();
                Position saved = MAPPER.readValue(MAPPER.writeValueAsBytes(position), Position.class);
                Gathered expected = Gathered.of(whole.subList(i + 1, whole.size()));
                assertThat(Gathered.of(harvest(input, from, saved)))
                        .as("from %s on, behind piece %s", position, i)
                        .returns(expected.told(), Gathered::told)
                        .returns(expected.refused(), Gathered::refused)
                        .returns(expected.records(), Gathered::records)
                        .returns(expected.lines(), Gathered::lines);
            }
        }
        return Gathered.of(whole);
    }

    private static Gathered readFromEverywhere(Path input) throws IOException {
        return readFromEverywhere(input, Optional.empty());
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        noise[length - 1] = 1; // zeros could be filling
        return noise;
    }

    /** {@return one document over many lines} */
    private static byte[] document(int length) {
        String filling = "  \"disambiguation\": \"%s\"\n".formatted("x".repeat(length));
        return "{\n  \"id\": \"0c0c0c0c-1111-4222-8333-000000000001\",\n  \"title\": \"Florence\",\n%s}\n"
                .formatted(filling)
                .getBytes(UTF_8);
    }

    @Test
    void lines_with_gaps() throws IOException {
        Gathered read = readFromEverywhere(broken(folder, recordings(1, 10_000), 0, 3, 4, 7));
        assertThat(read.told()).filteredOn(told -> told.contains("[damaged]")).hasSize(4);
        assertThat(read.records()).isBetween(5_000L, 7_000L);
    }

    @Test
    void the_end_of_a_file_that_breaks_off() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(recordings(1, 10_000));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        Gathered read = readFromEverywhere(Files.write(folder.resolve("a.ndjson.gz"), half));
        assertThat(read.told()).filteredOn(told -> told.contains("[truncated]")).hasSize(1);
    }

    @Test
    void members_that_are_wanted_and_those_that_are_not_with_gaps_in_each() throws IOException {
        byte[] dump = tar(
                "a.jpg",
                noise(2 * BLOCK), // broken within
                "mbdump/recording",
                recordings(1, 4_000), // broken within, and at its end with the next header
                "b.json",
                document(2 * BLOCK), // broken within
                "c.json",
                noise(2 * BLOCK), // broken within
                "more/last.ndjson",
                recordings(10_001, 12_000));
        int block = 2 + recordings(1, 4_000).length / BLOCK;
        Gathered read = readFromEverywhere(broken(folder, dump, 1, 3, block, block + 1, block + 3));
        assertThat(read.told()).filteredOn(told -> told.contains("[damaged]")).hasSize(5);
        assertThat(read.lines()).contains("-000000012000");
    }

    @Test
    void lines_of_another_format_are_refused_behind_a_checkpoint_as_before_it() throws IOException {
        String first = new String(recordings(1, 5_000), UTF_8);
        StringBuilder more = new StringBuilder();
        for (int n = 1; n <= 10_000; n++) {
            more.append("{\"type\":\"artist\",\"id\":\"a-%d\",\"name\":\"Barney Wilen\"}\n".formatted(n));
        }
        Gathered read = readFromEverywhere(Files.writeString(folder.resolve("a.ndjson"), first + more));
        assertThat(read.records()).isEqualTo(5_000);
        assertThat(read.refused()).hasSize(10_000);
    }

    /** {@return a sheet of releases, some of which come back later, with rows of all flaws among them} */
    private static byte[] sheet(SplittableRandom random, int rows) {
        StringBuilder sheet = new StringBuilder("Cat. No.,Track No.,Track Title,Composer,Recorded\n");
        for (int row = 1; row <= rows; row++) {
            int release = random.nextInt(20) == 0 ? random.nextInt(1 + row / 10) : row / 10;
            sheet.append("CL %d,%d,\"Motel, %d\",Barney Wilen,4 December 1957%n".formatted(release, row % 10, row));
            switch (random.nextInt(200)) {
                case 0 -> sheet.append("x".repeat(40_000)).append('\n');
                case 1 -> sheet.append("CL 1,1,\"not closed\n");
                case 2 -> sheet.append("\u0000\u0000,\u0000\n");
                case 3 -> sheet.append("\n");
                case 4 -> sheet.append("Total,,,12:30,\n");
                default -> {} // nothing is wrong
            }
        }
        return sheet.toString().getBytes(UTF_8);
    }

    private static Position within(SheetLimits limits) {
        return Position.START.inSheet(new Position.InSheet(0, limits));
    }

    @Test
    void sheets_that_are_too_large_to_be_held() throws IOException {
        byte[] sheet = sheet(new SplittableRandom(1), 3_000);
        Path plain = Files.write(folder.resolve("a.csv"), sheet);
        Gathered whole = readFromEverywhere(plain, Optional.empty());
        assertThat(whole.records()).isGreaterThanOrEqualTo(3_000);
        assertThat(whole.refused()).isNotEmpty().allMatch(refused -> refused.contains("[row-refused]"));
        assertThat(whole.told()).noneMatch(told -> told.contains("[rows-apart]"));

        Gathered stream = readFromEverywhere(plain, Optional.empty(), within(new SheetLimits(100_000, 1_000_000)));
        assertThat(stream.records()).isEqualTo(whole.records());
        assertThat(stream.refused()).isEqualTo(whole.refused());
        assertThat(stream.told())
                .anyMatch(told -> told.contains("[rows-apart]"))
                .filteredOn(told -> told.contains("[too-many-rows]"))
                .hasSize(1);
    }

    @Test
    void a_sheet_with_gaps_and_a_row_that_is_too_long_to_be_held() throws IOException {
        byte[] rows = sheet(new SplittableRandom(2), 2_000);
        byte[] longRow = "CL 1,1,%s,,%n".formatted("y".repeat(3_000_000)).getBytes(UTF_8);
        byte[] sheet = Bytes.concat(rows, longRow, Arrays.copyOfRange(rows, 49, rows.length));
        Gathered read = readFromEverywhere(
                broken(folder, sheet, 1, 2, 5), Optional.empty(), within(new SheetLimits(100_000, 1_000_000)));
        assertThat(read.told()).filteredOn(told -> told.contains("[damaged]")).hasSize(3);
        assertThat(read.refused()).anyMatch(refused -> refused.length() > 2_000_000);
        assertThat(read.records()).isGreaterThan(2_000);
    }

    @Test
    void a_packed_sheet_that_breaks_off_and_sheets_in_an_archive() throws IOException {
        byte[] sheet = sheet(new SplittableRandom(3), 4_000);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(sheet);
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        SheetLimits limits = new SheetLimits(100_000, 1_000_000);
        Gathered read =
                readFromEverywhere(Files.write(folder.resolve("a.csv.gz"), half), Optional.empty(), within(limits));
        assertThat(read.told()).filteredOn(told -> told.contains("[truncated]")).hasSize(1);
        assertThat(read.records()).isBetween(1_500L, 2_500L);

        byte[] archive = tar("a.csv", sheet, "b.csv", sheet(new SplittableRandom(4), 10), "c.json", document(10));
        Gathered members =
                readFromEverywhere(Files.write(folder.resolve("a.tar"), archive), Optional.empty(), within(limits));
        assertThat(members.records()).isGreaterThan(4_000);
    }

    @Test
    void a_sheet_without_headers_is_kept_aside_as_it_stands() throws IOException {
        byte[] blank = "\n,,\n \n".repeat(200_000).getBytes(UTF_8);
        Gathered read = readFromEverywhere(Files.write(folder.resolve("a.csv"), blank), Optional.of(Format.CSV));
        assertThat(read.records()).isZero();
        assertThat(read.refused())
                .singleElement()
                .asString()
                .contains("[no-headers]")
                .endsWith(new String(blank, UTF_8));
    }

    @Test
    void whatever_is_broken() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < Rounds.of(7); round++) {
            List<Object> members = new ArrayList<>();
            for (int member = 0; member < 5; member++) {
                int size = random.nextInt(1, 2 * BLOCK);
                switch (random.nextInt(5)) {
                    case 4 -> members.addAll(List.of(member + ".csv", sheet(random, 1 + size / 60)));
                    case 0 -> members.addAll(List.of(member + ".jpg", noise(size)));
                    case 1 -> members.addAll(List.of(member + ".json", document(size)));
                    case 2 -> members.addAll(List.of(member + ".json", noise(size)));
                    default -> members.addAll(List.of(member + ".ndjson", recordings(1, 1 + size / 110)));
                }
            }
            byte[] dump = round % 4 == 0 ? recordings(1, 5_000) : tar(members.toArray());
            int[] blocks = random.ints(3, 0, (dump.length + BLOCK - 1) / BLOCK)
                    .distinct()
                    .toArray();
            Gathered read = readFromEverywhere(
                    broken(folder, dump, blocks), round % 3 == 0 ? Optional.of(Format.MUSICBRAINZ) : Optional.empty());
            assertThat(read.told()).as("round %s", round).isNotEmpty();
        }
    }
}
