package org.linernotes.examples.command.ingest;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.FormatGuess;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.BrokenStreamException;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.PeekedStream;

/**
 * The pieces of a member whose format its first bytes tell: lines, or one document. Where they do not, it is a stranger, which is
 * passed on part by part; but only up to a gap: what is behind it may tell more than what was broken before it, or was missing.
 * The document of a catalogue that is said to be lines is one as well. What is said to be of MusicBrainz and begins as no document does is one up to the next line that is a record.
 */
final class GuessedPieces implements MemberPieces {
    private static final byte LINE_FEED = '\n';

    private final PeekedStream bytes;
    private final Location place;
    private final InputReader reader;
    private final boolean keepStrangers;

    /** How far the member was read as long as its format was not known. */
    private Position position;

    private boolean behindGap;
    private @Nullable MemberPieces known;

    /** Whether a stranger is read. */
    private boolean stranger;

    /** With what it ends, if neither a gap nor the end of the member comes first. */
    private StrangerEnd strangerEnd = StrangerEnd.NOTHING;

    /** Where it begins. */
    private Location begin;

    /** Why it is one; empty where that was told. */
    private Optional<Notice> reason = Optional.empty();

    /** With what a stranger ends. */
    private enum StrangerEnd {
        /** With nothing: all is one. */
        NOTHING,
        /** With its line: it may be one, or what a gap left of one, that is too long to tell what comes behind it. */
        LINE,
        /** With what comes before the next line that is a record. */
        RECORD
    }

    /**
     * Creates the pieces of a member.
     *
     * @param in its bytes, from where it is begun
     * @param place where it is
     * @param start where it is begun
     * @param reader knows what format it is said to be of, and opens sheets
     * @param keepStrangers whether the bytes of what is of no known format are wanted
     */
    GuessedPieces(InputStream in, Location place, Position start, InputReader reader, boolean keepStrangers) {
        this.bytes = PeekedStream.of(in);
        this.place = place;
        this.begin = place;
        this.position = start;
        this.reader = reader;
        this.keepStrangers = keepStrangers;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        MemberPieces pieces = known;
        try {
            if (pieces == null && !stranger) {
                if ((behindGap || position.offset() > 0) && bytes.head(1).length == 0) {
                    return Optional.empty();
                }
                pieces = guess();
                known = pieces;
            }
            return pieces == null ? part() : pieces.next();
        } catch (BrokenStreamException e) {
            if (e.notice().code() == JsonNotice.NOT_LINES) {
                known = stranger(e.notice(), StrangerEnd.NOTHING); // nothing of it was taken
                return part();
            }
            if (pieces == null) {
                behindGap = true;
                stranger = false;
                bytes.skipNBytes(1); // it was only looked at: this throws it, and what comes then lies behind the gap
            }
            throw e;
        }
    }

    /** {@return the pieces, if it is told what they are} */
    private @Nullable MemberPieces guess() throws IOException {
        if (position.lines().isPresent()) {
            return new LinePieces(bytes, place, position.lines().get(), position);
        }
        FormatGuess guess = FormatGuess.of(bytes);
        Optional<Format> format = reader.format(guess);
        boolean isMusicBrainz = format.filter(Format.MUSICBRAINZ::equals).isPresent();
        if (isMusicBrainz && guess.shape() == FormatGuess.Shape.UNCLEAR) {
            return stranger(guess, StrangerEnd.RECORD);
        }
        if (format.isEmpty()) {
            boolean inLine = guess.shape() != FormatGuess.Shape.UNREADABLE
                    && Bytes.indexOf(bytes.head(FormatGuess.WINDOW), LINE_FEED) < 0;
            return stranger(guess, inLine ? StrangerEnd.LINE : StrangerEnd.NOTHING);
        }
        boolean hasLines = format.get() == Format.NDJSON || (isMusicBrainz && (guess.lines() || position.offset() > 0));
        if (format.get() == Format.CSV) {
            return new SheetPieces(bytes, place, position, reader, keepStrangers);
        }
        return hasLines
                ? new LinePieces(bytes, place, format.get(), position)
                : new WholePieces(bytes, place, format.get(), position.nextMember(), keepStrangers);
    }

    /** Begins a stranger whose first bytes do not tell what it is. */
    private @Nullable MemberPieces stranger(FormatGuess guess, StrangerEnd end) {
        begin = position.offset() == 0 ? place : place.at(position.line(), 0).atOffset(position.offset());
        return stranger(Notice.of(CommandNotice.UNKNOWN_FORMAT, begin, "problem", guess.problem()), end);
    }

    /** Begins a stranger, which has no pieces of a kind. */
    private @Nullable MemberPieces stranger(Notice why, StrangerEnd end) {
        stranger = true;
        strangerEnd = end;
        reason = Optional.of(why);
        return null;
    }

    /** {@return the next part of a stranger that is wanted; of the first one is at least told what it is} */
    private Optional<Piece> part() throws IOException {
        Refused part = take();
        while (part.length() > 0 && reason.isEmpty() && !keepStrangers && stranger) {
            part = take();
        }
        if (part.length() == 0 && reason.isEmpty()) {
            return Optional.empty();
        }
        reason = Optional.empty();
        return Optional.of(new Piece.Stranger(part, position));
    }

    private Refused take() throws IOException {
        byte[] ahead = bytes.head(LineChunks.SIZE + FormatGuess.WINDOW);
        int most = Math.min(LineChunks.SIZE, ahead.length);
        int end = endOfStranger(ahead, most);
        stranger = end < 0;
        byte[] part = Arrays.copyOf(ahead, stranger ? most : end);
        bytes.skipNBytes(part.length);
        Refused taken = new Refused(begin, reason, part, 0, part.length);
        int line = position.line();
        for (byte one : part) {
            line += one == LINE_FEED ? 1 : 0;
        }
        position = position.atLine(line, position.offset() + part.length);
        return taken;
    }

    /** {@return how many of the next bytes are those of the stranger, if it ends there; otherwise -1} */
    private int endOfStranger(byte[] ahead, int most) {
        int end = -1;
        if (strangerEnd == StrangerEnd.LINE) {
            int feed = Bytes.indexOf(ahead, LINE_FEED);
            end = feed < most ? feed + 1 : -1;
        } else if (strangerEnd == StrangerEnd.RECORD) {
            end = FormatGuess.firstRecord(ahead, most);
        }
        return end > 0 ? end : -1;
    }
}
