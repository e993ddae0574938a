package org.linernotes.examples.command;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.merge.Choice;
import org.linernotes.core.merge.MergeInput;
import org.linernotes.core.merge.Merged;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.CatalogFile;
import org.linernotes.examples.command.file.CatalogSink;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.Mirror;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.OutputName;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.Report;
import org.linernotes.json.MergedWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes merge}: one catalogue made of several, by the ids of their entities. */
@Command(
        name = "merge",
        description =
                "Makes one catalogue of several, by the ids of their entities. Where they differ, one value is adopted "
                        + "by the canonical order of values, and statements keep the others.")
final class Merge implements Callable<Integer> {
    private static final ImmutableSet<Format> WRITTEN = ImmutableSet.of(Format.JSON, Format.NDJSON);

    private final Terminal terminal;
    private final Messages messages;
    private final Report report = Report.ofEveryLoss();
    private int inputsRead;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Option(
            names = "--to",
            paramLabel = "F",
            converter = FormatConverter.class,
            description = "The format to write: json or ndjson. Left out, the name of OUT tells.")
    private @Nullable Format to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write to. Left out, it is standard output.")
    private Path output = Path.of("-");

    @Option(names = "--json", description = "Print how the catalogue came about as JSON, for programs; needs -o.")
    private boolean json;

    Merge(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Format format = format();
        boolean toStandardOutput = OutputFile.isStandardOutput(output);
        if (json && toStandardOutput) {
            throw new WrongCall("--json prints to standard output; the catalogue needs a file: -o OUT");
        }
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        Mirror.refuseOverwriting(
                inputs,
                input.mappingFile().stream().toList(),
                Stream.concat(Stream.of(output).filter(path -> !toStandardOutput), reporting.path().stream())
                        .toList());
        messages.tellMisleading(output, format);
        List<MergeInput> read = read(inputs, reader);
        if (!read.isEmpty()) {
            summarize(merge(read, format), inputs);
        }
        if (reporting.path().isPresent()) {
            ReportOptions.write(report, reporting.path().get());
        }
        return reporting.status(!read.isEmpty(), report);
    }

    private Format format() {
        Format format =
                Optional.ofNullable(to).or(() -> OutputName.format(output)).orElse(Format.JSON);
        if (!WRITTEN.contains(format)) {
            throw new WrongCall("what was merged is written as json or ndjson, not as " + format);
        }
        return format;
    }

    private List<MergeInput> read(Inputs inputs, InputReader reader) throws IOException {
        messages.takeMissing(inputs, report);
        List<MergeInput> read = new ArrayList<>();
        reader.catalogs(inputs.list(), new CatalogSink() {
            @Override
            public void take(Input input, Outcome<Catalog> catalog, int of) {
                tell(input, catalog.notices());
                read.add(MergeInput.of(input.name(), catalog.orThrow()));
                inputsRead += of;
            }

            @Override
            public void tell(Input input, Notices notices) {
                messages.takeOfPart(notices, input, report);
            }
        });
        return read;
    }

    private Merged merge(List<MergeInput> read, Format format) throws IOException {
        Outcome<Merged> outcome = org.linernotes.core.merge.Merge.byIds().merge(read);
        Merged merged = outcome.orThrow();
        take(outcome.notices());
        take(
                OutputFile.isStandardOutput(output)
                        ? CatalogFile.write(merged.catalog(), format, terminal.out())
                        : CatalogFile.write(merged.catalog(), format, output));
        if (json) {
            MergedWriter.write(merged, terminal.out());
        }
        return merged;
    }

    private void take(Notices notices) {
        notices.list().forEach(notice -> messages.take(notice, report));
        notices.dropped().forEach(report::addDropped);
    }

    private void summarize(Merged merged, Inputs inputs) {
        Catalog catalog = merged.catalog();
        int named = inputs.list().size() + inputs.missing().size();
        long mentions = catalog.entities().stream()
                .filter(entity -> catalog.isMention(entity.id()))
                .count();
        terminal.tell(String.format(
                Locale.ROOT,
                "linernotes merge: %s, %,d of them only mentioned, made of %,d of %s%s",
                Counted.of(catalog.size(), "entity", "entities"),
                mentions,
                inputsRead,
                Counted.of(named, "input"),
                inputs.skippedInWords()));
        long differing =
                merged.choices().stream().map(Choice::entity).distinct().count();
        if (differing > 0) {
            terminal.tell("  " + Counted.of(merged.choices().size(), "value") + " of "
                    + Counted.of(differing, "entity", "entities")
                    + " differed; what was not adopted is kept in statements");
        }
    }
}
