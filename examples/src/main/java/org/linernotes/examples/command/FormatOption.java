package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
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
            description =
                    "The format of the inputs: json, ndjson, musicbrainz, text or csv. Left out, it is found out.")
    private @Nullable Format from;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What the columns of csv are. Left out, the headers tell; --to csv-mapping writes that.")
    private @Nullable Path mapping;

    /** {@return the format that was said; empty where it is to be found out} */
    Optional<Format> format() {
        Optional<Format> format = Optional.ofNullable(from);
        format.filter(wanted -> !wanted.readable()).ifPresent(wanted -> {
            throw new WrongCall(
                    wanted.writable()
                            ? wanted + " is a format to write, and none to read"
                            : "reading " + wanted + " comes in a later version");
        });
        return format;
    }

    /**
     * {@return what reads inputs}
     *
     * @param standardInput what is read for {@code -}
     */
    InputReader reader(InputStream standardInput) throws IOException {
        return new InputReader(format(), mapping(), standardInput);
    }

    /** {@return the file that says what the columns of sheets are, if the call names one} */
    Optional<Path> mappingFile() {
        return Optional.ofNullable(mapping);
    }

    /** {@return what the columns of sheets are, if the call says it} */
    Optional<CsvMapping> mapping() throws IOException {
        if (mapping == null) {
            return Optional.empty();
        }
        if (!Files.isReadable(mapping)) {
            throw new WrongCall("there is no mapping " + mapping);
        }
        Outcome<CsvMapping> read = CsvMapping.read(mapping);
        ImmutableList<Notice> flaws = read.notices().list();
        if (read.value().isEmpty() || !flaws.isEmpty()) {
            throw new WrongCall("the mapping does not hold: " + flaws.get(0));
        }
        return read.value();
    }
}
