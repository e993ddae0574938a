package org.linernotes.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linernotes.csv.CsvMapping;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.WrongCall;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a call reads, and in which format. */
final class InputOptions {
    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description = "Files, also compressed; folders; - for standard input.")
    private List<Path> paths = List.of();

    /** {@return what the call reads} */
    Inputs inputs() {
        return inputs(paths);
    }

    /** {@return what a call reads that reads archives, too} */
    Inputs withArchives() {
        return Inputs.withArchives(paths);
    }

    /**
     * {@return what is read of files and folders}
     *
     * @param named what the call names
     */
    static Inputs inputs(List<Path> named) {
        for (Path path : named) {
            if (Inputs.isArchive(path.toString()) && !Files.isDirectory(path)) {
                throw new WrongCall("archives such as " + path + " are read by ingest alone; make lines of it first");
            }
        }
        return Inputs.of(named);
    }

    /**
     * {@return what reads the inputs}
     *
     * @param standardInput what is read for {@code -}
     */
    InputReader reader(InputStream standardInput) throws IOException {
        return format.reader(standardInput);
    }

    /** {@return the format of the inputs, if the call says it} */
    Optional<Format> format() {
        return format.format();
    }

    /** {@return the file that says what the columns of sheets are, if the call names one} */
    Optional<Path> mappingFile() {
        return format.mappingFile();
    }

    /** {@return what the columns of sheets are, if the call says it} */
    Optional<CsvMapping> mapping() throws IOException {
        return format.mapping();
    }
}
