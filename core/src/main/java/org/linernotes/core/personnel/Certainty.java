package org.linernotes.core.personnel;

/** How sure something is. */
public enum Certainty {
    /** Nothing speaks against it. */
    CERTAIN,
    /** It is thought to be so ("prob."). */
    PROBABLE,
    /** It may be so ("poss."). */
    POSSIBLE
}
