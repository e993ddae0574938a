package org.linernotes.core.recording;

/** How a recording was made from a take or another recording. */
public enum DerivationKind {
    /** Cut or shortened, with nothing added. */
    EDIT,
    /** Joined from parts. */
    SPLICE,
    /** A part, unchanged. */
    EXCERPT,
    /** Mixed from it. */
    MIX,
    /** Mixed anew, with other material or in another way. */
    REMIX,
    /** More was recorded over it. */
    OVERDUB,
    /** Copied from one carrier to another. */
    TRANSFER,
    /** Mastered again. */
    REMASTER,
    /** Several in a row, unaltered. */
    COMPILATION,
    /** Several, mixed into each other. */
    DJ_MIX,
    /** Several, heard at once. */
    MASHUP,
    /** Something of it is used in another recording. */
    SAMPLE,
    /** Without the lead vocals. */
    KARAOKE,
    /** The moving pictures to it. */
    VIDEO,
    /** Spoken about it, over it. */
    COMMENTARY
}
