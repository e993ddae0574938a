package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.FormatGuess;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.stream.PeekedStream;

/** The pieces of one member of an input. */
interface MemberPieces {
    /**
     * {@return the next piece; empty where there are no more}
     *
     * @throws IOException if it cannot be read
     */
    Optional<Piece> next() throws IOException;

    /**
     * {@return the pieces of a member: of lines, or of what is one document or of no known format}
     *
     * @param in its bytes, from where it is begun
     * @param place where it is
     * @param start where it is begun
     * @param from its format; empty where it is to be found out
     * @param keepStrangers whether the bytes of what is of no known format are wanted
     * @throws IOException if it cannot be read
     */
    static MemberPieces open(
            InputStream in, Location place, Position start, Optional<Format> from, boolean keepStrangers)
            throws IOException {
        PeekedStream bytes = PeekedStream.of(in);
        FormatGuess guess = FormatGuess.of(bytes);
        Optional<Format> format = from.or(guess::format);
        boolean hasLines = format.filter(Format.NDJSON::equals).isPresent()
                || (format.filter(Format.MUSICBRAINZ::equals).isPresent() && (guess.lines() || start.offset() > 0));
        if (hasLines) {
            return new LinePieces(bytes, place, format.orElseThrow(), start);
        }
        Optional<Notice> unknown = format.isPresent()
                ? Optional.empty()
                : Optional.of(Notice.of(CommandNotice.UNKNOWN_FORMAT, place, "problem", guess.problem()));
        return new WholePieces(bytes, place, format, unknown, start.nextMember(), keepStrangers);
    }
}
