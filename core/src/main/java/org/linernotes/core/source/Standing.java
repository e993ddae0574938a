package org.linernotes.core.source;

/** How a catalogue treats what a source says. */
public enum Standing {
    /** It is believed: the field of the subject holds this value. A catalogue checks that it does. */
    ADOPTED,
    /** Another value was adopted; this one is kept beside it. */
    RIVAL,
    /** Nothing was decided; the field of the subject holds no value, or one of another origin. */
    UNDECIDED,
    /** It is known to be wrong and is kept to say so. */
    REFUTED
}
