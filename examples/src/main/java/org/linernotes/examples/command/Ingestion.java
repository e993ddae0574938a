package org.linernotes.examples.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.RecordSink;
import org.linernotes.examples.command.report.Counted;
import org.linernotes.examples.command.report.Report;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineWriter;
import org.linernotes.json.JsonNotice;
import org.linernotes.musicbrainz.Residue;
import org.linernotes.musicbrainz.ResidueLines;

/** One run of {@code ingest}: record after record, each written before the next is read. */
final class Ingestion {
    private final Terminal terminal;
    private final EntityLineWriter lines;
    private final OutputStream aside;
    private final Optional<OutputStream> residues;
    private final Report report;
    private final Messages messages;
    private final Tally tally = new Tally();
    private final Progress progress;
    private int inputsRead;
    private long refused;

    Ingestion(Terminal terminal, OutputStream out, OutputStream aside, Optional<OutputStream> residues, Report report) {
        this.residues = residues;
        this.terminal = terminal;
        this.lines = EntityLineWriter.of(out);
        this.aside = aside;
        this.report = report;
        this.progress = new Progress(terminal);
        this.messages = new Messages(terminal, progress::end);
    }

    void run(Inputs inputs, InputReader reader) throws IOException {
        inputs.missing().forEach(notice -> messages.take(notice, report));
        for (Input input : inputs.list()) {
            OfInput records = new OfInput(input, inputs.several());
            reader.records(input, records);
            inputsRead += records.anyRead ? 1 : 0;
        }
        lines.flush();
        progress.end();
        int named = inputs.list().size() + inputs.missing().size();
        terminal.tell(String.format(
                Locale.ROOT,
                "linernotes ingest: %,d of %,d inputs read, %s refused%s",
                inputsRead,
                named,
                Counted.of(refused, "record"),
                inputs.skippedInWords()));
        tally.tell(report, terminal);
    }

    /** {@return whether anything could be read} */
    boolean anyRead() {
        return inputsRead > 0;
    }

    /** Takes the records of one input. */
    private final class OfInput implements RecordSink {
        private final Input input;
        private final boolean amongOthers;
        private boolean anyRead;
        private boolean subjectsLost;

        OfInput(Input input, boolean amongOthers) {
            this.input = input;
            this.amongOthers = amongOthers;
        }

        @Override
        public void take(Outcome<ImmutableList<EntityLine>> record) {
            tell(record.notices());
            anyRead |= record.value().isPresent();
            record.value().ifPresent(found -> found.forEach(this::write));
        }

        /** Positions of subjects count within one catalogue; a stream of several is about all that is no mention. */
        private void write(EntityLine found) {
            boolean dropped = amongOthers && found.subjectPosition().isPresent();
            EntityLine line = dropped ? new EntityLine(found.entity(), found.mention(), OptionalInt.empty()) : found;
            if (dropped && !subjectsLost) {
                subjectsLost = true;
                Location place = Location.UNKNOWN.withSource(input.name());
                messages.take(Notice.of(JsonNotice.NOT_IN_LINES, place, "what", "what the catalogue is about"), report);
            }
            tally.add(line);
            progress.show(tally.entities());
            try {
                lines.write(line);
            } catch (IOException problem) {
                throw new NotWritten(problem);
            }
        }

        @Override
        public boolean wantsResidues() {
            return residues.isPresent();
        }

        @Override
        public void take(Residue residue) {
            try {
                ResidueLines.write(residue, residues.orElseThrow());
            } catch (IOException problem) {
                throw new NotWritten(problem);
            }
        }

        @Override
        public void reject(Refused record) {
            refused++;
            try {
                record.writeTo(aside);
            } catch (IOException problem) {
                throw new NotWritten(problem);
            }
        }

        @Override
        public void tell(Notices notices) {
            messages.take(notices, input, report);
        }
    }
}
