package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that name nothing or are no text, and folders in which there is nothing to read. */
class NamelessFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validate ~                                | IN
            convert --to json ~                       | IN
            convert --to json a.json -o ~             | '--output'
            convert --to json a.json --report ~       | '--report'
            convert --to csv a.json --mapping ~       | '--mapping'
            merge a.json ~                            | merge
            diff a.json ~                             | B
            ingest a.json --rejects ~                 | '--rejects'
            demo -o ~                                 | '--output'
            """)
    void a_name_of_no_characters_is_a_wrong_call(String words, String what) {
        Call call = Call.of((Object[]) words.replace("~", "").split(" ", -1));

        assertThat(call.status()).isEqualTo(Status.WRONG_CALL);
        assertThat(call.err()).contains(what).contains("'' is no name of a file or folder");
    }

    @ParameterizedTest
    @CsvSource({"convert --to json -o out", "ingest -o out.ndjson", "sessions", "who"})
    void a_folder_with_nothing_to_read_is_told(String words) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.createFile(empty.resolve("readme.md"));
        String[] call = (words.replace("out", folder.resolve("out").toString()) + " " + empty).split(" ");

        Call done = Call.of((Object[]) call);

        assertThat(done.status()).isEqualTo(Status.NOTHING_READ);
        assertThat(done.err())
                .contains("linernotes: there is no file to read in the folder, 1 file of other kinds skipped");
    }

    /** As files from old archives have it: a letter of Latin-1. Java cannot make such a name. */
    private Path latin() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.json"), Documents.line(Documents.ARTIST));
        String rename = "cd \"$1\" && mv a.json \"$(printf 'G\\351n.json')\"";
        assumeThat(new ProcessBuilder("/bin/sh", "-c", rename, "sh", folder.toString())
                        .start()
                        .waitFor())
                .as("such names are possible here")
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void a_name_that_is_no_utf8_is_found() throws IOException, InterruptedException {
        String word = latin().toString();

        Call call = Call.of("convert", "--to", "ndjson", word);

        assertThat(call.err()).contains("1 of 1 inputs converted");
        assertThat(call.out()).contains("\"type\":\"artist\"");
    }

    @Test
    void nothing_is_written_under_another_name_than_that_of_the_call() throws IOException, InterruptedException {
        String word = latin().toString();

        Call written = Call.of("convert", "--to", "ndjson", word, "-o", word + "x");
        Call read = Call.of("who", word, word + "x");

        assertThat(List.of(written, read)).allSatisfy(call -> {
            assertThat(call.status()).isEqualTo(Status.WRONG_CALL);
            assertThat(call.err()).contains("has bytes that are no UTF-8, and names no one file that is there");
        });
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
