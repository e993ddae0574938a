package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.Problem;
import org.linernotes.examples.command.report.Report;
import org.linernotes.examples.command.report.SavedReport;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.OrderedWork;

/**
 * One run of {@code ingest}. A thread reads the inputs and takes them apart, workers make lines of the pieces, and the thread
 * that runs this writes what they made, in the order of the inputs. Now and then, and the more seldom the longer it takes,
 * a checkpoint is written, from which another run goes on.
 */
public final class Ingestion {
    private static final long FIRST_CHECKPOINT = Duration.ofMillis(200).toNanos();
    private static final long BETWEEN_CHECKPOINTS = Duration.ofSeconds(5).toNanos();

    private final Job job;
    private final List<Checkpoint.Mark> marks;
    private final Report report;
    private final Listener listener;
    private Counts counts = new Counts();
    private RepeatFilter written = new RepeatFilter();
    private Position position = Position.START;
    private Optional<Checkpoint> resumed = Optional.empty();
    private int lastWithSubjects = -1;
    private long checkpointAfter = FIRST_CHECKPOINT;
    private long checkpointAt = System.nanoTime();

    /**
     * Creates a run.
     *
     * @param job what it is to do
     * @param report where it counts what there is to tell
     * @param listener is told what happens
     * @throws IOException if an input cannot be looked at
     */
    public Ingestion(Job job, Report report, Listener listener) throws IOException {
        this.job = job;
        this.marks = job.isResumable() ? Checkpoint.Mark.of(job.inputs()) : List.of();
        this.report = report;
        this.listener = listener;
    }

    /** Is told what happens, as it happens. */
    public interface Listener {
        /**
         * Takes what there is to tell of an input.
         *
         * @param notices what
         * @param input the input
         */
        void tell(Notices notices, Input input);

        /**
         * Takes how far it is.
         *
         * @param bytes how many bytes of the inputs were read
         * @param ofBytes how many they have, if that is known
         * @param counts what came of them
         */
        void reached(long bytes, OptionalLong ofBytes, Counts counts);
    }

    /**
     * Goes on where an earlier run of the same call was interrupted, if one was.
     *
     * @return whether there is something to go on with
     * @throws IOException if its checkpoint cannot be read
     */
    public boolean resume() throws IOException {
        Path path = Checkpoint.path(job.file().orElseThrow());
        if (!Files.exists(path)) {
            return false;
        }
        Checkpoint checkpoint = Checkpoint.read(path);
        checkpoint.check(path, job.call(), marks);
        checkpoint.report().addTo(report);
        counts = Counts.restore(checkpoint.counts());
        written = RepeatFilter.restore(checkpoint.written());
        position = checkpoint.position();
        resumed = Optional.of(checkpoint);
        return true;
    }

    /**
     * Reads all inputs and writes what is in them.
     *
     * @return what came of them
     * @throws IOException if the outputs cannot be written; what was written until then stays for another run
     */
    public Counts run() throws IOException {
        if (resumed.filter(Checkpoint::complete).isPresent()) {
            Outputs.finishOf(job);
        } else {
            try (Outputs outputs =
                    Outputs.open(job, resumed.map(Checkpoint::lengths).orElse(Outputs.EMPTY))) {
                write(outputs);
            }
        }
        if (job.file().isPresent()) {
            Path checkpoint = Checkpoint.path(job.file().get());
            Files.deleteIfExists(checkpoint);
            OutputFile.removeAbandoned(checkpoint);
        }
        return counts;
    }

    /** Says where the outputs cannot be written that another call can go on; what nobody can go on with is taken away. */
    private void write(Outputs outputs) throws IOException {
        try {
            readAll(outputs);
            finish(outputs);
        } catch (IOException e) {
            if (!job.isResumable()) {
                outputs.discard();
                throw e;
            }
            String where = e instanceof FileSystemException about
                    ? about.getFile()
                    : job.file().orElseThrow().toString();
            String remedy = "; when that is mended, the same call with --resume goes on";
            throw new FileSystemException(where, null, Problem.of(e) + remedy);
        }
    }

    private void readAll(Outputs outputs) throws IOException {
        RejectsFile rejects = new RejectsFile(outputs.rejects());
        InputReader reader = job.reader();
        boolean residues = job.residue().isPresent();
        boolean several = job.inputs().several();
        Pieces pieces = new Pieces(
                job.inputs().list(), reader, job.standardInput(), job.rejects().isPresent(), position);
        OptionalLong inAll = pieces.bytesInAll();
        UnderWay underWay = new UnderWay(pieces, Longest.OF_THIS_PROGRAM.document());
        listener.reached(pieces.bytesRead(), inAll, counts); // before the first piece, which may take long
        try (OrderedWork<Piece, Harvest> work =
                OrderedWork.of(underWay, job.workers(), () -> new PieceReader(reader, residues, several))) {
            for (Optional<Harvest> next = work.next(); next.isPresent(); next = work.next()) {
                take(next.get(), outputs, rejects);
                underWay.leave(next.get().weight());
                listener.reached(pieces.bytesRead(), inAll, counts);
                if (next.get().endsRecord()
                        && job.isResumable()
                        && System.nanoTime() - checkpointAt > checkpointAfter) {
                    checkpoint(outputs, false);
                }
            }
        }
    }

    private void take(Harvest harvest, Outputs outputs, RejectsFile rejects) throws IOException {
        int index = position.input();
        Input input = job.inputs().list().get(index);
        harvest.notices().forEach(notices -> listener.tell(notices, input));
        harvest.counted().forEach(same -> report.addCounted(same.code(), same.path(), same.examples(), same.number()));
        if (harvest.losesSubjects() && index != lastWithSubjects) {
            lastWithSubjects = index;
            Location place = Location.UNKNOWN.withSource(input.name());
            Notice lost = Notice.of(JsonNotice.NOT_IN_LINES, place, "what", "what the catalogue is about");
            listener.tell(Notices.of(lost), input);
        }
        write(harvest.lines(), outputs.lines());
        rejects.write(harvest.refused());
        outputs.residues().write(harvest.residues(), 0, harvest.residues().length);
        counts.addRecords(harvest.records());
        counts.addRefused(harvest.refused().stream()
                .filter(record -> record.reason().isPresent())
                .count());
        if (harvest.records() > 0 && index != counts.lastInputRead()) {
            counts.addInput(index);
        }
        position = harvest.after();
    }

    /** Writes lines in as few goes as there are gaps of lines that were written before. */
    private void write(HarvestedLines lines, ResumableFile file) throws IOException {
        int from = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (written.isRepeat(lines, line)) {
                counts.addRepeat();
                file.write(lines.bytes(), from, lines.start(line) - from);
                from = lines.ends()[line];
            } else {
                counts.addLine(lines.types()[line], lines.mentions()[line]);
            }
        }
        file.write(lines.bytes(), from, lines.bytes().length - from);
    }

    private void finish(Outputs outputs) throws IOException {
        boolean anyRead = counts.inputsRead() > 0;
        if (anyRead && job.isResumable()) {
            checkpoint(outputs, true);
        }
        outputs.finish(anyRead);
    }

    private void checkpoint(Outputs outputs, boolean complete) throws IOException {
        outputs.save();
        new Checkpoint(
                        Checkpoint.VERSION,
                        job.call(),
                        marks,
                        position,
                        outputs.lengths(),
                        counts.save(),
                        SavedReport.of(report),
                        written.save(),
                        complete)
                .write(Checkpoint.path(job.file().orElseThrow()));
        checkpointAt = System.nanoTime();
        checkpointAfter = Math.min(2 * checkpointAfter, BETWEEN_CHECKPOINTS);
    }
}
