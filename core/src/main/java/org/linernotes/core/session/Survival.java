package org.linernotes.core.session;

/** Whether the recording of a take still exists. */
public enum Survival {
    /** It exists. */
    EXTANT,
    /** It does not exist any more. */
    LOST,
    /** It is not known. */
    UNKNOWN
}
