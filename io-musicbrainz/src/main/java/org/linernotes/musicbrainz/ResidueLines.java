package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.stream.ChunkReader;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.LineRecords;
import org.linernotes.musicbrainz.residue.ResidueContent;
import org.linernotes.musicbrainz.tree.TreeReader;
import org.linernotes.musicbrainz.tree.TreeWriter;
import tools.jackson.core.JacksonException;

/** Residues as JSON, a line each. One alone is a JSON document. */
public final class ResidueLines {
    private static final byte NEWLINE = '\n';

    private ResidueLines() {}

    /**
     * Writes a residue in a line.
     *
     * @param residue the residue
     * @param out where to; it stays open
     * @throws IOException if it cannot be written to
     */
    public static void write(Residue residue, OutputStream out) throws IOException {
        out.write(TreeWriter.bytes(residue.content().json()));
        out.write(NEWLINE);
    }

    /**
     * Reads all residues of a file, as those of a stream.
     *
     * @param file the file, which notices name as it is given here
     * @return the residues, and what there is to tell
     * @throws IOException if the file cannot be read
     */
    public static Outcome<ImmutableList<Residue>> read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads all residues of a stream. A line that holds none is told and passed over; where no line holds one, the stream is none of
     * residues, and only what its first line lacks is told.
     *
     * @param in the stream; it stays open
     * @param source how notices name it
     * @return the residues, and what there is to tell
     * @throws IOException if it cannot be read
     */
    public static Outcome<ImmutableList<Residue>> read(InputStream in, String source) throws IOException {
        ImmutableList.Builder<Residue> residues = ImmutableList.builder();
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        LineChunks chunks = LineChunks.of(
                BoundedBytes.of(in, JsonLimits.DOCUMENT_BYTES),
                Location.UNKNOWN.withSource(source),
                JsonLimits.DOCUMENT_BYTES);
        LineRecords<Residue> lines =
                LineRecords.of(chunks, ChunkReader.ofLines(ResidueLines::read, JsonLimits.DOCUMENT_BYTES));
        Notices first = Notices.NONE;
        try {
            for (boolean isFirst = true; lines.hasNext(); isFirst = false) {
                Outcome<Residue> line = lines.next().outcome();
                first = isFirst ? line.notices() : first;
                notices.addAll(line.notices());
                line.value().ifPresent(residues::add);
            }
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        ImmutableList<Residue> read = residues.build();
        return Outcome.of(read, read.isEmpty() ? first : notices.build());
    }

    private static Outcome<Residue> read(byte[] bytes, int offset, int length, Location place) {
        try {
            Optional<Residue> residue = ResidueContent.of(TreeReader.readDerived(bytes, offset, length))
                    .map(Residue::new);
            return residue.map(Outcome::of).orElseGet(() -> none(Notice.of(MusicBrainzNotice.NO_RESIDUE, place)));
        } catch (JacksonException e) {
            return none(BrokenDocument.inMemory(e, place));
        }
    }

    private static Outcome<Residue> none(Notice notice) {
        return Outcome.none(Notices.of(notice));
    }
}
