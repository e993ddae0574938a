package org.linernotes.examples.command.ingest;

import com.google.common.collect.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.csv.CsvMapping;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.OutputFile;

/**
 * What a call of {@code ingest} wants.
 *
 * @param inputs what it reads
 * @param from the format of the inputs; empty where it is to be found out
 * @param mapping what the columns of sheets are, if the call says it
 * @param workers how many threads make lines of records
 * @param output where the lines go; empty for standard output
 * @param rejects where the refused records go, if they are wanted
 * @param residue where the residues of documents go, if they are wanted
 * @param standardInput what is read for {@code -}
 * @param standardOutput where the lines go without an output
 */
public record Job(
        Inputs inputs,
        Optional<Format> from,
        Optional<CsvMapping> mapping,
        int workers,
        Optional<Path> output,
        Optional<Path> rejects,
        Optional<Path> residue,
        InputStream standardInput,
        OutputStream standardOutput) {
    /** {@return the file that the lines go to; empty where it is standard output or no file that another call can write on} */
    Optional<Path> file() {
        return output.filter(path -> !OutputFile.isStandardOutput(path)).filter(path -> !OutputFile.isSpecial(path));
    }

    /** {@return all paths that are written to, also those that are there only until all is written} */
    public List<Path> written() {
        List<Path> outputs = Stream.of(output, rejects, residue)
                .flatMap(Optional::stream)
                .filter(path -> !OutputFile.isStandardOutput(path))
                .toList();
        Stream<Path> parts =
                outputs.stream().filter(path -> !OutputFile.isSpecial(path)).map(ResumableFile::part);
        return Streams.concat(outputs.stream(), parts, file().map(Checkpoint::path).stream())
                .toList();
    }

    /** {@return whether another call can go on if this one is interrupted: all that is written goes to files} */
    public boolean isResumable() {
        return file().isPresent()
                && rejects.filter(OutputFile::isSpecial).isEmpty()
                && residue.filter(OutputFile::isSpecial).isEmpty();
    }

    /** {@return everything that makes a difference for what is written, the inputs apart} */
    List<String> call() {
        return List.of(
                "--from " + from.map(Format::toString).orElse("?"),
                "--mapping " + mapping.map(CsvMapping::toJson).orElse("?"),
                "--rejects " + rejects.map(Job::absolute).orElse("?"),
                "--residue " + residue.map(Job::absolute).orElse("?"));
    }

    /** {@return what reads documents} */
    InputReader reader() {
        return new InputReader(from, mapping, standardInput);
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }
}
