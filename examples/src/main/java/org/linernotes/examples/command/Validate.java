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
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code linernotes validate}: what does not hold in catalogues. Each input is a catalogue of its own. */
@Command(name = "validate", description = "Prints what does not hold in catalogues, one finding a line.")
final class Validate implements Callable<Integer> {
    private final Terminal terminal;
    private final Report findings = Report.ofFewLosses();
    private int read;

    @Mixin
    private InputOptions input = new InputOptions();

    Validate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        for (Notice missing : inputs.missing()) {
            print(missing);
        }
        for (Input one : inputs.list()) {
            validate(one, reader.catalog(one));
        }
        summarize(inputs);
        if (read == 0) {
            return Status.NOTHING_READ;
        }
        return findings.has(Severity.ERROR) ? Status.FLAWED : Status.DONE;
    }

    /** A catalogue is checked when it is made, and again by all rules together: what these find is printed once. */
    private void validate(Input one, Outcome<Catalog> catalog) throws IOException {
        Notices found = catalog.value().map(Validator::validate).orElse(Notices.NONE);
        read += catalog.value().isPresent() ? 1 : 0;
        print(one, catalog.notices(), code -> !found.counts().containsKey(code));
        print(one, found, code -> true);
    }

    private void print(Input one, Notices notices, Predicate<NoticeCode> wanted) throws IOException {
        for (Notice notice : notices.list()) {
            if (wanted.test(notice.code())) {
                print(one.located(notice));
            }
        }
        notices.dropped().forEach((code, number) -> {
            if (wanted.test(code)) {
                findings.addDropped(code, number);
            }
        });
    }

    /** What a format has and the model has not is no flaw of the catalogue. */
    private void print(Notice notice) throws IOException {
        findings.add(notice);
        if (notice.severity() != Severity.LOSS) {
            terminal.print(Terminal.printable(notice.toString()) + "\n");
        }
    }

    private void summarize(Inputs inputs) throws IOException {
        long errors = findings.count(Severity.ERROR);
        long warnings = findings.count(Severity.WARNING);
        long others = findings.count(Severity.INFO);
        int named = inputs.list().size() + inputs.missing().size();
        terminal.print(String.format(
                Locale.ROOT,
                "%s: %s, %s, %s; %,d of %,d inputs read%s\n",
                Counted.of(errors + warnings + others, "finding"),
                Counted.of(errors, "error"),
                Counted.of(warnings, "warning"),
                Counted.of(others, "other"),
                read,
                named,
                inputs.skippedInWords()));
    }
}
