package org.linernotes.csv;

import com.google.common.base.Ascii;

/** What a column is about: the thing that it says a property of. */
public enum Level {
    /** What was issued. */
    RELEASE,
    /** A carrier of the release. */
    MEDIUM,
    /** A place on the carrier. */
    TRACK,
    /** The audio that a track carries, or that was made from a take. */
    RECORDING,
    /** The work that is played. */
    WORK,
    /** The sitting at which a take was made. */
    SESSION,
    /** The part of the session that the take belongs to: its group with its line-up. */
    PART,
    /** An attempt at a piece. */
    TAKE,
    /** Somebody who takes part in a recording, where each has a row. */
    PERFORMER;

    /** {@return the word before the point of a target, for example {@code "release"}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
