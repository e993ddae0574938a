package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.report.Report;
import org.linernotes.examples.command.sheet.SessionAnswer;
import org.linernotes.musicbrainz.session.InferredSessions;
import org.linernotes.musicbrainz.session.SessionInference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code linernotes sessions}: the sheets of all sessions of the inputs, in the order of their dates; also of those that are concluded
 * from recordings, which are marked as such.
 */
@Command(name = "sessions", description = "Prints session sheets: who played, take by take, and what was issued of it.")
final class Sessions implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    Sessions(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ImmutableList<InputCatalog>> catalogs = InputCatalog.read(input, terminal);
        if (catalogs.isEmpty()) {
            return Status.NOTHING_READ;
        }
        List<SessionAnswer> sessions = new ArrayList<>();
        for (InputCatalog one : catalogs.get()) {
            Catalog catalog = withInferred(one);
            SheetWriter sheets = SheetWriter.of(catalog);
            sheets.sessions().forEach(session -> sessions.add(new SessionAnswer(one.name(), catalog, session, sheets)));
        }
        sessions.sort(Comparator.comparing(SessionAnswer::session, SheetWriter.byDate()));
        print(sessions);
        return Status.DONE;
    }

    /** Recordings of which no session is known tell themselves where and when they were made. */
    private Catalog withInferred(InputCatalog one) {
        Outcome<InferredSessions> inferred = SessionInference.of(one.catalog());
        Messages messages = new Messages(terminal);
        Report report = Report.ofFewLosses();
        inferred.notices()
                .list()
                .forEach(notice -> messages.take(notice.at(notice.location().withSource(one.name())), report));
        return inferred.orThrow().candidates().isEmpty()
                ? one.catalog()
                : inferred.orThrow().catalog();
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
