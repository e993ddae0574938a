package org.linernotes.core.label;

/** What a line of rights is about. */
public enum Right {
    /** The sound recording: a P line. */
    PHONOGRAM,
    /** The design and text: a C line. */
    COPYRIGHT
}
