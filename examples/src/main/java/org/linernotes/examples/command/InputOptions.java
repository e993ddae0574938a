package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.WrongCall;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a call reads, and in which format. */
final class InputOptions {
    /** How names of archives and of what is compressed otherwise end. */
    private static final ImmutableList<String> PACKED =
            ImmutableList.of(".tar", ".tar.gz", ".tgz", ".zip", ".xz", ".bz2", ".zst", ".7z");

    @Option(
            names = "--from",
            paramLabel = "F",
            converter = FormatConverter.class,
            description = "The format of the inputs: json, ndjson, musicbrainz or text. Left out, it is found out.")
    private @Nullable Format from;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Files, also compressed by gzip; folders; - for standard input.")
    private List<Path> paths = List.of();

    /** {@return what the call reads} */
    Inputs inputs() {
        for (Path path : paths) {
            if (PACKED.stream().anyMatch(path.toString()::endsWith) && !Files.isDirectory(path)) {
                throw new WrongCall("reading archives such as " + path + " comes in a later version; unpack it first");
            }
        }
        return Inputs.of(paths);
    }

    /**
     * {@return what reads the inputs}
     *
     * @param standardInput what is read for {@code -}
     */
    InputReader reader(InputStream standardInput) {
        Optional<Format> format = Optional.ofNullable(from);
        format.filter(wanted -> !wanted.readable()).ifPresent(wanted -> {
            throw new WrongCall("reading " + wanted + " comes in a later version");
        });
        return new InputReader(format, standardInput);
    }
}
