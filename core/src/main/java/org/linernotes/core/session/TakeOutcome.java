package org.linernotes.core.session;

/** How an attempt at a piece went. */
public enum TakeOutcome {
    /** It was played to the end. */
    COMPLETE,
    /** It broke down. */
    BREAKDOWN,
    /** It was begun and stopped at once. */
    FALSE_START,
    /** A part of the piece, to be spliced in. */
    INSERT,
    /** It was a rehearsal that was recorded. */
    REHEARSAL
}
