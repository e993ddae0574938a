package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.testing.NamedPipe;

class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_pipe_with_a_name_is_read_like_a_file() throws IOException {
        byte[] contents = "{\"type\":\"artist\"}\n".repeat(10_000).getBytes(UTF_8);
        Path pipe = NamedPipe.with(contents, folder.resolve("pipe"));

        try (InputStream in = InputFile.open(pipe)) {
            assertThat(in.available()).isNotNegative();
            assertThat(in.read()).isEqualTo('{');
            assertThat(in.skip(1)).isEqualTo(1);
            assertThat(in.readAllBytes()).hasSize(contents.length - 2).startsWith('t', 'y', 'p', 'e');
        }
    }

    @Test
    void a_file_says_how_much_there_is() throws IOException {
        try (InputStream in = InputFile.open(Files.writeString(folder.resolve("file"), "four"))) {
            assertThat(in.available()).isEqualTo(4);
        }
    }

    @Test
    void a_folder_is_refused_by_its_name() {
        assertThatThrownBy(() -> InputFile.open(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("it is a folder");
    }
}
