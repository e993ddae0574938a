package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.EntityLineReader;

/** Lists, and several documents that say something of the same things. */
class MusicBrainzInputsTest {
    private static final String LIST = """
            {"created": "2026-01-02T03:04:05Z", "count": 12, "offset": 0, "recordings": [
              {"id": "0c0c0c0c-1111-4222-8333-000000000001", "score": 100, "title": "Générique", "length": 165000,
               "releases": [{"id": "0d0d0d0d-1111-4222-8333-000000000001", "title": "Ascenseur", "media": [
                 {"position": 1, "track-count": 2, "track-offset": 0, "track": [
                   {"id": "0e0e0e0e-1111-4222-8333-000000000001", "number": "A1", "title": "Générique"}]}]}]},
              {"id": "0c0c0c0c-1111-4222-8333-000000000002", "score": 90, "title": "Florence", "length": 171000}]}
            """;

    private static final String RECORDING = """
            {"id": "0c0c0c0c-1111-4222-8333-000000000001", "title": "Générique", "length": 165000, "video": false,
             "disambiguation": "", "relations": [
               {"type": "instrument", "type-id": "59054b12-01ac-43ee-a618-285fd397e461", "direction": "backward",
                "target-type": "artist", "attributes": ["trumpet"], "begin": null, "end": null, "ended": false,
                "attribute-ids": {"trumpet": "1c8f9780-2f16-4891-b66d-bb7aa0820dbd"}, "attribute-values": {},
                "source-credit": "", "target-credit": "",
                "artist": {"id": "0a0a0a0a-1111-4222-8333-000000000001", "name": "Miles Davis", "sort-name": "Davis, Miles",
                  "disambiguation": "", "type": null, "type-id": null, "country": null}}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void converts_a_list() throws IOException {
        Path list = write("list.json", LIST);
        Path out = folder.resolve("out.json");
        Call call = Call.of("convert", "--to", "json", "-o", out, list);
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("INFO list: 1");
        Catalog catalog =
                CatalogReader.create().read(Files.newInputStream(out), "out").orThrow();
        assertThat(catalog.subjects())
                .extracting(id -> catalog.get(id).orElseThrow().displayName())
                .containsExactly("Générique", "Florence");
    }

    @Test
    void tells_who_plays_on_what_a_list_has() throws IOException {
        Call alone = Call.of("who", write("list.json", LIST));
        assertThat(alone.status()).isZero();
        assertThat(alone.out()).contains("Générique").doesNotContain("Miles Davis");

        Call call = Call.of("who", folder.resolve("list.json"), write("recording.json", RECORDING));
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("Générique").contains("Miles Davis").contains("trumpet");
        assertThat(Call.of("who", "--json", folder.resolve("list.json"), folder.resolve("recording.json"))
                        .out())
                .contains("\"source\":\"" + folder.resolve("list.json") + " and 1 more\"");
    }

    @Test
    void ingests_all_that_lists_are_about() throws IOException {
        Call call = Call.withInput(LIST.replace("\n", ""), "ingest", "-");
        assertThat(call.status()).isZero();
        EntityLineReader lines = EntityLineReader.of(call.out(), "out");
        assertThat(lines.stream().filter(line -> !line.orThrow().mention())).hasSize(2);
    }

    @Test
    void documents_complete_each_other_in_any_order() throws IOException {
        Path first = write("first.json", Documents.ARTIST.replace("\"country\": \"FR\"", "\"country\": null"));
        Path second = write("second.json", Documents.ARTIST.replace("\"gender\": \"Male\"", "\"gender\": null"));
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        assertThat(Call.of("merge", first, second, "-o", one).err())
                .contains("1 entity")
                .contains("made of 2 of 2 inputs");
        assertThat(Call.of("merge", second, first, "-o", other).status()).isZero();
        assertThat(Files.readString(one))
                .isEqualTo(Files.readString(other))
                .contains("\"country\": \"FR\"")
                .contains("\"gender\": \"male\"");
    }

    @Test
    void documents_that_differ_are_told() throws IOException {
        Path first = write("in/first.json", Documents.ARTIST);
        write("in/second.json", Documents.ARTIST.replace("\"FR\"", "\"US\""));
        Call call = Call.of("validate", folder.resolve("in"));
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains(first + " and 1 more artist:mb:" + Documents.ARTIST_ID + ": WARNING: documents about")
                .contains("2 of 2 inputs read");
    }

    @Test
    void an_error_message_and_half_a_document_leave_nothing() throws IOException {
        Call error = Call.of("who", write("error.json", "{\"error\":\"Not Found\",\"help\":\"see the manual\"}"));
        assertThat(error.status()).isEqualTo(3);
        assertThat(error.err()).contains("“Not Found”").contains("unsupported-document");

        Call half = Call.of("who", write("half.json", RECORDING.substring(0, RECORDING.length() / 2)));
        assertThat(half.status()).isEqualTo(3);
        assertThat(half.err()).contains("/relations/0/").contains("it breaks off");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
