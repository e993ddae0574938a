package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.stream.LineChunks;

/** A record that was refused and is too long to be held in memory, part by part. */
final class RefusedParts implements MemberPieces {
    private final Location place;
    private final Optional<Notice> reason;
    private final Bytes rest;
    private final Position before;
    private final Position after;
    private Notices others;
    private Optional<byte[]> first;
    private boolean ended;

    /** Gives bytes one after the other. */
    interface Bytes {
        /** {@return the next bytes, so many at most; none at the end} */
        byte[] next(int most) throws IOException;
    }

    /**
     * Creates the parts of a record.
     *
     * @param place where it begins
     * @param told why it was refused, and what else there is to tell of it
     * @param first its first bytes
     * @param rest those behind, if they are wanted
     * @param before where the inputs are read on in its middle, which is before it
     * @param after where they are read on when it is done
     */
    RefusedParts(Location place, Notices told, byte[] first, Bytes rest, Position before, Position after) {
        this.place = place;
        this.reason = told.list().stream().min(Comparator.comparing(Notice::severity));
        this.others = Notices.of(told.list().stream()
                .filter(notice -> reason.filter(notice::equals).isEmpty())
                .toList());
        this.first = Optional.of(first);
        this.rest = rest;
        this.before = before;
        this.after = after;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        if (!others.isEmpty()) {
            Piece told = new Piece.Told(others, false, before);
            others = Notices.NONE;
            return Optional.of(told);
        }
        byte[] part = first.isPresent() ? first.get() : rest.next(LineChunks.SIZE);
        ended = first.isEmpty() && part.length == 0;
        Refused refused = new Refused(place, first.flatMap(any -> reason), part, 0, part.length);
        first = Optional.empty();
        return Optional.of(ended ? new Piece.Told(Notices.NONE, true, after) : new Piece.Stranger(refused, before));
    }
}
