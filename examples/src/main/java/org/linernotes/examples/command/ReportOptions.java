package org.linernotes.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Severity;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.Report;
import org.linernotes.examples.command.report.ReportWriter;
import picocli.CommandLine.Option;

/** What a call does with its notices. */
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write all that was noticed there, as JSON; with several inputs to convert, a folder.")
    private @Nullable Path path;

    @Option(names = "--strict", description = "End with status 1 if there was an error or a loss.")
    private boolean strict;

    /** {@return where to write the report} */
    Optional<Path> path() {
        if (path != null && OutputFile.isStandardOutput(path)) {
            throw new WrongCall("--report needs a file: standard output is for the results");
        }
        return Optional.ofNullable(path);
    }

    /**
     * {@return the status of a call that reads and writes}
     *
     * @param anyRead whether anything could be read
     */
    int status(boolean anyRead, Report report) {
        if (!anyRead) {
            return Status.NOTHING_READ;
        }
        boolean flawed = report.has(Severity.ERROR) || report.has(Severity.LOSS);
        return strict && flawed ? Status.FLAWED : Status.DONE;
    }

    static void write(Report report, Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            ReportWriter.write(report, file.stream());
            file.finish();
        }
    }
}
