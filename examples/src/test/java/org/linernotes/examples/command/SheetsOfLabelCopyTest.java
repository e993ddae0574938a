package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
