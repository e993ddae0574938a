package org.linernotes.core.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    private Path resources;

    @BeforeEach
    void one_text_is_there() throws IOException {
        Path folder = Files.createDirectories(resources.resolve("org/linernotes/core/testing"));
        Files.writeString(folder.resolve("there.txt"), "a line\n");
    }

    @Test
    void accepts_the_expected_text() {
        Golden there = reading("there.txt");
        assertThatCode(() -> there.matches("a line\n")).doesNotThrowAnyException();
    }

    @Test
    void refuses_any_other_text() {
        Golden there = reading("there.txt");
        assertThatThrownBy(() -> there.matches("a line"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dlinernotes.golden=write");
    }

    @Test
    void refuses_a_text_that_nobody_kept() {
        Golden missing = reading("missing.txt");
        assertThatThrownBy(() -> missing.matches("")).isInstanceOf(AssertionError.class);
    }

    @Test
    void keeps_a_text_when_told_to() {
        writing("new.txt").matches("Générique\n");
        reading("new.txt").matches("Générique\n");
    }

    private Golden reading(String name) {
        return Golden.in(resources, GoldenTest.class, name, false);
    }

    private Golden writing(String name) {
        return Golden.in(resources, GoldenTest.class, name, true);
    }
}
