package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergeTest {
    private static final String AREA = "{\"type\":\"area\",\"id\":\"fr\",\"name\":\"France\"}\n";
    private static final String ARTIST =
            "{\"type\":\"artist\",\"id\":\"wilen\",\"name\":\"Barney Wilen\",\"area\":\"fr\"}\n";
    private static final String MENTION = "{\"type\":\"area\",\"id\":\"us\",\"name\":\"USA\",\"mention\":true}\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void makes_one_catalogue_whatever_the_order_of_the_inputs() throws IOException {
        Path first = write("a.ndjson", ARTIST + MENTION);
        Path second = write("b.ndjson", AREA + ARTIST.replace("Barney", "B."));
        Call call = Call.of("merge", first, second, "-o", folder.resolve("ab.ndjson"));
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines())
                .containsExactly(
                        "linernotes merge: 5 entities, 2 of them only mentioned, made of 2 of 2 inputs",
                        "  1 value of 1 entity differed; what was not adopted is kept in statements");
        assertThat(read("ab.ndjson").lines().map(line -> line.replaceAll("\"id\":.*", "")))
                .containsExactly(
                        "{\"type\":\"artist\",",
                        "{\"type\":\"area\",",
                        "{\"type\":\"area\",",
                        "{\"type\":\"source\",",
                        "{\"type\":\"statement\",");
        assertThat(Call.of("merge", second, first, "-o", folder.resolve("ba.ndjson"))
                        .status())
                .isZero();
        assertThat(read("ba.ndjson")).isEqualTo(read("ab.ndjson"));
    }

    @Test
    void changes_nothing_in_a_single_catalogue() throws IOException {
        Path whole = write("a.json", CatalogWriter.create().toJson(Ascenseur.catalog()));
        Path merged = folder.resolve("out/b.json");
        assertThat(Call.of("merge", whole, whole, "-o", merged).status()).isZero();
        assertThat(Call.of("diff", whole, merged)).isEqualTo(new Call(0, "", "linernotes diff: nothing differs\n"));
        assertThat(merged).hasSameTextualContentAs(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            out.json   |             | {   "format": "linernotes",
            out        |             | {   "format": "linernotes",
            out.ndjson |             | {"type":"area","id":"fr",
            out.jsonl  |             | {"type":"area","id":"fr",
            out.json   | --to=ndjson | {"type":"area","id":"fr",
            out.ndjson | --to=json   | {   "format": "linernotes",
            """)
    void writes_in_the_format_that_the_name_or_the_call_says(String name, String option, String start)
            throws IOException {
        Path in = write("a.ndjson", AREA);
        Object[] words = option == null
                ? new Object[] {"merge", in, "-o", folder.resolve(name)}
                : new Object[] {"merge", in, "-o", folder.resolve(name), option};
        assertThat(Call.of(words).status()).isZero();
        assertThat(read(name).replace('\n', ' ')).startsWith(start);
    }

    @Test
    void writes_to_standard_output_what_has_no_file() throws IOException {
        Call call = Call.withInput(AREA, "merge", "-", "--to", "ndjson");
        assertThat(call.out()).isEqualTo(AREA);
        assertThat(call.err())
                .isEqualTo("linernotes merge: 1 entity, 0 of them only mentioned, made of 1 of 1 input\n");
    }

    @Test
    void tells_only_of_what_is_missing_in_the_whole() throws IOException {
        Path first = write("in/a.ndjson", ARTIST);
        Call alone = Call.of("merge", first, "-o", folder.resolve("out.json"));
        assertThat(alone.err()).contains("artist:wilen points at area:fr").contains("[dangling-reference]");
        write("in/b.ndjson", AREA);
        Call together = Call.of("merge", folder.resolve("in"), "-o", folder.resolve("out.json"));
        assertThat(together.err()).doesNotContain("dangling-reference").contains("made of 2 of 2 inputs");
    }

    @Test
    void goes_on_without_an_input_that_cannot_be_read() throws IOException {
        Path in = write("a.ndjson", AREA);
        Path out = folder.resolve("out.ndjson");
        Call call = Call.of("merge", in, folder.resolve("none"), "-o", out, "--report", folder.resolve("report.json"));
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("there is no such file").contains("made of 1 of 2 inputs");
        assertThat(read("out.ndjson")).isEqualTo(AREA);
        JsonNode report = new JsonMapper().readTree(read("report.json"));
        assertThat(report.at("/counts/unreadable-input").intValue()).isEqualTo(1);
        assertThat(Call.of("merge", "--strict", in, folder.resolve("none"), "-o", out)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void leaves_no_file_where_nothing_can_be_read() {
        Path out = folder.resolve("out.ndjson");
        assertThat(Call.of("merge", folder.resolve("none"), "-o", out).status()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void tells_what_lines_cannot_say() throws IOException {
        Path in = write(
                "a.json",
                "{\"format\":\"linernotes\",\"version\":\"1.0\",\"source\":\"s\",\"entities\":["
                        + "{\"type\":\"source\",\"id\":\"s\"}]}");
        Path report = folder.resolve("report.json");
        Call call = Call.of("merge", in, "-o", folder.resolve("out.ndjson"), "--report", report, "--strict");
        assertThat(call.status()).isEqualTo(1);
        assertThat(new JsonMapper().readTree(report).at("/counts/not-in-lines").intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            merge                      | Missing required parameter: 'IN'
            merge A --json             | --json prints to standard output; the catalogue needs a file: -o OUT
            merge A -o B --to text     | what was merged is written as json or ndjson, not as text
            merge A -o B.csv           | what was merged is written as json or ndjson, not as csv
            merge A -o B --to xml      | Invalid value for option '--to': there is no format xml
            merge A -o B --report B    | B would be written twice
            """)
    void refuses_a_wrong_call(String words, String message) {
        Call call = Call.of((Object[]) words.split(" "));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("linernotes merge: " + message);
    }

    @Test
    void a_name_that_says_something_else_than_what_is_written_is_told() throws IOException {
        Path in = write("a.ndjson", AREA);
        Path out = folder.resolve("b.csv");
        Call call = Call.of("merge", in, "-o", out, "--to", "json");
        assertThat(call.status()).isZero();
        assertThat(call.err())
                .startsWith("linernotes: " + out + " is written as json, and not as csv as its name says\n");
        assertThat(read("b.csv")).startsWith("{");
    }

    @Test
    void writes_over_no_input() throws IOException {
        Path in = write("a.ndjson", AREA);
        Call call = Call.of("merge", in, "-o", in);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("is an input; it would be written over");
    }

    @Test
    void writes_over_no_mapping() throws IOException {
        Path sheet = write("a.csv", "Title,Artist\nMotel,Barney Wilen\n");
        Path mapping = write(
                "mapping.json", Call.of("convert", "--to", "csv-mapping", sheet).out());
        String before = Files.readString(mapping);
        Call merge = Call.of("merge", "--mapping", mapping, sheet, write("b.ndjson", AREA), "-o", mapping);
        Call convert = Call.of("convert", "--mapping", mapping, "--to", "json", "-o", mapping, sheet);
        for (Call call : new Call[] {merge, convert}) {
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err()).contains("mapping.json is read; it would be written over");
        }
        assertThat(mapping).content(UTF_8).isEqualTo(before);
    }
}
