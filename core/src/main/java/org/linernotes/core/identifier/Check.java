package org.linernotes.core.identifier;

/** What the check digit or check character of an identifier says of it. */
public enum Check {
    /** The others ask for the check digit that stands there: no digit was mistyped alone. */
    VALID,
    /** They ask for another one, or the number of digits is not one that the kind has. */
    WRONG,
    /** The kind has none, or nothing is known of the kind: only the form could be looked at. */
    NONE;

    /** {@return the check of an identifier that has a check digit} */
    static Check of(boolean right) {
        return right ? VALID : WRONG;
    }
}
