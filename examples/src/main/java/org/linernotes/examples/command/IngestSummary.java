package org.linernotes.examples.command;

import java.util.Locale;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.ingest.Counts;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.Report;

/**
 * What came of an ingest, told at its end.
 *
 * @param inputs what was read
 * @param counts what came of it
 * @param report what was noticed
 */
record IngestSummary(Inputs inputs, Counts counts, Report report) {
    void tell(Terminal terminal) {
        int named = inputs.list().size() + inputs.missing().size();
        terminal.tell(String.format(
                Locale.ROOT,
                "linernotes ingest: %,d of %,d inputs read%s",
                counts.inputsRead(),
                named,
                inputs.skippedInWords()));
        terminal.tell(String.format(
                Locale.ROOT,
                "  %s: %,d read, %,d refused",
                Counted.of(counts.records() + counts.refused(), "record"),
                counts.records(),
                counts.refused()));
        if (!counts.entities().isEmpty()) {
            terminal.tell(String.format(Locale.ROOT, "  %-22s %12s %12s", "entities", "in full", "mentioned"));
        }
        counts.entities()
                .forEach((type, count) ->
                        terminal.tell(String.format(Locale.ROOT, "    %-20s %,12d %,12d", type, count[0], count[1])));
        if (counts.repeats() > 0) {
            terminal.tell(String.format(Locale.ROOT, "    %-20s %,12d", "repeats left out", counts.repeats()));
        }
        if (!report.counts().isEmpty()) {
            terminal.tell("  notices");
        }
        report.counts()
                .forEach((code, number) -> terminal.tell(
                        String.format(Locale.ROOT, "    %-20s %,12d %12s", code.id(), number, code.severity())));
    }
}
