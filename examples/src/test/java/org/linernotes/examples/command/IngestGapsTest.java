package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.command.BrokenDump.recording;
import static org.linernotes.examples.command.BrokenDump.recordings;
import static org.linernotes.examples.command.BrokenDump.tar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.json.EntityLineReader;

/** Where a block of an xz file is broken, the records behind the gap are read, wherever the gap is. */
class IngestGapsTest {
    private static final int BLOCK = BrokenDump.BLOCK;
    private static final int RECORD = recording(1).length() + 1;

    @TempDir
    private Path folder;

    private Call ingest(Path in, Object... more) {
        List<Object> words = new ArrayList<>(List.of("ingest", "-o", out(), "--rejects", rejects(), in));
        words.addAll(List.of(more));
        return Call.of(words.toArray());
    }

    private Path out() {
        return folder.resolve("out.ndjson");
    }

    private Path rejects() {
        return folder.resolve("rejects");
    }

    /** {@return how many records were read and how many refused; there were as many as both} */
    private List<Long> records(Call call) throws IOException {
        assertThat(call.status()).as(call.err()).isZero();
        List<Long> numbers = call.records();
        assertThat(numbers.get(0)).isEqualTo(numbers.get(1) + numbers.get(2));
        assertThat(Rejects.read(rejects())).hasSize(numbers.get(2).intValue());
        assertThat(EntityLineReader.open(out()).stream()
                        .filter(line -> !line.orThrow().mention())
                        .count())
                .isEqualTo(numbers.get(1));
        return numbers.subList(1, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60, 1_000, 4_000})
    void lines_whose_beginning_is_broken_go_on_behind_it(int behind) throws IOException {
        Call call = ingest(BrokenDump.brokenWithin(folder, recordings(1, 10_000), 0, behind));

        List<Long> records = records(call);
        assertThat(records.get(0)).isGreaterThanOrEqualTo(10_000L - BLOCK / RECORD - 1);
        assertThat(call.err()).contains("[damaged]").contains("and it goes on behind a gap of ");
        assertThat(Files.readString(out())).contains("0c0c0c0c-1111-4222-8333-000000010000");
        assertThat(Rejects.read(rejects()))
                .last()
                .satisfies(rest ->
                        assertThat(recording(BLOCK / RECORD + 1)).endsWith(new String(rest.bytes(), UTF_8).strip()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60, 1_000})
    void so_do_the_lines_of_a_tar_whose_first_header_is_lost(int behind) throws IOException {
        byte[] dump = tar(
                "TIMESTAMP",
                "2026-11-11 00:00:00+00".getBytes(UTF_8),
                "mbdump/recording",
                recordings(1, 10_000),
                "JSON_DUMPS_SCHEMA_NUMBER",
                "1\n".getBytes(UTF_8),
                "more/last.ndjson",
                recordings(10_001, 10_100));

        Call call = ingest(BrokenDump.brokenWithin(folder, dump, 0, behind));

        List<Long> records = records(call);
        assertThat(records.get(0)).isGreaterThanOrEqualTo(10_100L - BLOCK / RECORD - 1);
        assertThat(records.get(1)).isBetween(1L, 3L);
        assertThat(Files.readString(out())).contains("-000000010000").contains("-000000010100");
    }

    @Test
    void a_member_that_begins_in_a_gap_is_read_behind_it() throws IOException {
        byte[] first = recordings(1, (BLOCK - 1_024) / RECORD);
        byte[] filled = Arrays.copyOf(first, BLOCK - 1_024);
        Arrays.fill(filled, first.length, filled.length, (byte) '\n');
        // the header of the second member is the last block of 512 bytes before the gap
        byte[] dump = tar("mbdump/artist", filled, "mbdump/recording", recordings(1_001, 5_000));
        assertThat(new String(dump, BLOCK - 512, 16, UTF_8)).isEqualTo("mbdump/recording");

        Call call = ingest(BrokenDump.brokenWithin(folder, dump, 1, 0));

        List<Long> records = records(call);
        assertThat(records.get(0)).isGreaterThanOrEqualTo(first.length / RECORD + 4_000L - BLOCK / RECORD - 1);
        assertThat(Files.readString(out())).contains("-000000000001").contains("-000000005000");
        assertThat(Rejects.read(rejects())).allMatch(record -> record.member().equals("mbdump/recording"));
    }

    @Test
    void what_is_left_of_a_long_line_does_not_hide_the_lines_behind_it() throws IOException {
        String longLine = recording(1).replace("Motel", "Motel " + noise(3 * BLOCK));
        byte[] lines = (longLine + "\n" + new String(recordings(2, 3_000), UTF_8)).getBytes(UTF_8);

        Call call = ingest(BrokenDump.brokenWithin(folder, lines, 0, 0));

        assertThat(records(call)).containsExactly(2_999L, 1L);
        assertThat(longLine).endsWith(new String(Rejects.read(rejects()).get(0).bytes(), UTF_8).strip());
    }

    @Test
    void strangers_behind_a_gap_are_kept_aside_and_the_next_member_is_read() throws IOException {
        byte[] picture = new byte[5 * BLOCK];
        new java.util.Random(1).nextBytes(picture);
        picture[picture.length - 1] = 1; // zeros could be filling

        Call call =
                ingest(BrokenDump.brokenWithin(folder, tar("a.json", picture, "b.ndjson", recordings(1, 100)), 0, 0));

        List<Long> records = records(call);
        assertThat(records.get(0)).isEqualTo(100);
        assertThat(records.get(1)).isEqualTo(1);
        assertThat(Rejects.read(rejects()).get(0).bytes())
                .isEqualTo(Arrays.copyOfRange(picture, BLOCK - 512, picture.length));
    }

    @Test
    void a_file_of_which_nothing_is_left_has_no_records() throws IOException {
        Call call = ingest(BrokenDump.brokenWithin(folder, recordings(1, 10), 0, 0));

        assertThat(call.err()).contains("what is behind cannot be").doesNotContain("unknown-format");
        assertThat(call.status()).isEqualTo(3);
    }

    private static String noise(int length) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
