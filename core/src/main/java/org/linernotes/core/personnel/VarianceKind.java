package org.linernotes.core.personnel;

/** How a take differs from the line-up of its part. */
public enum VarianceKind {
    /** Only these players play. */
    ONLY,
    /** These players, or these instruments of theirs, are not heard. */
    OUT,
    /** Further lines play. */
    ADDED,
    /** Other lines play instead of these players. */
    REPLACED,
    /** A player plays other instruments instead. */
    INSTRUMENT_INSTEAD,
    /** These players, or all, play as the line-up says; names those whose line plays only where a take names it, and says how or when somebody plays. */
    AS_LINE_UP,
    /** Who plays, or whether these players do, is not known. */
    NOT_KNOWN
}
