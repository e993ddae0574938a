package org.linernotes.examples.command.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void is_there_under_its_name_only_when_it_is_whole() throws IOException {
        Path path = folder.resolve("sub/out.json");
        try (OutputFile file = OutputFile.create(path)) {
            file.stream().write('a');
            assertThat(path).doesNotExist();
            file.finish();
        }
        assertThat(path).hasContent("a");
        assertThat(names(path.getParent())).containsExactly("out.json");
    }

    @Test
    void leaves_the_old_one_and_nothing_else_where_it_is_not_finished() throws IOException {
        Path path = Files.writeString(folder.resolve("out.json"), "old");
        try (OutputFile file = OutputFile.create(path)) {
            file.stream().write('n');
        }
        assertThat(path).hasContent("old");
        assertThat(names(folder)).containsExactly("out.json");
    }

    @Test
    void follows_a_link_instead_of_replacing_it() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        try (OutputFile file = OutputFile.create(link)) {
            file.stream().write('n');
            file.finish();
        }
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("n");
    }

    @Test
    void what_killed_programs_have_left_of_a_file_is_taken_away_and_nothing_else() throws IOException {
        long dead = 999_999_999; // more than any system gives
        String alive = ".out.json." + ProcessHandle.current().pid() + ".unfinished";
        for (String name : List.of(
                alive,
                ".out.json." + dead + ".unfinished",
                ".out.json.unfinished",
                ".out.json.x.unfinished",
                "out.json")) {
            Files.writeString(folder.resolve(name), "x");
        }
        OutputFile.removeAbandoned(folder.resolve("out.json"));
        assertThat(names(folder))
                .containsExactlyInAnyOrder(alive, ".out.json.unfinished", ".out.json.x.unfinished", "out.json");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
