package org.linernotes.examples.command.ingest;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.csv.RowRun;
import org.linernotes.examples.command.file.Format;
import org.linernotes.json.stream.LineChunk;

/** What one worker reads at a time, in the order of the inputs. */
sealed interface Piece {
    /** {@return where the inputs are read on when this piece is done} */
    Position after();

    /** {@return the same piece, behind which the inputs are read on at a position} */
    Piece endingAt(Position end);

    /** {@return how much memory it takes while it is under way: in bytes of a document, which take several times as much} */
    default long weight() {
        return 0;
    }

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
        public long weight() {
            return chunk.length();
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

        @Override
        public long weight() {
            return bytes.length;
        }
    }

    /**
     * Rows of a sheet.
     *
     * @param items runs of rows that belong together, and rows that were refused, in their order
     * @param characters how many characters they have
     * @param after where the inputs are read on
     */
    record Rows(ImmutableList<Item> items, long characters, Position after) implements Piece {
        /** How much more memory a character of a row takes than a byte of a document. */
        private static final int WEIGHT = 6;

        /**
         * Rows that belong together, or what there is to tell of the sheet or of a row that was refused.
         *
         * @param run the rows
         * @param told what there is to tell
         * @param refused the row that was refused
         */
        record Item(Optional<RowRun> run, Notices told, Optional<Refused> refused) {
            static Item of(RowRun run) {
                return new Item(Optional.of(run), Notices.NONE, Optional.empty());
            }

            static Item told(Notices told) {
                return new Item(Optional.empty(), told, Optional.empty());
            }

            static Item refused(Notices told, Optional<Refused> refused) {
                return new Item(Optional.empty(), told, refused);
            }
        }

        @Override
        public Piece endingAt(Position end) {
            return new Rows(items, characters, end);
        }

        @Override
        public long weight() {
            return WEIGHT * characters;
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

        @Override
        public long weight() {
            return refused.length();
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
