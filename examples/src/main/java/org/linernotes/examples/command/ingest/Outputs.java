package org.linernotes.examples.command.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.examples.command.file.OutputFile;

/** The files that a call writes: lines, rejects, residues. */
final class Outputs implements Closeable {
    /** How long they are at the beginning. */
    static final List<Long> EMPTY = List.of(0L, 0L, 0L);

    private final ResumableFile lines;
    private final ResumableFile rejects;
    private final ResumableFile residues;

    private Outputs(ResumableFile lines, ResumableFile rejects, ResumableFile residues) {
        this.lines = lines;
        this.rejects = rejects;
        this.residues = residues;
    }

    /**
     * {@return the files of a call}
     *
     * @param job the call
     * @param lengths how much of what is there is kept of each
     * @throws IOException if one cannot be written
     */
    static Outputs open(Job job, List<Long> lengths) throws IOException {
        Optional<Path> file = job.output().filter(path -> !OutputFile.isStandardOutput(path));
        ResumableFile lines = file.isPresent()
                ? ResumableFile.open(file.get(), lengths.get(0))
                : ResumableFile.of(job.standardOutput());
        try {
            ResumableFile rejects = open(job.rejects(), lengths.get(1));
            try {
                return new Outputs(lines, rejects, open(job.residue(), lengths.get(2)));
            } catch (IOException e) {
                rejects.discard();
                throw e;
            }
        } catch (IOException e) {
            lines.discard();
            throw e;
        }
    }

    private static ResumableFile open(Optional<Path> path, long length) throws IOException {
        return path.isPresent() ? ResumableFile.open(path.get(), length) : ResumableFile.nowhere();
    }

    ResumableFile lines() {
        return lines;
    }

    ResumableFile rejects() {
        return rejects;
    }

    ResumableFile residues() {
        return residues;
    }

    /** {@return how long each is} */
    List<Long> lengths() {
        return List.of(lines.length(), rejects.length(), residues.length());
    }

    /** Puts all that was written where it survives. */
    void save() throws IOException {
        lines.save();
        rejects.save();
        residues.save();
    }

    /** Gives the files their names; without anything that was read only the rejects. */
    void finish(boolean anyRead) throws IOException {
        rejects.finish();
        if (anyRead) {
            residues.finish();
            lines.finish();
        } else {
            residues.discard();
            lines.discard();
        }
    }

    /** Takes away what was written. */
    void discard() throws IOException {
        lines.discard();
        rejects.discard();
        residues.discard();
    }

    /** Gives the files of a call their names that was interrupted when it was about to. */
    static void finishOf(Job job) throws IOException {
        List<Path> paths = Stream.of(job.rejects(), job.residue(), job.file())
                .flatMap(Optional::stream)
                .toList();
        for (Path path : paths) {
            Path part = ResumableFile.part(path);
            if (Files.exists(part)) {
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lines;
                rejects) {
            residues.close();
        }
    }
}
