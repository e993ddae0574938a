package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;

class IngestTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_the_residues_of_documents_a_line_each() throws IOException {
        Path in = Files.writeString(
                folder.resolve("dump.ndjson"),
                Documents.line(Documents.ARTIST) + "\n{\"broken\n" + Documents.line(Documents.LABEL) + "\n");
        Path residue = folder.resolve("residue.ndjson");

        Call call = Call.of("ingest", "-o", folder.resolve("out.ndjson"), "--residue", residue, in);

        assertThat(call.err()).doesNotContain("LOSS").contains("3 records: 2 read, 1 refused");
        assertThat(Files.readAllLines(residue)).hasSize(2).first().asString().contains("\"tags\"");
    }

    @Test
    void keeps_the_residue_of_a_document_that_is_longer_than_a_line_may_be() throws IOException {
        String blanks = "\n".repeat(65 << 20);
        Path in = write("artist.json", Documents.ARTIST.replace("\"tags\"", blanks + "\"tags\""));
        Path residue = folder.resolve("residue.ndjson");

        Call call = Call.of("ingest", "-o", folder.resolve("out.ndjson"), "--residue", residue, in);

        assertThat(call.err()).contains("1 of 1 inputs read");
        assertThat(Files.readAllLines(residue)).singleElement().asString().contains("\"tags\"");
    }

    @Test
    void makes_one_stream_of_documents_and_lines() throws IOException {
        write("in/artist.json", Documents.ARTIST);
        write("in/sub/labels.ndjson", Documents.line(Documents.LABEL) + "\n\n");
        Path out = folder.resolve("catalog.ndjson");
        Call call = Call.of("ingest", "-o", out, folder.resolve("in"));
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(lines(Files.readString(out)))
                .extracting(line -> line.entity().displayName(), EntityLine::mention)
                .containsExactly(tuple("Barney Wilen", false), tuple("Fontana", false));
        assertThat(call.err())
                .contains("linernotes ingest: 2 of 2 inputs read\n  2 records: 2 read, 0 refused\n")
                .containsPattern("artist +1 +0\n")
                .containsPattern("label +1 +0\n")
                .containsPattern("unmapped-key +1 +LOSS\n");
    }

    @Test
    void marks_mentions() {
        Catalog catalog = Ascenseur.catalog();
        Catalog.Builder mentioning = Catalog.builder();
        catalog.releases().forEach(mentioning::add);
        catalog.entities().stream()
                .filter(entity -> !catalog.releases().contains(entity))
                .forEach(mentioning::addMention);
        String json = CatalogWriter.create().toJson(mentioning.build().orThrow());
        Call call = Call.withInput(json, "ingest", "-");
        int releases = catalog.releases().size();
        assertThat(lines(call.out())).filteredOn(line -> !line.mention()).hasSize(releases);
        assertThat(lines(call.out())).filteredOn(EntityLine::mention).hasSize(catalog.size() - releases);
    }

    @Test
    void keeps_the_whole_of_a_single_catalogue() {
        Catalog catalog = Ascenseur.catalog();
        String json = CatalogWriter.create().toJson(catalog);
        Call call = Call.withInput(json, "ingest", "-");
        assertThat(EntityLineReader.of(call.out(), "out").readCatalog().orThrow())
                .isEqualTo(catalog);
        assertThat(Call.withInput(call.out(), "ingest", "-").out()).isEqualTo(call.out());
    }

    @Test
    void tells_that_several_catalogues_lose_what_each_is_about() throws IOException {
        write("in/a.json", CatalogWriter.create().toJson(Ascenseur.catalog()));
        Call call = Call.of("ingest", folder.resolve("in"));
        assertThat(lines(call.out()))
                .allSatisfy(line -> assertThat(line.subjectPosition()).isEmpty());
        assertThat(call.err()).containsPattern("not-in-lines +1 +LOSS\n");
    }

    @Test
    void never_stops_at_a_flaw() throws IOException {
        Random random = new Random(5);
        byte[] noise = new byte[3_000];
        random.nextBytes(noise);
        noise[0] = (byte) 0x89;
        write("in/a-truncated.json", Documents.ARTIST.substring(0, 200));
        write("in/b-empty.json", "");
        Files.write(folder.resolve("in/c-binary.json"), noise);
        write("in/d-deep.json", "{\"id\":\"" + Documents.ARTIST_ID + "\",\"tags\":" + "{\"a\":".repeat(100_000));
        write("in/e-deep-list.json", "[".repeat(100_000));
        write("in/f-other.json", "<metadata xmlns=\"\"/>");
        write("in/g-stranger.json", "{\"colour\": \"blue\"}");
        Files.write(folder.resolve("in/h-breaks-off.json.gz"), firstHalf(packed(Documents.ARTIST.repeat(100))));
        write("in/i-error.json", "{\"error\":\"Not Found\",\"help\":\"see the manual\"}");
        write("in/y-empty-list.json", "{\"artists\":[],\"artist-count\":0,\"artist-offset\":0}");
        write("in/z-good.json", Documents.ARTIST);
        Path report = folder.resolve("report.json");
        Call call = Call.of("ingest", "--report", report, folder.resolve("in"));
        assertThat(call.status()).isZero();
        assertThat(lines(call.out()))
                .extracting(line -> line.entity().displayName())
                .containsExactly("Barney Wilen");
        List<String> errors =
                call.err().lines().filter(line -> line.contains(": ERROR: ")).toList();
        assertThat(errors)
                .extracting(error -> error.charAt((folder.resolve("in") + "/").length()))
                .as("the archive that breaks off is told as well as the document in it")
                .containsExactly('a', 'c', 'd', 'e', 'f', 'g', 'h', 'h', 'i');
        assertThat(call.err()).contains("in/b-empty.json@0: WARNING: there is nothing in it");
        assertThat(errors.get(0)).startsWith(folder.resolve("in/a-truncated.json") + ":7:20 /disambiguation: ");
        assertThat(call.err()).contains("2 of 11 inputs read", "10 records: 2 read, 8 refused");
        assertThat(Files.readString(report)).contains("\"source\":\"" + folder.resolve("in/c-binary.json") + "\"");
    }

    @Test
    void keeps_refused_lines_aside_as_they_stood() throws IOException {
        String good = Documents.line(Documents.ARTIST);
        String other = Documents.line(Documents.LABEL);
        Path in = write("in.ndjson", "{broken \n" + good + "\n\n" + good.substring(0, 50) + "\n[]\n" + other);
        Path rejects = folder.resolve("rejects.ndjson");
        Call call = Call.of("ingest", "--rejects", rejects, in);
        assertThat(call.status()).isZero();
        assertThat(lines(call.out())).hasSize(2);
        assertThat(Rejects.read(rejects))
                .extracting(Rejects.Reject::place, Rejects.Reject::code, Rejects.Reject::text)
                .containsExactly(
                        tuple("in.ndjson:1@0", "invalid-json", "{broken "),
                        tuple(
                                "in.ndjson:4@" + (10 + good.getBytes(UTF_8).length + 1),
                                "invalid-json",
                                good.substring(0, 50)),
                        tuple("in.ndjson:5@" + (10 + good.getBytes(UTF_8).length + 52), "unsupported-document", "[]"));
        assertThat(call.err())
                .contains(in + ":1:")
                .contains(in + ":4:")
                .contains(in + ":5")
                .contains("5 records: 2 read, 3 refused");
    }

    @Test
    void keeps_a_refused_document_aside_as_it_stood() throws IOException {
        String half = Documents.ARTIST.substring(0, 120);
        Path in = write("in.json", half);
        Path rejects = folder.resolve("rejects.ndjson");
        Call call = Call.of("ingest", "--rejects", rejects, in);
        assertThat(call.status()).isEqualTo(3);
        assertThat(Rejects.read(rejects)).extracting(Rejects.Reject::text).containsExactly(half);
    }

    @Test
    void what_was_written_not_long_before_is_left_out() throws IOException {
        Path in = write("in.ndjson", (Documents.line(Documents.ARTIST) + "\n").repeat(3));
        Call call = Call.of("ingest", in);
        assertThat(lines(call.out())).hasSize(1);
        assertThat(call.err()).contains("3 records: 3 read").containsPattern("repeats left out +2\n");
    }

    @Test
    void counts_losses_by_key_path_and_names_a_few_places() throws IOException {
        Path in = write("in.ndjson", (Documents.line(Documents.ARTIST) + "\n").repeat(50));
        Path report = folder.resolve("report.json");
        Call.of("ingest", "-o", folder.resolve("out.ndjson"), "--report", report, in);
        String json = Files.readString(report);
        assertThat(json)
                .startsWith(
                        "{\"counts\":{\"unmapped-key\":50},\"dropped\":{\"unmapped-key\":47},\"losses\":{\"/tags\":50}");
        assertThat(json.split("\"pointer\":\"/tags\"", -1)).hasSize(4);
    }

    @Test
    void leaves_no_file_where_nothing_can_be_read() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Call call = Call.of("ingest", "-o", out, write("in.json", "no JSON"));
        assertThat(call.status()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void leaves_the_old_file_where_the_new_one_cannot_be_written() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out.ndjson"));
        Call call = Call.of("ingest", "-o", out, write("in.json", Documents.ARTIST));
        assertThat(call.status()).isEqualTo(74);
        assertThat(call.err()).contains("could not be written: " + out).hasLineCount(1);
    }

    @Test
    void under_strict_ends_with_1_where_something_is_lost() throws IOException {
        assertThat(Call.of("ingest", "--strict", write("in.json", Documents.ARTIST))
                        .status())
                .isEqualTo(1);
        assertThat(Call.of("ingest", "--strict", write("in.json", Documents.LABEL))
                        .status())
                .isZero();
    }

    @Test
    void shows_nobody_what_would_control_the_terminal() throws IOException {
        Path in = write(
                "in.ndjson",
                "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n{\"type\":\"\\u001b[2Jx\",\"id\":\"b\"}\n");
        Call call = Call.of("ingest", in);
        assertThat(call.err()).contains("unknown-entity-type").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ingest                       | Missing required parameter: 'IN'
            ingest --from html IN        | reading html comes in a later version
            ingest --resume IN           | --resume goes on with files: it needs -o OUT.ndjson
            ingest --resume -o - IN      | --resume goes on with files: it needs -o OUT.ndjson
            ingest --workers 0 IN        | --workers is a number from 1 to 64
            ingest --workers 65 IN       | --workers is a number from 1 to 64
            ingest --workers many IN     | Invalid value for option '--workers'
            ingest -o IN IN              | would be written over
            ingest --rejects IN IN       | would be written over
            ingest --report IN IN        | would be written over
            ingest -o X --rejects X IN   | X would be written twice
            ingest -o X --rejects X.part IN         | X.part would be written twice
            ingest --residue X.part --rejects X IN  | X.part would be written twice
            ingest -o X --report X.checkpoint IN    | X.checkpoint would be written twice
            ingest --rejects - IN        | --rejects and --residue need files
            ingest --residue - IN        | --rejects and --residue need files
            ingest --report - IN         | --report needs a file
            ingest - IN -                | standard input can be read once
            """)
    void refuses_a_wrong_call_in_one_line(String words, String told) throws IOException {
        Path in = write("in.json", Documents.ARTIST);
        Call refused = Call.of((Object[]) words.replace("IN", in.toString()).split(" "));
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("linernotes ingest: ")
                .contains(told.replace("'" + in + "'", "'IN'"))
                .hasLineCount(1);
        assertThat(in).content(UTF_8).isEqualTo(Documents.ARTIST);
    }

    @Test
    void refuses_to_write_over_the_mapping_of_a_sheet() throws IOException {
        Path sheet = write("a.csv", "Title,Artist\nMotel,Barney Wilen\n");
        Path mapping = write(
                "mapping.json", Call.of("convert", "--to", "csv-mapping", sheet).out());
        String before = Files.readString(mapping);
        for (String option : List.of("-o", "--rejects", "--report")) {
            Call call = Call.of("ingest", "--mapping", mapping, option, mapping, sheet);
            assertThat(call.status()).as(option).isEqualTo(2);
            assertThat(call.err()).contains("mapping.json is read; it would be written over");
        }
        assertThat(mapping).content(UTF_8).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson.part", "out.ndjson.checkpoint"})
    void refuses_to_read_what_an_interrupted_call_left_while_it_is_written_anew(String name) throws IOException {
        String line = "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n";
        Path left = write(name, line);
        Call call = Call.of("ingest", "-o", folder.resolve("out.ndjson"), left);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("is an input; it would be written over");
        assertThat(left).content(UTF_8).isEqualTo(line);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] firstHalf(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static List<EntityLine> lines(String text) {
        return EntityLineReader.of(text, "out").stream()
                .map(outcome -> outcome.orThrow())
                .toList();
    }
}
