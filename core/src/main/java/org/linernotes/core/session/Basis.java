package org.linernotes.core.session;

/** How it is known that a session took place. */
public enum Basis {
    /** A source says so. */
    ATTESTED,
    /** It was concluded from recordings that share place, date and personnel. */
    INFERRED
}
