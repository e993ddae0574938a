package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.testing.Corpus;

/** The script, copied beside a program that is built: what it hands to Java, and what comes of it. */
class ScriptTest {
    private static final Path SHELL = Path.of("/bin/bash");
    private static final String ARTIST = "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\"}\n";

    @TempDir
    private Path folder;

    private Path script;

    /** The program is the one of this test, as if it had just been built. */
    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "there is no " + SHELL + ", by which the script is run");
        script = folder.resolve("examples/linernotes");
        Path built = Files.createDirectories(folder.resolve("examples/target/quick"));
        Files.copy(Corpus.root().resolve("examples/linernotes"), script, StandardCopyOption.COPY_ATTRIBUTES);
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(built.resolve("linernotes.classpath"), libraries);
        Path stamp = Files.createFile(built.resolve("linernotes.stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** A call by the script, with what the shell does to its streams. */
    private Call call(String streams, Map<String, String> environment, Object... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", "exec \"$@\" " + streams, "bash"));
        command.add(script.toString());
        Arrays.stream(words).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Call(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void closed_standard_input_is_empty() throws Exception {
        Call call = call("<&-", Map.of(), "validate", "-");

        assertThat(call.out())
                .startsWith("standard input: ERROR: this is of no format that is known here: it is empty");
        assertThat(call.status()).isEqualTo(Status.NOTHING_READ);
    }

    @Test
    void what_is_named_is_read_whatever_standard_input_is() throws Exception {
        Files.writeString(folder.resolve("a.ndjson"), ARTIST);

        Call call = call("<&-", Map.of(), "convert", "--to", "ndjson", "a.ndjson");

        assertThat(call).isEqualTo(new Call(Status.DONE, ARTIST, ""));
    }

    @Test
    void closed_standard_error_takes_nothing_of_the_results() throws Exception {
        Files.writeString(folder.resolve("a.ndjson"), ARTIST + "no line\n");

        Call call = call("2>&-", Map.of(), "convert", "--to", "ndjson", "a.ndjson");

        assertThat(call).isEqualTo(new Call(Status.DONE, ARTIST, ""));
    }

    @ParameterizedTest
    @CsvSource({"C", "POSIX", "C.UTF-8"})
    void names_of_files_have_letters_of_all_kinds_in_every_locale(String locale) throws Exception {
        Files.writeString(folder.resolve("ümläut 三.ndjson"), ARTIST);

        Call call =
                call("", Map.of("LC_ALL", locale), "convert", "--to", "ndjson", "ümläut 三.ndjson", "-o", "ö.ndjson");

        assertThat(call).isEqualTo(new Call(Status.DONE, "", ""));
        assertThat(folder.resolve("ö.ndjson")).hasContent(ARTIST);
    }

    @Test
    void without_java_it_says_so() throws Exception {
        Call call = call("", Map.of("JAVA_HOME", folder.resolve("none").toString()), "--version");

        assertThat(call.status()).isEqualTo(69);
        assertThat(call.err())
                .isEqualTo("linernotes: Java 17 or later is needed, and \"" + folder.resolve("none/bin/java")
                        + "\" does not run\n");
    }
}
