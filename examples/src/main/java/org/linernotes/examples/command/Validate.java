package org.linernotes.examples.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.validation.Validator;
import org.linernotes.examples.command.file.CatalogSink;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.FindingsWriter;
import org.linernotes.examples.command.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes validate}: what does not hold in catalogues. Each input is a catalogue of its own; documents of MusicBrainz make one. */
@Command(name = "validate", description = "Prints what does not hold in catalogues, one finding a line.")
final class Validate implements Callable<Integer> {
    private final Terminal terminal;
    private final Report findings = Report.ofFewLosses();
    private int read;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    /** Prints findings as they come. */
    private interface Printer {
        void print(Notice finding) throws IOException;
    }

    Validate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        if (json) {
            try (FindingsWriter answer = new FindingsWriter(terminal.out())) {
                validate(inputs, reader, answer::write);
                answer.finish(findings, named(inputs), read, inputs.skipped());
            }
        } else {
            validate(inputs, reader, finding -> terminal.print(Terminal.printable(finding.toString()) + "\n"));
            summarize(inputs);
        }
        if (read == 0) {
            return Status.NOTHING_READ;
        }
        return findings.has(Severity.ERROR) ? Status.FLAWED : Status.DONE;
    }

    private void validate(Inputs inputs, InputReader reader, Printer printer) throws IOException {
        for (Notice missing : inputs.missing()) {
            print(missing, printer);
        }
        reader.catalogs(inputs.list(), new CatalogSink() {
            @Override
            public void take(Input input, Outcome<Catalog> catalog, int of) throws IOException {
                read += of;
                validate(input, catalog, printer);
            }

            @Override
            public void tell(Input input, Notices notices) throws IOException {
                print(input, notices, code -> true, printer);
            }
        });
    }

    /** A catalogue is checked when it is made, and again by all rules together: what these find is printed once. */
    private void validate(Input one, Outcome<Catalog> catalog, Printer printer) throws IOException {
        Notices found = catalog.value().map(Validator::validate).orElse(Notices.NONE);
        print(one, catalog.notices(), code -> !found.counts().containsKey(code), printer);
        print(one, found, code -> true, printer);
    }

    private void print(Input one, Notices notices, Predicate<NoticeCode> wanted, Printer printer) throws IOException {
        for (Notice notice : notices.list()) {
            if (wanted.test(notice.code())) {
                print(one.located(notice), printer);
            }
        }
        notices.dropped().forEach((code, number) -> {
            if (wanted.test(code)) {
                findings.addDropped(code, number);
            }
        });
    }

    /** What a format has and the model has not is no flaw of the catalogue. */
    private void print(Notice notice, Printer printer) throws IOException {
        findings.add(notice);
        if (notice.severity() != Severity.LOSS) {
            printer.print(notice);
        }
    }

    private static int named(Inputs inputs) {
        return inputs.list().size() + inputs.missing().size();
    }

    private void summarize(Inputs inputs) throws IOException {
        long errors = findings.count(Severity.ERROR);
        long warnings = findings.count(Severity.WARNING);
        long others = findings.count(Severity.INFO);
        terminal.print(String.format(
                Locale.ROOT,
                "%s: %s, %s, %s; %,d of %,d inputs read%s\n",
                Counted.of(errors + warnings + others, "finding"),
                Counted.of(errors, "error"),
                Counted.of(warnings, "warning"),
                Counted.of(others, "other"),
                read,
                named(inputs),
                inputs.skippedInWords()));
    }
}
