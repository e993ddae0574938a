package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.difference.CatalogDifference;
import org.linernotes.core.difference.DifferencePrinter;
import org.linernotes.core.difference.EntityDifference;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.examples.command.file.CatalogSink;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.Report;
import org.linernotes.json.DifferenceWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linernotes diff}: what differs between two catalogues, which is no error. */
@Command(
        name = "diff",
        description =
                "Prints what differs between two catalogues: what was added (+), removed (-), changed (~) and moved (>), "
                        + "by entity, property and element.")
final class Diff implements Callable<Integer> {
    private static final String SIDE =
            "a file, also compressed; a folder, whose files together make a catalogue; " + "- for standard input.";

    private final Terminal terminal;
    private final Messages messages;
    private final Report report = Report.ofFewLosses();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(index = "0", paramLabel = "A", description = "The first catalogue: " + SIDE)
    private Path before = Input.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "B", description = "The second catalogue: " + SIDE)
    private Path after = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    Diff(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (before.equals(Input.STANDARD_INPUT) && after.equals(Input.STANDARD_INPUT)) {
            throw new WrongCall("only one of the two can be standard input");
        }
        InputReader reader = format.reader(terminal.in());
        Optional<Catalog> first = read(before, reader);
        Optional<Catalog> second = read(after, reader);
        if (first.isEmpty() || second.isEmpty()) {
            return Status.NOTHING_READ;
        }
        CatalogDifference difference = CatalogDifference.between(first.get(), second.get());
        if (json) {
            DifferenceWriter.write(difference, terminal.out());
        } else {
            print(difference);
        }
        return Status.DONE;
    }

    private Optional<Catalog> read(Path path, InputReader reader) throws IOException {
        Inputs inputs = InputOptions.inputs(ImmutableList.of(path));
        messages.takeMissing(inputs, report);
        List<Catalog> read = new ArrayList<>();
        reader.catalogs(inputs.list(), new CatalogSink() {
            @Override
            public void take(Input input, Outcome<Catalog> catalog, int of) {
                tell(input, catalog.notices());
                read.add(catalog.orThrow());
            }

            @Override
            public void tell(Input input, Notices notices) {
                messages.takeOfPart(notices, input, report);
            }
        });
        return read.size() > 1
                ? Optional.of(together(read, path))
                : read.stream().findFirst();
    }

    /** What several files say of their subjects and their source is about each of them alone. */
    private Catalog together(List<Catalog> catalogs, Path folder) {
        Catalog.Builder builder = Catalog.builder();
        for (Catalog catalog : catalogs) {
            for (Entity entity : catalog.entities()) {
                Catalog.Builder unused =
                        catalog.isMention(entity.id()) ? builder.addMention(entity) : builder.add(entity);
            }
        }
        Outcome<Catalog> all = builder.build();
        messages.takeOfPart(all.notices(), new Input(folder.toString(), folder, folder), report);
        return all.orThrow();
    }

    private void print(CatalogDifference difference) throws IOException {
        DifferencePrinter printer = DifferencePrinter.of(difference);
        terminal.print(printer.ofCatalogs());
        for (EntityDifference entity : difference.entities()) {
            terminal.print(printer.of(entity));
        }
        long lost = report.count(Severity.LOSS);
        String unseen = lost == 0
                ? ""
                : "; " + Counted.of(lost, "value") + " for which the model has no place " + (lost == 1 ? "was" : "were")
                        + " not compared";
        String halfRead = report.count(Severity.ERROR) == 0
                ? ""
                : "; what could not be read of one side, as told above, counts as added or removed";
        terminal.tell("linernotes diff: " + printer.summary() + unseen + halfRead);
    }
}
