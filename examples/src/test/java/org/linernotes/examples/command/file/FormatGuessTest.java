package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.examples.command.file.FormatGuess.Shape;
import org.linernotes.json.stream.PeekedStream;

class FormatGuessTest {
    private static final String MBID = "0b0b0b0b-1111-4222-8333-444444444444";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format":"linernotes","version":"1.0","entities":[]}    | json
            {"type":"artist","id":"miles-davis","name":"Miles Davis"} | ndjson
            {"id":"MBID","name":"Miles Davis","type":"Person"}        | musicbrainz
            {"relations":[],"name":"Miles Davis"}                     | musicbrainz
            {"release-count":1,"releases":[]}                         | musicbrainz
            {"artist-count":1,"artist-offset":0,"artists":[]}         | musicbrainz
            {"release-groups":[],"release-group-count":0}             | musicbrainz
            {"created":"2026","count":1,"offset":0,"works":[]}        | musicbrainz
            {"series":[],"series-count":0,"series-offset":0}          | musicbrainz
            {"urls":[],"url-count":0}                                 | musicbrainz
            {"genres":[],"genre-offset":0}                            | musicbrainz
            {"collections":[],"collection-count":0}                   | musicbrainz
            {"isrc":"FRZ039800212","recordings":[]}                   | musicbrainz
            {"count":0,"cdstubs":[]}                                  | musicbrainz
            {"count":0,"annotations":[]}                              | musicbrainz
            {"error":"Not Found","help":"see the manual"}             | musicbrainz
            """)
    void knows_a_document_by_its_keys(String json, String format) {
        FormatGuess guess = guess(json.replace("MBID", MBID));
        assertThat(guess.format().map(Format::toString)).hasValue(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SESSION", "SESSION\n", "SESSION    1957\n", "\uFEFFSESSION\r\n", "\n\nSESSION 1957"})
    void knows_a_session_sheet_by_its_first_word(String text) {
        assertThat(guess(text)).isEqualTo(new FormatGuess(Optional.of(Format.TEXT), Shape.DOCUMENT, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SESSIONS of 1957", "session", "The SESSION"})
    void takes_no_other_text_for_a_sheet(String text) {
        assertThat(guess(text).format()).isEmpty();
    }

    @Test
    void takes_a_line_that_ends_where_its_object_does_for_a_record() {
        String line = "{\"id\":\"" + MBID + "\",\"name\":\"a\"}";
        assertThat(guess(line).lines()).isTrue();
        assertThat(guess(line + "\n").lines()).isTrue();
        assertThat(guess(line + "\n" + line).lines()).isTrue();
        assertThat(guess("\uFEFF\n " + line + "\n").lines()).isTrue();
    }

    @Test
    void takes_an_object_that_goes_over_lines_for_a_document() {
        assertThat(guess("{\n\"id\":\"" + MBID + "\"\n}\n").lines()).isFalse();
        assertThat(guess("{\n\"id\":\"" + MBID + "\",\n\"name\":\"breaks o").lines())
                .isFalse();
    }

    @Test
    void looks_at_further_lines_where_the_first_is_flawed() {
        FormatGuess guess = guess("{\"type\":\"artist\",\n\0\n{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n");
        assertThat(guess).isEqualTo(new FormatGuess(Optional.of(Format.NDJSON), Shape.LINES, ""));
    }

    @Test
    void a_list_with_a_record_a_line_is_a_list() {
        FormatGuess guess = guess("""
                [
                {"type":"artist","id":"a","name":"A"},
                {"type":"artist","id":"b","name":"B"},
                {"type":"artist","id":"c","name":"C"}
                ]
                """);

        assertThat(guess.format()).isEmpty();
        assertThat(guess.problem())
                .isEqualTo("it is a list in JSON; put each of the objects in it on a line of its own");
    }

    @Test
    void a_text_in_which_records_are_quoted_is_none_of_records() {
        FormatGuess guess = guess("""
                # Lines of entities

                A line is an entity:

                ```
                {"type":"artist","id":"a","name":"A"}
                ```
                """);

        assertThat(guess.format()).isEmpty();
        assertThat(guess.problem()).isEqualTo("it begins with \"# Lines of entities\"");
    }

    @Test
    void does_not_need_to_see_the_end() {
        String long1 = "{\"id\":\"" + MBID + "\",\"name\":\"" + "x".repeat(200_000);
        assertThat(guess(long1)).isEqualTo(new FormatGuess(Optional.of(Format.MUSICBRAINZ), Shape.LINES, ""));
    }

    @Test
    void knows_a_list_whose_counts_are_out_of_sight() {
        String list = "{\"releases\":[\"" + "x".repeat(200_000) + "\"],\"release-count\":1}";
        assertThat(FormatGuess.of(list.substring(0, 1 << 16).getBytes(UTF_8)).format())
                .hasValue(Format.MUSICBRAINZ);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                   | it is empty
            `   `                | it is empty
            <metadata>           | it is XML of MusicBrainz; ask for JSON, with fmt=json
            <html>               | it is a page in HTML; look whether the server answered with it, and ask for JSON, with fmt=json
            {"release":{}}       | it is a dictionary of the Python library musicbrainzngs; ask the web service itself, with fmt=json
            {"id":7,"tracklist":[]| it is JSON of Discogs; of the documents of others only those of MusicBrainz are read
            {"works":[]}         | it is a JSON object with the key works
            [1, 2]               | it begins with "[1, 2]"
            [ {"id": 1}]         | it is a list in JSON; put each of the objects in it on a line of its own
            {"a":1,"b":{"id":2}} | it is a JSON object with the keys a, b
            {"title":"a","label":"b","barcode":"c"} | it is a JSON object with the keys title, label, barcode
            """)
    void says_why_it_knows_no_format(String text, String problem) {
        FormatGuess guess = guess(text);
        assertThat(guess.format()).isEmpty();
        assertThat(guess.problem()).isEqualTo(problem);
    }

    @Test
    void does_not_call_empty_what_has_zeros() {
        assertThat(guess("\0 \0\0\n").problem()).isEqualTo("it has nothing but blanks and zeros");
    }

    @Test
    void shows_no_more_than_the_first_line() {
        assertThat(guess("colour;shape\r\nA;B\r\n").problem()).isEqualTo("it begins with \"colour;shape\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title;artist\r\nA;B\r\n", "\uFEFFCat. No.,ISRC,x\n", "sep=|\nMatrix|Date\n"})
    void a_sheet_is_told_by_two_headers(String text) {
        assertThat(guess(text).format()).contains(Format.CSV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SESSION    1938\n", "SESSION\t   1938\n", "\uFEFFSESSION\r\nGROUP", "SESSION"})
    void knows_a_sheet_by_its_first_word(String text) {
        assertThat(guess(text).format()).hasValue(Format.TEXT);
    }

    @Test
    void says_that_something_is_not_text() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, (byte) 0xff};
        assertThat(FormatGuess.of(picture).problem()).isEqualTo("it is not text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":", "[[[[", "{\"a\":{\"a\":", "\0", "}"})
    void is_at_a_loss_in_bounded_time(String piece) {
        byte[] window = piece.repeat(1 << 16).substring(0, 1 << 16).getBytes(UTF_8);
        assertThat(FormatGuess.of(window).format()).isEmpty();
        byte[] lines = (piece + "\n").repeat(1 << 16).substring(0, 1 << 16).getBytes(UTF_8);
        assertThat(FormatGuess.of(lines).format()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void lines_in_an_encoding_other_than_utf_8_cannot_be_read_whatever_they_are_said_to_be(String encoding) {
        String line = "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n";
        FormatGuess lines = FormatGuess.of(line.repeat(2).getBytes(Charset.forName(encoding)));
        assertThat(lines.problem()).isEqualTo("it is lines in UTF-16 or UTF-32; lines are read in UTF-8 alone");
        assertThat(lines.format(Optional.of(Format.NDJSON))).isEmpty();

        FormatGuess document = FormatGuess.of(line.getBytes(Charset.forName(encoding)));
        assertThat(document).isEqualTo(new FormatGuess(Optional.of(Format.NDJSON), Shape.DOCUMENT, ""));
    }

    @Test
    void what_is_packed_within_what_was_unpacked_cannot_be_read_either() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write('a');
        }
        FormatGuess guess = FormatGuess.of(packed.toByteArray());
        assertThat(guess.problem()).isEqualTo("it is packed as gzip within; unpack it first");
        assertThat(guess.format(Optional.of(Format.MUSICBRAINZ))).isEmpty();
    }

    @Test
    void zeros_before_anything_else_are_told() {
        byte[] zeros = new byte[FormatGuess.WINDOW];
        assertThat(FormatGuess.of(zeros).problem()).isEqualTo("it begins with 65536 blanks or zeros");
    }

    @Test
    void leaves_the_stream_where_it_stood() throws IOException {
        byte[] bytes = ("{\"id\":\"" + MBID + "\"}").getBytes(UTF_8);
        PeekedStream in = PeekedStream.of(new ByteArrayInputStream(bytes));
        FormatGuess.of(in);
        assertThat(in.readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void guesses_at_what_is_there_of_a_compressed_file_that_breaks_off(@TempDir Path folder) throws IOException {
        String line = "{\"id\":\"" + MBID + "\",\"name\":\"" + "abcdefghij".repeat(10) + "\"}\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(line.repeat(500).getBytes(UTF_8));
        }
        Path file = folder.resolve("a.json.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 20));
        Input input = new Input("a", file, file.getFileName());
        try (OpenInput open = input.open(InputStream.nullInputStream())) {
            assertThat(FormatGuess.of(open.bytes()).format()).hasValue(Format.MUSICBRAINZ);
        }
    }

    private static FormatGuess guess(String text) {
        return FormatGuess.of(text.getBytes(UTF_8));
    }
}
