package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.csv.CsvMapping;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.EntityLineReader;

/** Sheets of label copy, there and back by the command. */
class SheetsOfLabelCopyTest {
    private static final String SHEET = """
            Cat. No.;Label;Album Title;Track No.;Track Title;Duration;ISRC;Composer;Recorded;Group;Personnel;Side
            660.213 MR;Fontana;Ascenseur;A1;Générique;2:45;FR-Z03-57-00001;Miles Davis;4-5 December 1957;Miles Davis;Miles Davis (tp), Barney Wilen (ts);A
            660.213 MR;Fontana;Ascenseur;A2;L'assassinat;2:10;FR-Z03-57-0002;Miles Davis;4-5 December 1957;Miles Davis;Miles Davis (tp), Barney Wilen (ts);A
            """;

    @TempDir
    private Path folder;

    private Path sheet = Path.of("");

    @BeforeEach
    void writeSheet() throws IOException {
        sheet = Files.writeString(folder.resolve("copy.csv"), SHEET);
    }

    @Test
    void a_sheet_is_found_out_and_what_its_columns_are_is_told() throws IOException {
        Path report = folder.resolve("report.json");
        Call call = Call.of("convert", "--to", "json", "--report", report, sheet);
        assertThat(call.status()).isZero();
        Catalog catalog = CatalogReader.create().read(call.out(), "out").orThrow();
        assertThat(catalog.releases()).hasSize(1);
        assertThat(catalog.sessions()).hasSize(1);
        assertThat(call.err())
                .contains("the column “Side” is taken for nothing")
                .contains(sheet + ":3:7 row 3 /ISRC: WARNING: “FR-Z03-57-0002” is not understood as an ISRC")
                .contains("INFO column-taken: 11");
        assertThat(report).content(UTF_8).contains("\"header\":\"Cat. No.\",\"target\":\"release.catalogNumber\"");
    }

    @Test
    void the_mapping_is_written_saved_and_used_both_ways() throws IOException {
        Path mapping = folder.resolve("mapping.json");
        Path json = folder.resolve("copy.json");
        assertThat(Call.of("convert", "--to", "csv-mapping", "-o", mapping, sheet)
                        .status())
                .isZero();
        assertThat(CsvMapping.read(mapping).orThrow())
                .isEqualTo(CsvMapping.guess(SHEET.getBytes(UTF_8), "x").orThrow());
        assertThat(Call.of("convert", "--mapping", mapping, "--to", "json", "-o", json, sheet)
                        .status())
                .isZero();
        Call back = Call.of("convert", "--mapping", mapping, "--to", "csv", "--strict", json);
        assertThat(back).isEqualTo(new Call(0, SHEET, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": 1,\\n \"artist\": 2} | it is a JSON object with the keys title, artist",
                "[\\n{\"title\": 1}] | it is JSON",
                "[[1, 2], [3, 4]] | it is JSON",
                "<?xml version=\"1.0\"?>\\n<title/> | it is XML or HTML",
                "<!DOCTYPE html>\\n<p>x</p> | it is XML or HTML",
                "{\"type\":\"area\",\"id\":\"a\",\"name\":\"A\"} | it is of the format ndjson",
                "SESSION    1957\\n  1  One | it is of the format text",
                "\\001\\002\\003a\\004b\\005 | it is not text",
                "# About\\n\\nThe sessions, of which there were two, took place in the studio of the radio.\\nThey were short, as the film, the music and the time were. | it is text in sentences",
                "About this\\nThe sessions of which there were two took place in one studio.\\nIt was the studio of the radio in the city. | it is text in sentences"
            })
    void what_is_clearly_no_sheet_gives_no_mapping(String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), text.translateEscapes());
        Call call = Call.of("convert", "--to", "csv-mapping", file);
        assertThat(call.err())
                .startsWith(file + ": ERROR: this is no sheet in CSV: " + problem)
                .contains("; say --from csv where that is wrong [not-a-sheet]");
        assertThat(call.out()).isEmpty();
        assertThat(call.status()).isEqualTo(Status.NOTHING_READ);
        Call said = Call.of("convert", "--from", "csv", "--to", "csv-mapping", file);
        assertThat(said.out()).contains("linernotes-csv-mapping");
    }

    @Test
    void a_take_without_a_title_is_told_as_one() {
        assertThat(Call.of("who", sheet).out())
                .contains("transferred from an untitled take (4-5 December 1957)")
                .doesNotContain("Untitled");
    }

    @Test
    void a_workbook_is_told_as_one() throws IOException {
        byte[] workbook = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        Path file = Files.write(folder.resolve("x.xls"), workbook);
        assertThat(Call.of("convert", "--to", "csv-mapping", file).err())
                .contains("it is a workbook, which is to be saved as CSV first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Songs\nGénérique\nSur l'autoroute",
                "Tytuł;Wykonawca;Czas\nJeden;Anna;2:45\nDwa;Anna",
                "Remarks\nTaken from the master tape of the second day of the sessions.",
                "[Title],[Artist]\nOne,Ann Lee",
                "Title\n<unknown>",
                "x"
            })
    void what_may_be_a_sheet_is_one(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), text);
        Call call = Call.of("convert", "--to", "csv-mapping", file);
        assertThat(call.out()).contains("linernotes-csv-mapping");
        assertThat(call.status()).isZero();
    }

    @Test
    void what_a_sheet_does_not_say_is_lost_and_told() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), """
                {"format": "linernotes-csv-mapping", "version": "1.0", "rows": "track",
                 "columns": [{"header": "Title", "target": "track.title"}]}
                """);
        Call call = Call.of("convert", "--mapping", mapping, "--to", "csv", "--strict", "--from", "csv", sheet);
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void ingest_streams_what_rows_say() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Call call = Call.of("ingest", "-o", out, sheet);
        assertThat(call.status()).isZero();
        Catalog lines;
        try (EntityLineReader reader = EntityLineReader.of(Files.newInputStream(out), "out")) {
            lines = reader.readCatalog().orThrow();
        }
        assertThat(lines.releases()).hasSize(1);
        assertThat(lines.recordings()).hasSize(2);
        assertThat(lines.isMention(lines.artists().get(0).id())).isTrue();
    }

    /** As the manual has it: the headers, and what stands in the rejects beside the lines that say why. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void refused_rows_are_kept_with_all_their_lines_to_be_mended_and_read(String end) throws IOException {
        String header = "Cat. No.;Track No.;Track Title;Notes";
        String refused =
                "660.213 MR;A2;\"L'assassinat" + end + "de Carala\";\"" + "note".repeat(10_000) + end + "end\"";
        String read = "660.213 MR;A1;\"Générique\"s;" + end;
        Files.writeString(sheet, header + end + read + refused + end + "660.213 MR;A3;Sur l'autoroute;" + end);
        Path rejects = folder.resolve("rejects");
        Call call = Call.of("ingest", "--rejects", rejects, "-o", folder.resolve("out.ndjson"), sheet);
        assertThat(call.err()).contains("3 records: 2 read, 1 refused");
        assertThat(Rejects.read(rejects)).singleElement().satisfies(record -> {
            assertThat(record.line()).isEqualTo(3);
            assertThat(record.code()).isEqualTo("row-refused");
            assertThat(record.text()).isEqualTo(refused);
        });

        String rows = Files.readString(rejects)
                .lines()
                .filter(line -> !line.startsWith("{\"rejected\":"))
                .collect(Collectors.joining("\n"));
        Path mended = Files.writeString(folder.resolve("mended.csv"), header + "\n" + rows.replace("note", ""));
        assertThat(Call.of("convert", "--to", "json", mended).out()).contains("L'assassinat\\nde Carala");
    }

    @Test
    void who_and_sessions_read_sheets() {
        assertThat(Call.of("who", sheet, "--track", "Générique").out()).contains("Barney Wilen");
        assertThat(Call.of("sessions", sheet).out()).contains("SESSION    4-5 December 1957");
    }

    @Test
    void a_mapping_that_does_not_hold_is_a_wrong_call() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\"rows\": 7}");
        Call call = Call.of("convert", "--mapping", mapping, "--to", "json", sheet);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("the mapping does not hold");
    }

    @Test
    void what_the_columns_say_of_versions_guests_and_qualities_comes_to_musicbrainz() throws IOException {
        Path copy = Files.writeString(folder.resolve("qualities.csv"), """
                UPC,Track No,Track Title,Version,Artist,Featuring,Executive Producer
                4006381333931,1,Low Tide,Radio Edit,Ann Lee,Bob Ray,Sue Day
                """);
        Path out = folder.resolve("documents");
        assertThat(Call.of("convert", "--to", "musicbrainz", "-o", out, copy).status())
                .isZero();
        StringBuilder documents = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.append(Files.readString(file));
            }
        }
        assertThat(documents)
                .contains("\"disambiguation\":\"Radio Edit\"")
                .contains("\"joinphrase\":\" feat. \"")
                .contains("\"attributes\":[\"executive\"]");
    }
}
