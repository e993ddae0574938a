package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.linernotes.json.stream.OrderedWork;

/**
 * What is under way between the thread that reads and the one that writes, by its weight: never more than memory allows. One piece is
 * always under way, however heavy it is; as long as all together are heavier than half of that, nothing is read ahead.
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
        await(most / 2);
        Optional<Piece> piece = pieces.next();
        if (piece.isPresent()) {
            long added = piece.get().weight();
            await(Math.max(0, most - added));
            add(added);
        }
        return piece;
    }

    /** Waits until there is no more under way than that. */
    private synchronized void await(long atMost) throws IOException {
        try {
            while (weight > atMost) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it was closed
            throw new InterruptedIOException("interrupted");
        }
    }

    private synchronized void add(long added) {
        weight += added;
        notifyAll();
    }

    /** Says that what was made of a piece is written. */
    void leave(long removed) {
        add(-removed);
    }

    @Override
    public void close() throws IOException {
        pieces.close();
    }
}
