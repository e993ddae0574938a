package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.JsonLimits;
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
     * Reads all residues of a stream. A line that holds none is told and passed over; where the first one holds none, the stream is none
     * of residues and is not read on.
     *
     * @param in the stream; it stays open
     * @param source how notices name it
     * @return the residues, and what there is to tell
     * @throws IOException if it cannot be read
     */
    public static Outcome<ImmutableList<Residue>> read(InputStream in, String source) throws IOException {
        ImmutableList.Builder<Residue> residues = ImmutableList.builder();
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        LineBuffer lines = new LineBuffer(BoundedBytes.of(in, JsonLimits.DOCUMENT_BYTES), JsonLimits.DOCUMENT_BYTES);
        boolean isFirst = true;
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    Location place = Location.UNKNOWN.withSource(source).at(lines.number(), 1);
                    Optional<Residue> residue = read(lines, place, notices);
                    if (residue.isEmpty() && isFirst) {
                        break; // another file: what follows is no flaw of residues
                    }
                    isFirst = false;
                    residue.ifPresent(residues::add);
                }
            }
        } catch (IOException e) {
            notices.add(BrokenDocument.notice(e, Location.UNKNOWN.withSource(source)));
            return Outcome.none(notices.build());
        }
        return Outcome.of(residues.build(), notices.build());
    }

    private static Optional<Residue> read(LineBuffer lines, Location place, Notices.Builder notices)
            throws IOException {
        try {
            Optional<Residue> residue = ResidueContent.of(TreeReader.read(lines.bytes(), lines.start(), lines.length()))
                    .map(Residue::new);
            if (residue.isEmpty()) {
                notices.add(Notice.of(MusicBrainzNotice.NO_RESIDUE, place));
            }
            return residue;
        } catch (JacksonException e) {
            notices.add(BrokenDocument.notice(e, place));
            return Optional.empty();
        }
    }
}
