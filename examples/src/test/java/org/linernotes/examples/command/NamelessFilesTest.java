package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that name nothing, and folders in which there is nothing to read. */
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
}
