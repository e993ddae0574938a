package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.who.TrackAnswer;
import org.linernotes.examples.command.who.TrackAnswerJson;
import org.linernotes.examples.command.who.TrackPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes who}: who plays on the tracks of the inputs, and how that is known. */
@Command(name = "who", description = "Tells who plays on a track or recording, and how that is known.")
final class Who implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--track",
            paramLabel = "TITLE",
            description = "What the track or recording is called, whatever the case, accents and punctuation."
                    + " Left out, all are told.")
    private @Nullable String title;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    Who(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ImmutableList<InputCatalog>> catalogs = InputCatalog.read(input, terminal);
        if (catalogs.isEmpty()) {
            return Status.NOTHING_READ;
        }
        List<TrackAnswer> answers = catalogs.get().stream()
                .flatMap(one -> TrackAnswer.of(one.name(), one.catalog(), Optional.ofNullable(title)).stream())
                .toList();
        print(answers);
        return answers.isEmpty() && title != null ? Status.FLAWED : Status.DONE;
    }

    private void print(List<TrackAnswer> answers) throws IOException {
        if (answers.isEmpty()) {
            terminal.tell("linernotes who: "
                    + (title == null
                            ? "there is no track and no recording in what was read"
                            : "no track or recording in what was read is called “" + title + "”"));
        }
        if (json) {
            TrackAnswerJson.write(answers, terminal.out());
            return;
        }
        for (int i = 0; i < answers.size(); i++) {
            terminal.print((i == 0 ? "" : "\n") + TrackPage.of(answers.get(i)));
        }
    }
}
