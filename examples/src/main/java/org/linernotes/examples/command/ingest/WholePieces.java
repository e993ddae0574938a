package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Format;
import org.linernotes.json.JsonNotice;

/**
 * What is one document, in one piece; or, where it is longer than a document may be, a stranger, whose bytes are passed on part
 * by part, if they are wanted.
 */
final class WholePieces implements MemberPieces {
    private final UnbrokenStream in;
    private final Location place;
    private final Format format;
    private final Position after;
    private final boolean keepStrangers;
    private @Nullable RefusedParts parts;
    private boolean begun;

    WholePieces(InputStream in, Location place, Format format, Position after, boolean keepStrangers) {
        this.in = new UnbrokenStream(in);
        this.place = place;
        this.format = format;
        this.after = after;
        this.keepStrangers = keepStrangers;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        Optional<IOException> flaw = in.flaw(true);
        if (flaw.isPresent()) {
            throw flaw.get();
        }
        if (!begun) {
            begun = true;
            return document();
        }
        return parts == null ? Optional.empty() : parts.next();
    }

    private Optional<Piece> document() throws IOException {
        int longest = Longest.OF_THIS_PROGRAM.document();
        byte[] bytes = in.readNBytes(longest + 1);
        if (bytes.length <= longest) {
            return Optional.of(new Piece.Document(format, place, bytes, after));
        }
        Notices tooLarge = Notices.of(
                Notice.of(JsonNotice.TOO_LARGE, place, "what", "document").with("limit", longest));
        RefusedParts.Bytes rest = keepStrangers ? in::readNBytes : most -> new byte[0];
        RefusedParts found = new RefusedParts(place, tooLarge, bytes, rest, after, after);
        parts = found;
        return found.next();
    }
}
