package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {
    @TempDir
    private Path folder;

    @Test
    void has_nothing_to_say_of_a_sound_catalogue() {
        String lines = """
                {"type":"recording","id":"generique","title":"Générique","length":165000}
                {"type":"release","id":"fontana-lp","media":[{"tracks":[{"recording":"generique","length":167000}]}]}
                """;
        Call call = Call.withInput(lines, "validate", "-");
        assertThat(call).isEqualTo(new Call(0, "0 findings: 0 errors, 0 warnings, 0 others; 1 of 1 inputs read\n", ""));
    }

    @Test
    void prints_what_a_source_claims_against_what_is_listed() {
        String json = CatalogWriter.create().toJson(Ascenseur.catalog());
        Call call = Call.withInput(json, "validate", "-");
        assertThat(call.status()).isZero();
        assertThat(call.out().lines())
                .anyMatch(line -> line.endsWith("INFO: source:article says that release:fontana-836305-2 has 12 tracks"
                        + " (\"additional\"); its listing has 16 [rival-claim-contradicted]"));
    }

    @Test
    void prints_each_finding_once_with_its_place() throws IOException {
        Path in = write("in.ndjson", """
                {"type":"artist","id":"a","name":"A","area":"nowhere"}
                {"type":"release","id":"r","title":"R","barcode":"0060075379639"}
                """);
        Call call = Call.of("validate", in);
        assertThat(call.status()).isZero();
        assertThat(call.out().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(in + " artist:a /area: WARNING: ")
                        .endsWith("[dangling-reference]"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith(in + " release:r /barcode: WARNING: ")
                        .endsWith("[check-digit-wrong]"))
                .last()
                .isEqualTo("2 findings: 0 errors, 2 warnings, 0 others; 1 of 1 inputs read");
    }

    @Test
    void ends_with_1_where_there_is_an_error() throws IOException {
        Path in = write("in.ndjson", "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n{broken\n");
        Call call = Call.of("validate", in);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).startsWith(in + ":2:").contains("1 finding: 1 error");
    }

    @Test
    void takes_each_input_for_a_catalogue_of_its_own() throws IOException {
        write("in/a.ndjson", "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\",\"area\":\"b\"}\n");
        write("in/b.ndjson", "{\"type\":\"area\",\"id\":\"b\",\"name\":\"B\"}\n");
        Call call = Call.of("validate", folder.resolve("in"));
        assertThat(call.out()).contains("dangling-reference").contains("2 of 2 inputs read");
    }

    @Test
    void ends_with_3_where_nothing_can_be_read() throws IOException {
        Call call = Call.of("validate", write("in.json", ""), folder.resolve("none"));
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out().lines())
                .hasSize(3)
                .last()
                .isEqualTo("2 findings: 2 errors, 0 warnings, 0 others; 0 of 2 inputs read");
    }

    @Test
    void counts_no_loss_as_a_finding() throws IOException {
        Call call = Call.of("validate", write("in.json", Documents.ARTIST));
        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("0 findings");
    }

    @Test
    void answers_in_json_with_the_same_findings() throws IOException {
        Path in = write("in.ndjson", """
                {"type":"artist","id":"a","name":"A","area":"nowhere"}
                {"type":"release","id":"r","title":"R","barcode":"0060075379639"}
                {broken
                """);
        Call call = Call.of("validate", "--json", in, folder.resolve("none"));
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        JsonNode answer = new JsonMapper().readTree(call.out());
        assertThat(answer.propertyNames()).containsExactly("findings", "counts", "inputs");
        assertThat(answer.get("findings")
                        .valueStream()
                        .map(finding -> finding.get("text").stringValue()))
                .hasSize(4)
                .allSatisfy(text -> assertThat(
                                Call.of("validate", in, folder.resolve("none")).out())
                        .contains(text));
        assertThat(answer.at("/findings/0/severity").stringValue()).isEqualTo("ERROR");
        assertThat(answer.at("/counts/check-digit-wrong").intValue()).isEqualTo(1);
        assertThat(answer.get("inputs").toString()).isEqualTo("{\"named\":2,\"read\":1,\"skipped\":0}");
    }

    @Test
    void counts_no_loss_in_json_either() throws IOException {
        Call call = Call.of("validate", "--json", write("in.json", Documents.ARTIST));
        assertThat(call.out())
                .isEqualTo("{\"findings\":[],\"counts\":{},\"inputs\":{\"named\":1,\"read\":1,\"skipped\":0}}\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
