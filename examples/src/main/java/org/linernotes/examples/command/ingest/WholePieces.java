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
 * What is one document, in one piece; or a stranger: what is of no known format, or longer than a document may be. Its bytes are
 * passed on part by part, if they are wanted.
 */
final class WholePieces implements MemberPieces {
    private final InputStream in;
    private final Location place;
    private final Optional<Format> format;
    private final Position after;
    private final boolean keepStrangers;

    /** Why it is a stranger; empty where it is none, or that was told. */
    private Optional<Notice> reason;

    private final Deque<IOException> failures = new ArrayDeque<>();
    private boolean begun;
    private boolean ended;

    WholePieces(
            InputStream in,
            Location place,
            Optional<Format> format,
            Optional<Notice> unknown,
            Position after,
            boolean keepStrangers) {
        this.in = in;
        this.place = place;
        this.format = format;
        this.reason = unknown;
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
        return Optional.of(isFirst && reason.isEmpty() ? document() : part());
    }

    private Piece document() {
        int longest = Longest.OF_THIS_PROGRAM.document();
        byte[] bytes = read(longest + 1);
        if (bytes.length <= longest) {
            ended = true;
            return new Piece.Document(format.orElseThrow(), place, bytes, after);
        }
        Notice tooLarge =
                Notice.of(JsonNotice.TOO_LARGE, place, "what", "document").with("limit", longest);
        return new Piece.Stranger(new Refused(place, Optional.of(tooLarge), bytes, 0, bytes.length), after);
    }

    /** {@return a part of a stranger; at its end, that it is done} */
    private Piece part() {
        boolean wanted = keepStrangers || reason.isPresent();
        byte[] bytes = wanted ? read(LineChunks.SIZE) : new byte[0];
        if (bytes.length == 0 && reason.isEmpty()) {
            ended = true;
            return new Piece.Told(Notices.NONE, after);
        }
        Refused refused = new Refused(place, reason, bytes, 0, bytes.length);
        reason = Optional.empty();
        return new Piece.Stranger(refused, after);
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
