package org.linernotes.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.Mirror;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.ingest.Counts;
import org.linernotes.examples.command.ingest.Ingestion;
import org.linernotes.examples.command.ingest.Job;
import org.linernotes.examples.command.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes ingest}: documents and dumps of any size as one stream of entities. */
@Command(
        name = "ingest",
        description = "Streams documents, dumps, archives (tar, xz, zstd, gzip, bzip2) and folders of them into "
                + "newline-delimited entities. A flawed record is told and left out; it never stops the rest.")
final class Ingest implements Callable<Integer> {
    private static final int MOST_WORKERS = 64;

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
            description = "Keep the records that were refused there as they stood, each behind a line that says why.")
    private @Nullable Path rejects;

    @Option(
            names = "--residue",
            paramLabel = "R.ndjson",
            description = "Write there what documents of MusicBrainz say and the model has no place for, a line each.")
    private @Nullable Path residue;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many threads make lines of records. Left out, as many as there are processors.")
    private int workers = Math.min(Runtime.getRuntime().availableProcessors(), MOST_WORKERS);

    @Option(
            names = "--resume",
            description = "Go on where an earlier call with the same words was interrupted; begin anew if none was.")
    private boolean resume;

    Ingest(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new WrongCall("--workers is a number from 1 to " + MOST_WORKERS);
        }
        Inputs inputs = input.withArchives();
        if (Stream.of(rejects, residue).anyMatch(path -> path != null && OutputFile.isStandardOutput(path))) {
            throw new WrongCall("--rejects and --residue need files: standard output is for the lines");
        }
        Report report = Report.ofFewLosses();
        Job job = new Job(
                inputs,
                input.format(),
                input.mapping(),
                workers,
                Optional.ofNullable(output),
                Optional.ofNullable(rejects),
                Optional.ofNullable(residue),
                terminal.in(),
                terminal.out());
        Mirror.refuseOverwriting(
                inputs,
                input.mappingFile().stream().toList(),
                Stream.concat(job.written().stream(), reporting.path().stream()).toList());
        if (output != null) {
            new Messages(terminal).tellMisleading(output, Format.NDJSON);
        }
        Counts counts = ingest(job, report);
        new IngestSummary(inputs, counts, report).tell(terminal);
        if (reporting.path().isPresent()) {
            ReportOptions.write(report, reporting.path().get());
        }
        return reporting.status(counts.inputsRead() > 0, report);
    }

    private Counts ingest(Job job, Report report) throws IOException {
        if (resume && !job.isResumable()) {
            throw new WrongCall("--resume goes on with files: it needs -o OUT.ndjson, and no pipe for anything");
        }
        try (Progress progress = new Progress(terminal)) {
            Messages messages = new Messages(terminal, progress::clear);
            Ingestion ingestion = new Ingestion(job, report, new Told(progress, messages, report));
            if (resume && ingestion.resume()) {
                terminal.tell("linernotes ingest: goes on where it was interrupted");
            } else {
                messages.takeMissing(job.inputs(), report);
            }
            return ingestion.run();
        }
    }

    /** Tells people what happens. */
    private record Told(Progress progress, Messages messages, Report report) implements Ingestion.Listener {
        @Override
        public void tell(Notices notices, Input input) {
            messages.take(notices, input, report);
        }

        @Override
        public void reached(long bytes, OptionalLong ofBytes, Counts counts) {
            progress.reached(bytes, ofBytes, counts, report.total());
        }
    }
}
