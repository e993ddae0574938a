package org.linernotes.core.discography;

/**
 * Whether somebody takes part in what is asked about. Who is listed with none of these is simply not listed: nothing is said
 * of him, and an unlisted player is not an absent one.
 */
public enum Presence {
    /** Plays, sings, speaks or conducts. */
    PLAYS,
    /** May or may not: a source says that it is not known, or nothing says on which of several tracks. */
    UNKNOWN,
    /** Does not: a source says so ("Wilen out"). */
    OUT,
    /**
     * Does not, as far as is said: is in the line-up for the takes or passages that name him, and this one does not (a
     * vocalist on the other titles of a date).
     */
    NOT_NAMED;

    /** {@return the one that says more about the whole, where one holds for a stretch of it and the other for another} */
    Presence or(Presence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
