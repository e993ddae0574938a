package org.linernotes.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.Mirror;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes ingest}: documents and dumps of any size as one stream of entities. */
@Command(
        name = "ingest",
        description = "Streams documents, dumps and folders of them into newline-delimited entities. "
                + "A flawed record is told and left out; it never stops the rest.")
final class Ingest implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.ndjson",
            description = "The file to write to. Left out, it is standard output.")
    private @Nullable Path output;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Keep the records that were refused there as they stood, one a line.")
    private @Nullable Path rejects;

    @Option(
            names = "--residue",
            paramLabel = "R.ndjson",
            description = "Write there what documents of MusicBrainz say and the model has no place for, a line each.")
    private @Nullable Path residue;

    @Option(names = "--workers", paramLabel = "N", description = "1; more come in a later version.")
    private int workers = 1;

    @Option(names = "--resume", description = "Comes in a later version.")
    private boolean resume;

    Ingest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        refuseWhatIsToCome();
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        Mirror.refuseOverwriting(
                inputs,
                Stream.of(
                                Optional.ofNullable(output),
                                Optional.ofNullable(rejects),
                                Optional.ofNullable(residue),
                                reporting.path())
                        .flatMap(Optional::stream)
                        .toList());
        Report report = Report.ofFewLosses();
        boolean anyRead = ingest(inputs, reader, report);
        if (reporting.path().isPresent()) {
            ReportOptions.write(report, reporting.path().get());
        }
        return reporting.status(anyRead, report);
    }

    private void refuseWhatIsToCome() {
        String later = " comes in a later version";
        if (resume) {
            throw new WrongCall("--resume" + later);
        }
        if (workers != 1) {
            throw new WrongCall("--workers is 1; more than one" + later);
        }
    }

    /** {@return whether anything could be read; where nothing was, no file is left} */
    private boolean ingest(Inputs inputs, InputReader reader, Report report) throws IOException {
        try (OutputFile lines = output == null || OutputFile.isStandardOutput(output)
                        ? OutputFile.open(terminal.out())
                        : OutputFile.create(output);
                OutputFile aside = rejects == null ? OutputFile.nowhere() : OutputFile.create(rejects);
                OutputFile residues = residue == null ? OutputFile.nowhere() : OutputFile.create(residue)) {
            Ingestion ingestion = new Ingestion(
                    terminal,
                    lines.stream(),
                    aside.stream(),
                    Optional.ofNullable(residue).map(path -> residues.stream()),
                    report);
            ingestion.run(inputs, reader);
            if (ingestion.anyRead()) {
                lines.finish();
                residues.finish();
            }
            aside.finish();
            return ingestion.anyRead();
        }
    }
}
