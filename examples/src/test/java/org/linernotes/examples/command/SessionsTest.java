package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetReader;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Golden;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class SessionsTest {
    private static final String ASCENSEUR = CatalogWriter.create().toJson(Ascenseur.catalog());

    @TempDir
    private Path folder;

    @Test
    void prints_the_sheets_of_a_catalogue() {
        Call call = Call.withInput(ASCENSEUR, "sessions", "-");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        Golden.of(SessionsTest.class, "sessions.txt").matches(call.out());
    }

    @Test
    void a_complete_sheet_needs_few_details() {
        Golden.of(SessionsTest.class, "ascenseur.txt")
                .matches(SheetWriter.of(Ascenseur.catalog()).complete().orThrow());
    }

    @Test
    void sessions_come_back_from_their_sheets() {
        Catalog catalog = Ascenseur.catalog();
        String sheets = SheetWriter.of(catalog).complete().orThrow();
        assertThat(SheetReader.create().read(sheets).orThrow().sessions()).isEqualTo(catalog.sessions());
    }

    @Test
    void orders_the_sessions_of_all_inputs_by_date() throws IOException {
        Path first = write("a.txt", "SESSION    May 1960\n  1  Late\n");
        Path second = write("b.txt", "SESSION    1937\n  1  Early\n\nSESSION    7 June 1960\n  1  Last\n");
        Call call = Call.of("sessions", first, second);
        assertThat(call.status()).isZero();
        assertThat(call.out()).containsSubsequence("Early", "Late", "Last");
        assertThat(call.out().lines().filter(line -> line.startsWith("SESSION")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-16"})
    void says_where_a_sheet_is_in_another_encoding(String charset) throws IOException {
        String sheet = "SESSION    1957\nGROUP      René Urtreger\n";
        Path file = Files.write(folder.resolve("a.txt"), sheet.getBytes(Charset.forName(charset)));
        Call call = Call.of("sessions", "--from", "text", file);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        String line = charset.startsWith("w") ? "line 2" : "line 1";
        assertThat(call.err().lines())
                .containsExactly(file + ": ERROR: this cannot be read: " + line
                        + " is not in UTF-8; save the text in UTF-8 and try again [unreadable-input]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dear Sir | ERROR: there is no session sheet in this text: no line of it begins with SESSION [no-sheet]
            ''       | ERROR: there is no session sheet in this text: it is empty [no-sheet]
            """)
    void says_that_a_text_is_no_sheet(String text, String message) throws IOException {
        Path file = write("a.txt", text);
        Call call = Call.of("convert", "--from", "text", "--to", "json", file);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err().lines().findFirst()).hasValue(file + ": " + message);
    }

    @Test
    void answers_in_json() throws IOException {
        Call call = Call.withInput(ASCENSEUR, "sessions", "-", "--json");
        assertThat(call.status()).isZero();
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), call.out())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth <= 3) {
                    keys.add(json.currentName());
                }
            }
        }
        assertThat(keys.build())
                .containsExactly(
                        "sessions", "source", "session", "names", "sheet", "source", "session", "names", "sheet");
        Session night = Ascenseur.catalog().sessions().stream()
                .filter(session -> session.id().toString().startsWith("paris"))
                .findFirst()
                .orElseThrow();
        assertThat(call.out())
                .startsWith("{\"sessions\":[{\"source\":\"standard input\",\"session\":{\"type\":\"session\",\"id\":\""
                        + night.id() + "\"")
                .contains("\"artist:barney-wilen\":\"Barney Wilen\"")
                .contains("\"sheet\":\"SESSION    4–5 December 1957 ");
    }

    @Test
    void says_that_there_is_no_session() {
        Call call = Call.withInput(Documents.ARTIST, "sessions", "-");
        assertThat(call.status()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("there is no session in what was read");
        assertThat(Call.withInput(Documents.ARTIST, "sessions", "-", "--json").out())
                .isEqualTo("{\"sessions\":[]}\n");
    }

    /** A recording as the web service answers it, with where, when and by whom it was made. */
    private static final String RECORDED = """
            {"id": "11111111-1111-4111-8111-111111111111", "title": "Générique", "length": 165000, "video": false,
             "relations": [
               {"type": "recorded at", "type-id": "ad462279-14b0-4180-9b58-571d0eef7c51", "target-type": "place",
                "direction": "backward", "begin": "1957-12-04", "end": "1957-12-05", "ended": true, "attributes": [],
                "place": {"id": "22222222-2222-4222-8222-222222222222", "name": "Le Poste Parisien"}},
               {"type": "instrument", "type-id": "59054b12-01ac-43ee-a618-285fd397e461", "target-type": "artist",
                "direction": "backward", "begin": null, "end": null, "ended": false, "attributes": ["trumpet"],
                "attribute-ids": {"trumpet": "1c8f9780-2f16-4891-b66d-bb7aa0820dbd"},
                "artist": {"id": "561d854a-6a28-4aa7-8c99-323e6ce46c2a", "name": "Miles Davis"}}]}
            """;

    @Test
    void shows_what_is_concluded_from_a_document_of_musicbrainz_and_marks_it() {
        Call call = Call.withInput(RECORDED, "sessions", "-");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        Golden.of(SessionsTest.class, "inferred.txt").matches(call.out());
        assertThat(Call.withInput(RECORDED, "sessions", "-", "--json").out()).contains("\"basis\":\"inferred\"");
    }

    @Test
    void ends_with_3_where_nothing_can_be_read() {
        Call call = Call.of("sessions", folder.resolve("none.json"));
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("none.json").contains("there is no such file");
        assertThat(Call.of("sessions").status()).isEqualTo(2);
    }

    @Test
    void tells_what_it_does_not_understand_and_prints_the_rest() throws IOException {
        Path in = write("in.txt", "SESSION    1937\n  1  A Tune\n       the band smiles\n");
        Call call = Call.of("sessions", in);
        assertThat(call.status()).isZero();
        assertThat(call.err()).startsWith(in + ":3:8: WARNING: “the band smiles”");
        assertThat(call.out()).contains("  1  A Tune\n").contains("  [1] the band smiles\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
