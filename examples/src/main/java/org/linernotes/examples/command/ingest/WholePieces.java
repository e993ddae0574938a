package org.linernotes.examples.command.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Format;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.BrokenStreamException;
import org.linernotes.json.stream.LineChunks;

/**
 * What is one document, in one piece; or, where it is longer than a document may be, a stranger, whose bytes are passed on part
 * by part, if they are wanted.
 */
final class WholePieces implements MemberPieces {
    private final InputStream in;
    private final Location place;
    private final Format format;
    private final Position after;
    private final boolean keepStrangers;
    private final Deque<IOException> failures = new ArrayDeque<>();
    private boolean begun;
    private boolean ended;

    WholePieces(InputStream in, Location place, Format format, Position after, boolean keepStrangers) {
        this.in = in;
        this.place = place;
        this.format = format;
        this.after = after;
        this.keepStrangers = keepStrangers;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        if (ended) {
            return Optional.empty();
        }
        boolean isFirst = !begun;
        begun = true;
        return Optional.of(isFirst ? document() : part());
    }

    private Piece document() {
        int longest = Longest.OF_THIS_PROGRAM.document();
        byte[] bytes = read(longest + 1);
        if (bytes.length <= longest) {
            ended = true;
            return new Piece.Document(format, place, bytes, after);
        }
        Notice tooLarge =
                Notice.of(JsonNotice.TOO_LARGE, place, "what", "document").with("limit", longest);
        return new Piece.Stranger(new Refused(place, Optional.of(tooLarge), bytes, 0, bytes.length), after);
    }

    /** {@return a part of a stranger; at its end, that it is done} */
    private Piece part() {
        byte[] bytes = keepStrangers ? read(LineChunks.SIZE) : new byte[0];
        if (bytes.length == 0) {
            ended = true;
            return new Piece.Told(Notices.NONE, true, after);
        }
        return new Piece.Stranger(new Refused(place, Optional.empty(), bytes, 0, bytes.length), after);
    }

    /** {@return so many bytes, or as many as there are, behind gaps, too} What went wrong is kept to be told. */
    private byte[] read(int number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[Math.min(number, LineChunks.SIZE)];
        int read = 0;
        while (read >= 0 && bytes.size() < number) {
            try {
                read = in.read(some, 0, Math.min(some.length, number - bytes.size()));
                bytes.write(some, 0, Math.max(0, read));
            } catch (IOException e) {
                failures.add(e);
                read = e instanceof BrokenStreamException broken && broken.goesOn() ? 0 : -1;
            }
        }
        return bytes.toByteArray();
    }
}
