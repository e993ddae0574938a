package org.linernotes.examples.command;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.WrongCall;
import picocli.CommandLine.Option;

/** In which format a call reads. */
final class FormatOption {
    @Option(
            names = "--from",
            paramLabel = "F",
            converter = FormatConverter.class,
            description = "The format of the inputs: json, ndjson, musicbrainz or text. Left out, it is found out.")
    private @Nullable Format from;

    /** {@return the format that was said; empty where it is to be found out} */
    Optional<Format> format() {
        Optional<Format> format = Optional.ofNullable(from);
        format.filter(wanted -> !wanted.readable()).ifPresent(wanted -> {
            throw new WrongCall("reading " + wanted + " comes in a later version");
        });
        return format;
    }

    /**
     * {@return what reads inputs}
     *
     * @param standardInput what is read for {@code -}
     */
    InputReader reader(InputStream standardInput) {
        return new InputReader(format(), standardInput);
    }
}
