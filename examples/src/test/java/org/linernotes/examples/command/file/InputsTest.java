package org.linernotes.examples.command.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notice.Notice;

class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void finds_every_file_of_a_known_ending_below_a_folder_and_counts_the_others() throws IOException {
        make("x/b.json", "x/a.json", "x/y/c.ndjson.gz", "d.jsonl", "e.txt", "readme.md", "x/e.JSON.bak");
        Inputs inputs = Inputs.of(List.of(folder));
        assertThat(inputs.list())
                .extracting(input -> input.relative().toString().replace('\\', '/'))
                .containsExactly("d.jsonl", "e.txt", "x/a.json", "x/b.json", "x/y/c.ndjson.gz");
        assertThat(inputs.skipped()).isEqualTo(2);
        assertThat(inputs.several()).isTrue();
    }

    @Test
    void takes_a_file_that_is_named_whatever_its_ending() throws IOException {
        make("release");
        Inputs inputs = Inputs.of(List.of(folder.resolve("release")));
        assertThat(inputs.list()).extracting(Input::relative).containsExactly(Path.of("release"));
        assertThat(inputs.several()).isFalse();
    }

    @Test
    void keeps_the_order_of_the_call() throws IOException {
        make("b.json", "a.json");
        Inputs inputs = Inputs.of(List.of(folder.resolve("b.json"), folder.resolve("a.json")));
        assertThat(inputs.list()).extracting(Input::relative).containsExactly(Path.of("b.json"), Path.of("a.json"));
        assertThat(inputs.several()).isTrue();
    }

    @Test
    void tells_what_is_missing() {
        Inputs inputs = Inputs.of(List.of(folder.resolve("none.json")));
        assertThat(inputs.list()).isEmpty();
        assertThat(inputs.missing())
                .extracting(Notice::toString)
                .containsExactly(folder.resolve("none.json")
                        + ": ERROR: this cannot be read: there is no such file or folder [unreadable-input]");
    }

    @Test
    void follows_links_and_gets_out_of_circles() throws IOException {
        make("real/a.json");
        Files.createSymbolicLink(folder.resolve("real/circle"), folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Inputs inputs = Inputs.of(List.of(link));
        assertThat(inputs.list())
                .extracting(Input::name)
                .containsExactly(link.resolve("a.json").toString());
        assertThat(inputs.missing())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .isEqualTo("this cannot be read: it is a link to a folder that it lies in"));
    }

    @Test
    void waits_for_no_pipe_or_device_that_lies_in_a_folder() throws IOException {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "there is no " + device);
        make("a.json");
        Path json = Files.createSymbolicLink(folder.resolve("zero.json"), device);
        Path picture = Files.createSymbolicLink(folder.resolve("zero.jpg"), device);
        Inputs inputs = Inputs.of(List.of(folder));
        Files.delete(json);
        Files.delete(picture);
        assertThat(inputs.list()).hasSize(1);
        assertThat(inputs.skipped()).isEqualTo(1);
        assertThat(inputs.missing())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .endsWith("it is a pipe or a device, which is read where it is named alone"));
        assertThat(Inputs.of(List.of(device)).list()).hasSize(1);
    }

    @Test
    void takes_a_dash_for_standard_input() {
        Inputs inputs = Inputs.of(List.of(Path.of("-")));
        assertThat(inputs.list())
                .singleElement()
                .satisfies(input -> assertThat(input.isStandardInput()).isTrue());
    }

    @Test
    void takes_standard_input_once() {
        assertThatThrownBy(() -> Inputs.of(List.of(Path.of("-"), Path.of("-"))))
                .isInstanceOf(WrongCall.class)
                .hasMessage("standard input can be read once, and is named several times");
    }

    @ParameterizedTest
    @CsvSource({"a.json,a", "a.b.json.gz,a.b", "a.ndjson,a", "release,release", "a.txt,a", "a.md,a.md"})
    void takes_the_ending_off_a_name(String name, String without) {
        assertThat(Inputs.withoutEnding(name)).isEqualTo(without);
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{}");
        }
    }
}
