package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.testing.NamedPipe;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.EntityLineWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ConvertTest {
    private static final Catalog ASCENSEUR = Ascenseur.catalog();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"json,json", "json,ndjson", "ndjson,json", "ndjson,ndjson"})
    void keeps_the_catalogue_between_our_own_formats(String from, String to) throws IOException {
        Path in = ascenseur("in." + from);
        for (Call call :
                new Call[] {Call.of("convert", "--to", to, in), Call.of("convert", "--from", from, "--to", to, in)}) {
            assertThat(call).isEqualTo(new Call(0, call.out(), ""));
            assertThat(catalog(call.out(), to)).isEqualTo(ASCENSEUR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson"})
    void reads_musicbrainz(String to) throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Call call = Call.of("convert", "--to", to, in);
        assertThat(call.status()).isZero();
        assertThat(catalog(call.out(), to).subjects())
                .extracting(Object::toString)
                .containsExactly("mb:" + Documents.ARTIST_ID);
        assertThat(call.err()).contains("1 of 1 inputs converted").contains("LOSS unmapped-key: 1");
    }

    @Test
    void writes_over_no_residue_that_it_reads() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path json = folder.resolve("catalogue.json");
        Path residue = folder.resolve("residue.json");
        assertThat(Call.of("convert", "--to", "json", "--residue", residue, "-o", json, in)
                        .status())
                .isZero();
        String before = Files.readString(residue);
        Call call = Call.of("convert", "--to", "musicbrainz", "--residue", residue, "-o", residue, json);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("it would be written");
        assertThat(residue).content(UTF_8).isEqualTo(before);
    }

    @Test
    void writes_a_document_again_with_its_residue() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path json = folder.resolve("catalogue.json");
        Path residue = folder.resolve("residue.json");
        Path again = folder.resolve("again.json");

        Call there = Call.of("convert", "--to", "json", "-o", json, "--residue", residue, "--strict", in);
        Call back = Call.of("convert", "--to", "musicbrainz", "-o", again, "--residue", residue, "--strict", json);

        assertThat(there).isEqualTo(new Call(0, "", ""));
        assertThat(back).isEqualTo(new Call(0, "", ""));
        assertThat(JsonMapper.shared().readTree(again))
                .isEqualTo(JsonMapper.shared().readTree(Documents.ARTIST));
    }

    @Test
    void one_input_that_is_not_there_is_told_whatever_the_residue() throws IOException {
        Path residue = Files.writeString(folder.resolve("residue.json"), "{}");

        for (String to : List.of("json", "musicbrainz")) {
            Call call = Call.of("convert", "--to", to, "--residue", residue, folder.resolve("typo.json"));

            assertThat(call.status()).isEqualTo(Status.NOTHING_READ);
            assertThat(call.err()).contains("there is no such file or folder").doesNotContain("several inputs");
        }
    }

    /** One of the two mentions the artist by another name; a catalogue has one. */
    @Test
    void documents_that_mention_somebody_differently_come_back_each_as_it_was() throws IOException {
        String one = Documents.recording(1, "Barney Wilen");
        String other = Documents.recording(2, "Bernard Wilen");
        Path in = Files.writeString(folder.resolve("dump.ndjson"), Documents.line(one) + "\n" + Documents.line(other));
        Path json = folder.resolve("catalogue.json");
        Path residue = folder.resolve("residue.ndjson");

        Call told = Call.of("convert", "--to", "json", "-o", json, in);
        Call there = Call.of("convert", "--to", "json", "-o", json, "--residue", residue, "--strict", in);
        Call back = Call.of("convert", "--to", "musicbrainz", "--residue", residue, "--strict", json);

        assertThat(told.err()).contains("LOSS differing-mentions: 1");
        assertThat(there).isEqualTo(new Call(0, "", ""));
        assertThat(back.status()).isZero();
        assertThat(back.out().lines().map(JsonMapper.shared()::readTree))
                .containsExactly(
                        JsonMapper.shared().readTree(one), JsonMapper.shared().readTree(other));
    }

    @Test
    void says_that_lists_have_no_residue() throws IOException {
        Path in = Files.writeString(
                folder.resolve("list.json"), "{\"artists\": [" + Documents.ARTIST + "], \"count\": 1, \"offset\": 0}");
        Path residue = folder.resolve("residue.json");

        Call call = Call.of("convert", "--to", "json", "-o", folder.resolve("out.json"), "--residue", residue, in);

        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("INFO without-residue: 1").contains("LOSS unmapped-key: 1");
        assertThat(residue).doesNotExist();
    }

    @Test
    void tells_that_a_residue_is_of_something_else() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path residue = Files.createDirectory(folder.resolve("residues")).resolve("ascenseur.json");
        Call.of("convert", "--to", "json", "-o", folder.resolve("catalogue.json"), "--residue", residue, in);
        Path other = ascenseur("ascenseur.json");

        Call call = Call.of("convert", "--to", "musicbrainz", "-o", folder.resolve("out"), "--residue", residue, other);

        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("foreign-residue: 1").contains("artist:mb:" + Documents.ARTIST_ID);

        Call elsewhere = Call.of(
                "convert", "--to", "musicbrainz", "--residue", residue.getParent(), folder.resolve("catalogue.json"));
        assertThat(elsewhere.status()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("there is no residue of these inputs in");
    }

    @Test
    void an_edit_shows_in_the_document_that_is_written_again() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path json = folder.resolve("catalogue.json");
        Path residue = folder.resolve("residue.json");
        Call.of("convert", "--to", "json", "-o", json, "--residue", residue, in);
        Files.writeString(json, Files.readString(json).replace("\"Barney Wilen\"", "\"Bernard Wilen\""));

        Call back = Call.of("convert", "--to", "musicbrainz", "--residue", residue, json);

        assertThat(JsonMapper.shared().readTree(back.out()))
                .isEqualTo(JsonMapper.shared().readTree(Documents.ARTIST.replace("Barney Wilen", "Bernard Wilen")));
    }

    @Test
    void a_residue_may_come_out_of_a_pipe() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path json = folder.resolve("catalogue.json");
        Path residue = folder.resolve("residue.json");
        Call.of("convert", "--to", "json", "-o", json, "--residue", residue, in);
        Path pipe = NamedPipe.with(Files.readAllBytes(residue), folder.resolve("pipe"));

        Call back = Call.of("convert", "--to", "musicbrainz", "--residue", pipe, json);

        assertThat(JsonMapper.shared().readTree(back.out()))
                .isEqualTo(JsonMapper.shared().readTree(Documents.ARTIST));
    }

    @Test
    void writes_a_document_again_at_once_without_what_the_model_has_no_place_for() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path report = folder.resolve("report.json");

        Call call = Call.of("convert", "--to", "musicbrainz", "--report", report, in);

        ObjectNode expected = (ObjectNode) JsonMapper.shared().readTree(Documents.ARTIST);
        expected.remove("tags");
        assertThat(call.status()).isZero();
        assertThat(JsonMapper.shared().readTree(call.out())).isEqualTo(expected);
        assertThat(JsonMapper.shared().readTree(report).at("/notices/0/pointer").stringValue())
                .isEqualTo("/tags");
        assertThat(Call.of("convert", "--to", "musicbrainz", "--strict", in).status())
                .isEqualTo(1);
    }

    @Test
    void several_documents_of_one_input_are_named_by_their_entities() throws IOException {
        Path in = Files.writeString(
                folder.resolve("both.ndjson"),
                Documents.line(Documents.ARTIST) + "\n" + Documents.line(Documents.LABEL) + "\n");

        Call call = Call.of("convert", "--to", "musicbrainz", "-o", folder.resolve("out.json"), in);

        assertThat(call.status()).isZero();
        assertThat(names(folder.resolve("out")))
                .containsExactly(
                        "artist-" + Documents.ARTIST_ID + ".json", "label-0b0b0b0b-1111-4222-8333-444444444444.json");
    }

    @Test
    void a_catalogue_that_is_about_what_it_does_not_hold_is_written_without_it() throws IOException {
        Path in = Files.writeString(folder.resolve("in.json"), """
                {"format": "linernotes", "version": "1.0", "subjects": ["release:nowhere", "artist:wilen"],
                 "entities": [{"type": "artist", "id": "wilen", "name": "Barney Wilen"}]}""");
        Path out = folder.resolve("out.json");

        Call call = Call.of("convert", "--to", "musicbrainz", "-o", out, in);

        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("LOSS absent-subject: 1");
        assertThat(JsonMapper.shared().readTree(out).get("name").stringValue()).isEqualTo("Barney Wilen");
    }

    @Test
    void writes_what_sessions_say_on_their_recordings() throws IOException {
        Path in = ascenseur("in.json");

        Call call = Call.of("convert", "--to", "musicbrainz", "-o", folder.resolve("out.json"), in);

        assertThat(call.err()).contains("LOSS statement-not-held").contains("INFO assigned-mbid");
        Path release = folder.resolve("out").resolve("release-fontana-660213.json");
        JsonNode photographe = track(JsonMapper.shared().readTree(release), "Chez le photographe du motel");
        assertThat(photographe.at("/recording/relations").valueStream())
                .extracting(relation -> relation.get("type").stringValue() + " "
                        + relation.path("artist").path("name").asString(""))
                .contains("instrument Miles Davis", "instrument Kenny Clarke", "recorded at ")
                .doesNotContain("instrument Barney Wilen");
    }

    private static JsonNode track(JsonNode release, String title) {
        return release.at("/media/0/tracks")
                .valueStream()
                .filter(track -> track.get("title").stringValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writes_sessions_as_sheets_and_reads_them_back() throws IOException {
        Path in = ascenseur("in.json");
        Path sheets = folder.resolve("out.txt");
        Call call = Call.of("convert", "--to", "text", "-o", sheets, "--report", folder.resolve("r.json"), in);
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("1 of 1 inputs converted").contains("LOSS not-on-sheet");
        assertThat(folder.resolve("r.json"))
                .content()
                .contains("release-group:ascenseur is not read back from the session sheets");
        for (Call back : new Call[] {
            Call.of("convert", "--to", "json", sheets), Call.of("convert", "--from", "text", "--to", "json", sheets)
        }) {
            assertThat(back).isEqualTo(new Call(0, back.out(), ""));
            assertThat(catalog(back.out(), "json").sessions()).isEqualTo(ASCENSEUR.sessions());
        }
    }

    @Test
    void says_that_what_has_no_session_has_no_sheet() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Call call = Call.of("convert", "--to", "text", "--strict", in);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("[no-session]").contains("LOSS not-on-sheet: 1");
    }

    @Test
    void mirrors_sheets() throws IOException {
        ascenseur("in/a/x.json");
        Call there = Call.of("convert", "--to", "text", "-o", folder.resolve("sheets"), folder.resolve("in"));
        assertThat(there.status()).isZero();
        assertThat(files(folder.resolve("sheets"))).containsExactly("a/x.txt");
        Call back = Call.of("convert", "--to", "ndjson", "-o", folder.resolve("back"), folder.resolve("sheets"));
        assertThat(back.status()).isZero();
        assertThat(files(folder.resolve("back"))).containsExactly("a/x.ndjson");
    }

    @Test
    void reads_lines_of_a_dump_into_one_catalogue() throws IOException {
        String lines = Documents.line(Documents.ARTIST) + "\n" + Documents.line(Documents.LABEL) + "\n";
        Path in = Files.writeString(folder.resolve("dump"), lines);
        Call call = Call.of("convert", "--to", "json", in);
        assertThat(catalog(call.out(), "json").subjects()).hasSize(2);
    }

    @Test
    void reads_standard_input() {
        Call call = Call.withInput(CatalogWriter.create().toJson(ASCENSEUR), "convert", "--to", "ndjson", "-");
        assertThat(call.status()).isZero();
        assertThat(catalog(call.out(), "ndjson")).isEqualTo(ASCENSEUR);
    }

    @Test
    void reads_what_is_compressed() throws IOException {
        Path in = folder.resolve("a.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(in))) {
            CatalogWriter.create().write(ASCENSEUR, out);
        }
        Call call = Call.of("convert", "--to", "json", in);
        assertThat(call.out()).isEqualTo(CatalogWriter.create().toJson(ASCENSEUR));
    }

    @Test
    void writes_a_file() throws IOException {
        Path out = folder.resolve("sub/out.json");
        Call call = Call.of("convert", "--to", "json", "-o", out, ascenseur("in.ndjson"));
        assertThat(call).isEqualTo(new Call(0, "", ""));
        assertThat(out).content(UTF_8).isEqualTo(CatalogWriter.create().toJson(ASCENSEUR));
    }

    @Test
    void writes_into_a_folder_that_is_there() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Call.of("convert", "--to", "ndjson", "-o", out, ascenseur("in.json"));
        assertThat(out.resolve("in.ndjson")).isRegularFile();
    }

    @Test
    void mirrors_folders() throws IOException {
        ascenseur("in/x/a.json");
        Files.writeString(folder.resolve("in/artist.json"), Documents.ARTIST);
        Files.writeString(folder.resolve("in/broken.json"), "{");
        Files.writeString(folder.resolve("in/readme.md"), "about");
        Path out = folder.resolve("out");
        Path reports = folder.resolve("reports");
        Call call = Call.of("convert", "--to", "ndjson", "-o", out, "--report", reports, folder.resolve("in"));
        assertThat(call.status()).isZero();
        assertThat(files(out)).containsExactly("artist.ndjson", "x/a.ndjson");
        assertThat(files(reports)).containsExactly("artist.json", "broken.json", "x/a.json");
        assertThat(call.err())
                .contains(folder.resolve("in/broken.json") + ": ERROR: ")
                .contains("2 of 3 inputs converted, 1 file of other kinds skipped");
    }

    @Test
    void writes_a_report_of_every_loss() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Path report = folder.resolve("report.json");
        Call.of("convert", "--to", "json", "--report", report, in);
        assertThat(report)
                .content(UTF_8)
                .contains("\"counts\":{\"unmapped-key\":1},\"dropped\":{},\"losses\":{\"/tags\":1}")
                .contains("\"source\":\"" + in + "\"")
                .contains("\"pointer\":\"/tags\"");
    }

    @Test
    void under_strict_ends_with_1_where_something_is_lost_and_writes_all_the_same() throws IOException {
        Path in = Files.writeString(folder.resolve("artist.json"), Documents.ARTIST);
        Call call = Call.of("convert", "--to", "json", "--strict", in);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isNotEmpty();
        assertThat(Call.of("convert", "--to", "json", "--strict", ascenseur("a.json"))
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "<a/>", "{\"format\":\"linernotes\",\"version\":\"9.0\"}"})
    void ends_with_3_where_nothing_can_be_read(String text) throws IOException {
        Path in = Files.writeString(folder.resolve("in.json"), text);
        Path out = folder.resolve("out.json");
        Call call = Call.of("convert", "--to", "json", "-o", out, in);
        assertThat(call.status()).isEqualTo(3);
        assertThat(out).doesNotExist();
        assertThat(call.err().lines().filter(line -> line.startsWith(in.toString())))
                .hasSize(1);
    }

    @Test
    void tells_a_missing_file_in_one_line() {
        Path in = folder.resolve("none.json");
        Call call = Call.of("convert", "--to", "json", in);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).startsWith(in + ": ERROR: this cannot be read: there is no such file or folder");
    }

    @Test
    void goes_on_where_one_of_several_is_missing() throws IOException {
        Path out = folder.resolve("out");
        Call call = Call.of("convert", "--to", "json", "-o", out, folder.resolve("none"), ascenseur("a.ndjson"));
        assertThat(call.status()).isZero();
        assertThat(files(out)).containsExactly("a.json");
        assertThat(call.err()).contains("1 of 2 inputs converted");
    }

    @ParameterizedTest
    @CsvSource({"out.json,json", "out.ndjson,ndjson", "out.jsonl,ndjson", "out.txt,text", "out.html,musicbrainz-seed"})
    void the_name_of_the_output_tells_the_format(String name, String format) throws IOException {
        Path in = ascenseur("a.json");
        Path told = folder.resolve("told-" + name);
        Path said = folder.resolve("said-" + name);
        Call byName = Call.of("convert", "-o", told, in);
        Call byWord = Call.of("convert", "--to", format, "-o", said, in);
        assertThat(byName).isEqualTo(byWord);
        assertThat(byName.err()).doesNotContain("as its name says");
        assertThat(told).hasSameTextualContentAs(said);
    }

    @ParameterizedTest
    @CsvSource({
        "out.csv,json,' is written as json, and not as csv as its name says'",
        "out.json,ndjson,' is written as ndjson, and not as json as its name says'",
        "out.json.gz,json,' is written as it is, and not compressed as its name says'"
    })
    void a_name_that_says_something_else_is_told(String name, String format, String sentence) throws IOException {
        Path out = folder.resolve(name);
        Call call = Call.of("convert", "--to", format, "-o", out, ascenseur("a.json"));
        assertThat(call.status()).isZero();
        assertThat(call.err()).startsWith("linernotes: " + out + sentence + "\n");
        Call ingested = Call.of("ingest", "-o", folder.resolve("lines.json"), folder.resolve("a.json"));
        assertThat(ingested.err()).contains("lines.json is written as ndjson, and not as json as its name says");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convert IN                                   | say in which format: --to F, or a name for -o that tells it
            convert --to json                            | Missing required parameter: 'IN'
            convert --to xml IN                          | there is no format xml; there are json, ndjson, musicbrainz,
            convert --to musicbrainz IN                  | several inputs need a folder to write to
            convert --to csv IN                          | --to csv needs --mapping FILE; --to csv-mapping makes one of a sheet
            convert --to html IN                         | converting to html comes in a later version
            convert --to json --from html IN             | reading html comes in a later version
            convert --to json --from csv-mapping IN      | csv-mapping is a format to write, and none to read
            convert --to json --mapping IN/none IN       | there is no mapping
            convert --to musicbrainz --residue R -o O IN | there is no residue R
            convert --to json IN IN                      | several inputs need a folder to write to
            convert --to json a.tar.xz                   | archives such as a.tar.xz are read by ingest alone; make lines of it first
            convert --to json -o OUT.json IN IN/a.json   | would both be written to
            convert --to json -o IN IN                   | would be written over
            convert --to json --report IN -o OUT IN      | would be written over
            convert --to json --report OUT -o OUT IN     | would be written twice
            convert --to json -o - IN                    | several inputs need a folder to write to
            """)
    void refuses_a_wrong_call_in_one_line(String words, String told) throws IOException {
        ascenseur("in/a.json");
        Object[] call = Stream.of(words.split(" "))
                .map(word -> word.startsWith("IN") ? folder.resolve("in" + word.substring(2)) : word)
                .toArray();
        Call refused = Call.of(call);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith("linernotes convert: ")
                .contains(told)
                .hasLineCount(1);
        assertThat(files(folder)).containsExactly("in/a.json");
    }

    private Path ascenseur(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        if (name.endsWith(".json")) {
            CatalogWriter.create().write(ASCENSEUR, file);
        } else {
            try (EntityLineWriter lines = EntityLineWriter.open(file)) {
                lines.write(ASCENSEUR);
            }
        }
        return file;
    }

    private static Catalog catalog(String text, String format) {
        return format.equals("json")
                ? CatalogReader.create().read(text, "out").orThrow()
                : EntityLineReader.of(text, "out").readCatalog().orThrow();
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
