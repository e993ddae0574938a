package org.linernotes.core.session;

/** What a session is for. */
public enum SessionKind {
    /** Recording for issue. */
    STUDIO,
    /** Recording the music of a film. */
    FILM_SCORING,
    /** Recording over what was recorded before. */
    OVERDUB,
    /** A broadcast. */
    BROADCAST,
    /** A concert. */
    CONCERT,
    /** A rehearsal. */
    REHEARSAL,
    /** Recorded privately. */
    PRIVATE,
    /** Something else. */
    OTHER
}
