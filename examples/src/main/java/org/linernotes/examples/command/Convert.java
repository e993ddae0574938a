package org.linernotes.examples.command;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.CatalogFile;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.Mirror;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes convert}: what is in one format, in another. */
@Command(
        name = "convert",
        description = "Converts catalogues and documents to json, ndjson, text or musicbrainz-seed.",
        footer = {
            "",
            "With several inputs or a folder, -o and --report name folders, in which the sub-folders and names of the "
                    + "inputs are kept."
        })
final class Convert implements Callable<Integer> {
    private static final String REPORT_ENDING = ".json";

    private final Terminal terminal;
    private final Messages messages;
    private int converted;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Option(
            names = "--to",
            paramLabel = "F",
            required = true,
            converter = FormatConverter.class,
            description =
                    "The format to convert to: json, ndjson, text (session sheets) or musicbrainz-seed (a page of "
                            + "forms of MusicBrainz).")
    private Format to = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write to. Left out, it is standard output.")
    private @Nullable Path output;

    @Option(names = "--residue", paramLabel = "R", description = "Comes in a later version.")
    private @Nullable Path residue;

    Convert(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (!to.writable()) {
            throw new WrongCall("converting to " + to + " comes in a later version");
        }
        if (residue != null) {
            throw new WrongCall("--residue comes in a later version");
        }
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        ImmutableMap<Input, Path> outputs = outputs(inputs);
        ImmutableMap<Input, Path> reports = inputs.several() ? reports(inputs) : ImmutableMap.of();
        Optional<Path> singleReport = inputs.several() ? Optional.empty() : reporting.path();
        Mirror.refuseOverwriting(
                inputs,
                Iterables.concat(
                        outputs.values(),
                        reports.values(),
                        singleReport.stream().toList()));

        Report all = inputs.several() ? Report.ofFewLosses() : Report.ofEveryLoss();
        inputs.missing().forEach(notice -> messages.take(notice, all));
        for (Input one : inputs.list()) {
            Report report = convert(one, reader, Optional.ofNullable(outputs.get(one)));
            all.addAll(report);
            if (reports.containsKey(one)) {
                ReportOptions.write(report, reports.get(one));
            }
        }
        if (singleReport.isPresent()) {
            ReportOptions.write(all, singleReport.get());
        }
        summarize(inputs, all);
        return reporting.status(converted > 0, all);
    }

    /** Where each input goes; one that is not there goes to standard output. */
    private ImmutableMap<Input, Path> outputs(Inputs inputs) {
        if (inputs.several()) {
            if (output == null || OutputFile.isStandardOutput(output)) {
                throw new WrongCall("several inputs need a folder to write to: -o FOLDER");
            }
            return Mirror.of(inputs, output, to.ending());
        }
        if (output == null
                || OutputFile.isStandardOutput(output)
                || inputs.list().isEmpty()) {
            return ImmutableMap.of();
        }
        Input only = inputs.list().get(0);
        Path path = Files.isDirectory(output) ? output.resolve(Mirror.relative(only, to.ending())) : output;
        return ImmutableMap.of(only, path);
    }

    private ImmutableMap<Input, Path> reports(Inputs inputs) {
        return reporting
                .path()
                .map(folder -> Mirror.of(inputs, folder, REPORT_ENDING))
                .orElse(ImmutableMap.of());
    }

    private Report convert(Input one, InputReader reader, Optional<Path> path) throws IOException {
        Report report = Report.ofEveryLoss();
        Outcome<Catalog> read = reader.catalog(one);
        messages.take(read.notices(), one, report);
        if (read.value().isPresent()) {
            messages.take(write(read.value().get(), path), one, report);
            converted++;
        }
        return report;
    }

    private Notices write(Catalog catalog, Optional<Path> path) throws IOException {
        return path.isPresent()
                ? CatalogFile.write(catalog, to, path.get())
                : CatalogFile.write(catalog, to, terminal.out());
    }

    /** One input without anything to tell needs no words. */
    private void summarize(Inputs inputs, Report all) {
        if (!inputs.several() && all.counts().isEmpty()) {
            return;
        }
        int named = inputs.list().size() + inputs.missing().size();
        terminal.tell(
                "linernotes convert: " + converted + " of " + named + " inputs converted" + inputs.skippedInWords());
        all.counts().forEach((code, number) -> terminal.tell("  " + code.severity() + " " + code.id() + ": " + number));
    }
}
