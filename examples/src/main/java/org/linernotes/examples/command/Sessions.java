package org.linernotes.examples.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Report;
import org.linernotes.examples.command.sheet.SessionAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes sessions}: the sheets of all sessions of the inputs, in the order of their dates. */
@Command(name = "sessions", description = "Prints session sheets: who played, take by take, and what was issued of it.")
final class Sessions implements Callable<Integer> {
    private final Terminal terminal;
    private final Messages messages;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    Sessions(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        InputReader reader = input.reader(terminal.in());
        Inputs inputs = input.inputs();
        Report report = Report.ofFewLosses();
        inputs.missing().forEach(notice -> messages.take(notice, report));
        List<SessionAnswer> sessions = new ArrayList<>();
        boolean anyRead = false;
        for (Input one : inputs.list()) {
            Outcome<Catalog> read = reader.catalog(one);
            messages.take(read.notices(), one, report);
            anyRead |= read.value().isPresent();
            read.value().ifPresent(catalog -> addAll(one, catalog, sessions));
        }
        if (!anyRead) {
            return Status.NOTHING_READ;
        }
        sessions.sort(Comparator.comparing(SessionAnswer::session, SheetWriter.byDate()));
        print(sessions);
        return Status.DONE;
    }

    private static void addAll(Input one, Catalog catalog, List<SessionAnswer> sessions) {
        SheetWriter sheets = SheetWriter.of(catalog);
        sheets.sessions().forEach(session -> sessions.add(new SessionAnswer(one.name(), catalog, session, sheets)));
    }

    private void print(List<SessionAnswer> sessions) throws IOException {
        if (json) {
            SessionAnswer.writeJson(sessions, terminal.out());
        } else if (sessions.isEmpty()) {
            terminal.tell("linernotes sessions: there is no session in what was read");
        }
        for (int i = 0; i < sessions.size() && !json; i++) {
            terminal.print((i == 0 ? "" : "\n") + sessions.get(i).sheet());
        }
    }
}
