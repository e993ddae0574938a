package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.linernotes.json.stream.OrderedWork;

/**
 * What is under way between the thread that reads and the one that writes, by its weight: never more than memory allows. One piece is
 * always under way, however heavy it is.
 */
final class UnderWay implements OrderedWork.Source<Piece> {
    private final OrderedWork.Source<Piece> pieces;
    private final long most;
    private long weight;

    /**
     * Creates what counts pieces.
     *
     * @param pieces where they come from
     * @param most how heavy all may be together
     */
    UnderWay(OrderedWork.Source<Piece> pieces, long most) {
        this.pieces = pieces;
        this.most = most;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        Optional<Piece> piece = pieces.next();
        if (piece.isPresent()) {
            enter(piece.get().weight());
        }
        return piece;
    }

    private synchronized void enter(long added) throws IOException {
        try {
            while (weight > 0 && weight + added > most) {
                wait();
            }
            weight += added;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it was closed
            throw new InterruptedIOException("interrupted");
        }
    }

    /** Says that what was made of a piece is written. */
    synchronized void leave(long removed) {
        weight -= removed;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
