package org.linernotes.examples.command.ingest;

import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Format;
import org.linernotes.json.stream.LineChunk;

/** What one worker reads at a time, in the order of the inputs. */
sealed interface Piece {
    /** {@return where the inputs are read on when this piece is done} */
    Position after();

    /** {@return the same piece, behind which the inputs are read on at a position} */
    Piece endingAt(Position end);

    /** {@return whether they can be read on there: not in the middle of a record} */
    default boolean endsRecord() {
        return true;
    }

    /**
     * Lines of a member.
     *
     * @param format their format
     * @param chunk the lines, or a part of one that is too long
     * @param after where the inputs are read on
     */
    record Lines(Format format, LineChunk chunk, Position after) implements Piece {
        @Override
        public boolean endsRecord() {
            return chunk.nextLine() > chunk.line();
        }

        @Override
        public Piece endingAt(Position end) {
            return new Lines(format, chunk, end);
        }
    }

    /**
     * A member that is one document.
     *
     * @param format its format
     * @param place where it is
     * @param bytes all of it
     * @param after where the inputs are read on
     */
    @SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, and never compared
    record Document(Format format, Location place, byte[] bytes, Position after) implements Piece {
        @Override
        public Piece endingAt(Position end) {
            return new Document(format, place, bytes, end);
        }
    }

    /**
     * A member that is of no known format or too long, or a part of it.
     *
     * @param refused its bytes
     * @param after where the inputs are read on
     */
    record Stranger(Refused refused, Position after) implements Piece {
        @Override
        public boolean endsRecord() {
            return false; // another piece follows
        }

        @Override
        public Piece endingAt(Position end) {
            return new Stranger(refused, end);
        }
    }

    /**
     * Something to be told of an input.
     *
     * @param notices what
     * @param endsRecord whether they can be read on there
     * @param after where the inputs are read on
     */
    record Told(Notices notices, boolean endsRecord, Position after) implements Piece {
        static Told of(Notice notice, Position after) {
            return new Told(Notices.of(notice), true, after);
        }

        @Override
        public Piece endingAt(Position end) {
            return new Told(notices, endsRecord, end);
        }
    }
}
