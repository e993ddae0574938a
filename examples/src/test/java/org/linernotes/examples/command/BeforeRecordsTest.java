package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.command.BrokenDump.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before documents of MusicBrainz and is none is left out and told, however long it is; the documents are read. */
class BeforeRecordsTest {
    /** As much as is looked at of an input, and of what begins as no document does at a time. */
    private static final int SEEN = 1 << 16;

    private static final int STEP = 1 << 20;
    private static final String LINE = "2026-01-01 12:00 a line of a log\n";

    @TempDir
    private Path folder;

    private static String documents() {
        return recording(1) + "\n" + recording(2) + "\n";
    }

    private Call convert(String text, String... words) throws IOException {
        Path in = Files.writeString(folder.resolve("in.json"), text, UTF_8);
        Object[] all = new Object[words.length + 4];
        all[0] = "convert";
        all[1] = "--from";
        all[2] = "musicbrainz";
        System.arraycopy(words, 0, all, 3, words.length);
        all[all.length - 1] = in;
        return Call.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "musicbrainz"})
    void the_documents_behind_it_are_converted_as_without_it(String to) throws IOException {
        String garbage = LINE.repeat(4_000);

        Call call = convert(garbage + documents(), "--to", to);

        assertThat(call.out()).isEqualTo(convert(documents(), "--to", to).out()).contains("8333-000000000002");
        assertThat(call.err())
                .contains(
                        "in.json:1:1: ERROR: what stands before the first line that is a record, up to line 4000, was left"
                                + " out: it begins with \"2026-01-01 12:00 a l\" [before-records]");
        assertThat(call.status()).isZero();
        assertThat(convert(garbage + documents(), "--to", to, "--strict").status())
                .isEqualTo(Status.FLAWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {SEEN - 1, SEEN, STEP - 2, STEP - 1, STEP, STEP + 1, STEP + SEEN, 2 * STEP, 3 * STEP + 7})
    void wherever_they_begin(int length) throws IOException {
        Call call = convert("x".repeat(length - 1) + "\n" + documents(), "--to", "ndjson");

        assertThat(call.out()).isEqualTo(convert(documents(), "--to", "ndjson").out());
        assertThat(call.err()).contains("before-records: 1");
    }

    @Test
    void further_flaws_are_told_with_the_lines_in_which_they_stand() throws IOException {
        Call call = convert(LINE.repeat(4_000) + documents() + "{\"id\": \n" + recording(3) + "\n", "--to", "ndjson");

        assertThat(call.err()).contains("in.json:4003:").contains("invalid-json");
        assertThat(call.out()).contains("8333-000000000003");
    }

    @Test
    void a_page_in_html_is_told_as_one() throws IOException {
        Call call = convert("<html>\n" + "<p>Nothing here.</p>\n".repeat(10_000), "--to", "ndjson");

        assertThat(call.err()).contains("this is a page in HTML").doesNotContain("before-records");
        assertThat(call.status()).isEqualTo(Status.NOTHING_READ);
    }

    @Test
    void objects_that_do_not_end_cost_no_more_than_their_lines() throws IOException {
        String open = "no document\n" + "{\"a\":[\n".repeat(200_000);

        Call call =
                Assertions.assertTimeout(Duration.ofMinutes(2), () -> convert(open + documents(), "--to", "ndjson"));

        assertThat(call.out()).isEqualTo(convert(documents(), "--to", "ndjson").out());
    }
}
