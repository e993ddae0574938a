package org.linernotes.examples.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Severity;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.OutputName;
import org.linernotes.examples.command.report.Report;

/**
 * The notices of a call: all go into a report, and people are told of errors and warnings as they are met. Of each code only
 * the first few, since a flaw that is in every record would drown the others; the report has more of them.
 */
final class Messages {
    private static final int SHOWN_PER_CODE = 20;

    private final Terminal terminal;
    private final Runnable beforehand;
    private final Map<NoticeCode, Integer> met = new HashMap<>();

    Messages(Terminal terminal) {
        this(terminal, () -> {});
    }

    /**
     * Creates messages that are told among other things.
     *
     * @param beforehand makes room for a message
     */
    Messages(Terminal terminal, Runnable beforehand) {
        this.terminal = terminal;
        this.beforehand = beforehand;
    }

    /** Takes what is not there; tells where folders hold nothing to be read, of which there is no other notice. */
    void takeMissing(Inputs inputs, Report report) {
        inputs.missing().forEach(notice -> take(notice, report));
        if (inputs.list().isEmpty() && inputs.missing().isEmpty()) {
            beforehand.run();
            terminal.tell("linernotes: there is no file to read in the folder" + inputs.skippedInWords());
        }
    }

    /** Tells where the name of an output says something else than what is written there. */
    void tellMisleading(Path output, Format format) {
        OutputName.misleading(output, format).ifPresent(told -> terminal.tell("linernotes: " + told));
    }

    /** Takes the notices of an input. */
    void take(Notices notices, Input input, Report report) {
        for (Notice notice : notices.list()) {
            take(input.located(notice), report);
        }
        notices.dropped().forEach(report::addDropped);
    }

    /**
     * Takes what was told while an input was read that becomes a part of something: what points out of it may be in another
     * part, and so what the checks of the catalogue alone tell is left out.
     */
    void takeOfPart(Notices notices, Input input, Report report) {
        for (Notice notice : notices.list()) {
            if (isOfPart(notice.code())) {
                take(input.located(notice), report);
            }
        }
        notices.dropped().forEach((code, number) -> {
            if (isOfPart(code)) {
                report.addDropped(code, number);
            }
        });
    }

    private static boolean isOfPart(NoticeCode code) {
        return !(code instanceof CatalogNotice) || code == CatalogNotice.DIFFERING_REPEAT;
    }

    void take(Notice notice, Report report) {
        report.add(notice);
        if (notice.severity() == Severity.ERROR || notice.severity() == Severity.WARNING) {
            tell(notice);
        }
    }

    private void tell(Notice notice) {
        int number = met.merge(notice.code(), 1, Integer::sum);
        if (number <= SHOWN_PER_CODE) {
            beforehand.run();
            terminal.tell(notice.toString());
        } else if (number == SHOWN_PER_CODE + 1) {
            beforehand.run();
            terminal.tell("further notices of " + notice.code().id() + " are counted, not shown");
        }
    }
}
