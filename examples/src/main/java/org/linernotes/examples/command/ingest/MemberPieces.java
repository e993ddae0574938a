package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.util.Optional;

/** The pieces of one member of an input. */
interface MemberPieces {
    /**
     * {@return the next piece; empty where there are no more}
     *
     * @throws IOException if it cannot be read; where it goes on behind the flaw, so do the pieces
     */
    Optional<Piece> next() throws IOException;
}
