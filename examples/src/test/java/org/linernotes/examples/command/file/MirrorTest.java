package org.linernotes.examples.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    @TempDir
    private Path folder;

    @Test
    void keeps_sub_folders_and_names_with_the_ending_of_the_format() throws IOException {
        make("in/x/a.json.gz");
        make("in/b.json");
        Path out = folder.resolve("out");
        assertThat(Mirror.of(inputs("in"), out, ".ndjson").values())
                .containsExactly(out.resolve("b.ndjson"), out.resolve("x/a.ndjson"));
    }

    @Test
    void refuses_two_inputs_that_would_be_written_to_one_path() throws IOException {
        make("in/a.json");
        make("in/a.ndjson");
        assertThatExceptionOfType(WrongCall.class)
                .isThrownBy(() -> Mirror.of(inputs("in"), folder.resolve("out"), ".json"))
                .withMessageContaining("a.json and ")
                .withMessageContaining("would both be written to");
    }

    @Test
    void refuses_to_write_over_an_input() throws IOException {
        make("in/a.json");
        assertThatExceptionOfType(WrongCall.class)
                .isThrownBy(() ->
                        Mirror.refuseOverwriting(inputs("in"), List.of(), List.of(folder.resolve("in/../in/a.json"))))
                .withMessageContaining("would be written over");
    }

    @Test
    void refuses_to_write_twice_to_one_path() throws IOException {
        make("in/a.json");
        List<Path> outputs = List.of(folder.resolve("out"), folder.resolve("x/../out"));
        assertThatExceptionOfType(WrongCall.class)
                .isThrownBy(() -> Mirror.refuseOverwriting(inputs("in"), List.of(), outputs))
                .withMessageContaining("would be written twice");
    }

    @Test
    void refuses_to_write_over_what_is_read_beside_the_inputs() throws IOException {
        make("in/a.json");
        make("mapping.json");
        List<Path> mapping = List.of(folder.resolve("mapping.json"));
        assertThatExceptionOfType(WrongCall.class)
                .isThrownBy(() -> Mirror.refuseOverwriting(inputs("in"), mapping, mapping))
                .withMessageContaining("mapping.json is read; it would be written over");
        Mirror.refuseOverwriting(inputs("in"), mapping, List.of(folder.resolve("out")));
    }

    @Test
    void refuses_a_file_where_a_folder_is_needed() throws IOException {
        make("in/a.json");
        make("out");
        assertThatExceptionOfType(WrongCall.class)
                .isThrownBy(() -> Mirror.of(inputs("in"), folder.resolve("out"), ".json"))
                .withMessageContaining("is a file");
    }

    private Inputs inputs(String name) {
        return Inputs.of(List.of(folder.resolve(name)));
    }

    private void make(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
