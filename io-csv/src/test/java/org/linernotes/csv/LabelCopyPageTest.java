package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Corpus;

/** Holds the example of {@code docs/label-copy.md} to what happens. */
class LabelCopyPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:json)?\n(.*?)```", Pattern.DOTALL);
    private static List<String> blocks = List.of();

    @BeforeAll
    static void read() throws IOException {
        String page = Files.readString(Corpus.root().resolve("docs/label-copy.md"));
        String example = page.substring(page.indexOf("## A sheet"), page.indexOf("## What a sheet can be"));
        blocks = BLOCK.matcher(example).results().map(block -> block.group(1)).collect(Collectors.toList());
    }

    private static Outcome<Catalog> read(CsvMapping mapping) throws IOException {
        try (CsvReader reader = CsvReader.of(new ByteArrayInputStream(sheet()), "label-copy.csv", mapping)) {
            return reader.readCatalog();
        }
    }

    private static byte[] sheet() {
        return blocks.get(0).getBytes(UTF_8);
    }

    private static CsvMapping mapping() {
        return CsvMapping.read(blocks.get(1).getBytes(UTF_8), "mapping").orThrow();
    }

    @Test
    void the_headers_suggest_the_mapping_but_for_the_last_column() {
        String guess = CsvMapping.guess(sheet(), "label-copy.csv").orThrow().toJson();
        assertThat(guess.replace("\"Remarks\", \"target\": \"recording.note\"", "\"Remarks\""))
                .isEqualTo(blocks.get(1));
    }

    @Test
    void what_is_told_is_what_the_page_says() throws IOException {
        assertThat(read(mapping()).notices().list())
                .extracting(Notice::toString)
                .containsExactly(blocks.get(2).strip());
    }

    @Test
    void the_rows_are_written_back_the_same_and_what_is_kept_is_as_shown() throws IOException {
        Catalog catalog = read(mapping()).orThrow();
        assertThat(Sheets.write(catalog, mapping()).bytes()).isEqualTo(sheet());
        assertThat(catalog.sessions()).hasSize(1);
        assertThat(catalog.works()).hasSize(2);
        Matcher kept = Pattern.compile("\"csv\": (.*)").matcher(blocks.get(3).strip());
        assertThat(kept.matches()).isTrue();
        assertThat(catalog.releases()
                        .get(0)
                        .media()
                        .get(0)
                        .tracks()
                        .get(1)
                        .extensions()
                        .json()
                        .get("csv"))
                .isEqualTo(kept.group(1).replace(" ", ""));
    }
}
