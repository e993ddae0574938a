package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.command.BrokenDump.recording;
import static org.linernotes.examples.command.BrokenDump.recordings;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be of MusicBrainz is one document, or lines of them, also where its beginning tells neither. */
class IngestAsMusicBrainzTest {
    private static final int GARBAGE = 700_000;

    @TempDir
    private Path folder;

    private Call ingest(Path in) {
        return Call.of(
                "ingest", "--from", "musicbrainz", "-o", out(), "--rejects", folder.resolve("rejects"), in.toString());
    }

    private Call ingest(byte[] in) throws IOException {
        return ingest(Files.write(folder.resolve("in"), in));
    }

    private Path out() {
        return folder.resolve("out.ndjson");
    }

    private List<Rejects.Reject> rejects() throws IOException {
        return Rejects.read(folder.resolve("rejects"));
    }

    /** {@return a document over many lines, of whose keys the first one is unknown and long} */
    private static String unusual() {
        String note = "[" + "\n    1,".repeat(20_000) + " 1],\n";
        return recording(1).replace("{", "{\n  \"note\": " + note) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-32"})
    void one_document_over_many_lines_is_one(String encoding) throws IOException {
        String document = recording(1).replace(",", ",\n    ").replace("{", "{\n    ");

        Call call = ingest(document.getBytes(Charset.forName(encoding)));

        assertThat(call.err()).contains("1 record: 1 read, 0 refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \n\t\r\n"})
    void so_it_is_where_nothing_that_is_seen_of_it_tells_what_it_is(String before) throws IOException {
        Call call = ingest((before + unusual()).getBytes(UTF_8));

        assertThat(call.err()).contains("1 record: 1 read, 0 refused");
    }

    @Test
    void one_that_breaks_off_is_refused_as_one() throws IOException {
        byte[] document = unusual().getBytes(UTF_8);

        Call call = ingest(Arrays.copyOf(document, document.length - 10));

        assertThat(call.err()).contains("1 record: 0 read, 1 refused").contains("invalid-json");
    }

    @Test
    void objects_of_which_nothing_is_known_are_refused_line_by_line() throws IOException {
        Call call = ingest("{\"a\":1}\n{\"a\":2}\n".repeat(10_000).getBytes(UTF_8));

        assertThat(call.err()).contains("20,000 records: 0 read, 20,000 refused");
    }

    @Test
    void the_rest_of_a_long_line_behind_a_gap_does_not_hide_the_lines_behind_it() throws IOException {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(4 * BrokenDump.BLOCK, 'a', 'z').forEach(c -> noise.append((char) c));
        String line = recording(1).replace("Motel", "Motel " + noise) + "\n";
        byte[] lines = Bytes.concat(line.getBytes(UTF_8), recordings(2, 3_000));

        Call call = ingest(BrokenDump.broken(folder, lines, 0));

        assertThat(call.err()).contains("3,000 records: 2,999 read, 1 refused");
        assertThat(line).endsWith(rejects().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 50})
    void garbage_before_lines_is_refused_once_and_the_lines_are_read(int lineFeedIn) throws IOException {
        byte[] garbage = new byte[GARBAGE];
        new Random(2).nextBytes(garbage);
        for (int i = 0; i < garbage.length; i++) {
            if (garbage[i] == '\n' && (lineFeedIn == 0 || i % lineFeedIn != 0)) {
                garbage[i] = ' ';
            }
        }
        garbage[0] = '}';
        garbage[garbage.length - 1] = '\n';

        Call call = ingest(Bytes.concat(garbage, recordings(1, 5_000)));

        assertThat(call.err()).contains("5,001 records: 5,000 read, 1 refused");
        assertThat(rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo("unknown-format");
            assertThat(reject.bytes()).isEqualTo(garbage);
        });
        assertThat(Files.readString(out())).contains("-000000000001").contains("-000000005000");
    }

    @Test
    void so_is_what_is_left_of_a_document_over_many_lines() throws IOException {
        String rest = "   \"length\": 1,\n   { \"id\":\n".repeat(10_000);

        Call call = ingest(Bytes.concat(rest.getBytes(UTF_8), recordings(1, 10)));

        assertThat(call.err()).contains("11 records: 10 read, 1 refused");
    }

    @Test
    void a_picture_is_refused_as_one() throws IOException {
        byte[] picture = new byte[GARBAGE];
        new Random(3).nextBytes(picture);
        System.arraycopy("\u0089PNG\r\n".getBytes(UTF_16), 0, picture, 0, 12);

        Call call = ingest(picture);

        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).contains("it is not text in UTF-8").contains("1 record: 0 read, 1 refused");
        assertThat(rejects())
                .singleElement()
                .satisfies(reject -> assertThat(reject.bytes()).isEqualTo(picture));
    }

    @Test
    void a_page_is_told_to_be_one() throws IOException {
        List<String> told = new ArrayList<>();
        for (String page : List.of("<html>\n<p>Busy</p>\n", "<?xml version=\"1.0\"?>\n<metadata/>", "", "\n")) {
            told.addAll(ingest(page.getBytes(UTF_8)).err().lines().limit(1).toList());
        }
        assertThat(told.get(0)).contains("it is a page in HTML");
        assertThat(told.get(1)).contains("it is XML of MusicBrainz");
        assertThat(told.get(2)).contains("there is nothing in it");
        assertThat(told.get(3)).contains("it is empty");
    }
}
