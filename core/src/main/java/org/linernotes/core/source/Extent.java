package org.linernotes.core.source;

/** How much of something a release contains. */
public enum Extent {
    /** Everything of it. */
    ALL,
    /** A part of it, which is not said. */
    SOME,
    /** Nothing of it. */
    NONE
}
