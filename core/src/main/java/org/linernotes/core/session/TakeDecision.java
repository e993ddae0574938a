package org.linernotes.core.session;

/** What was decided about a take. Whether it was issued is another matter, and is derived from the releases. */
public enum TakeDecision {
    /** It was chosen. */
    MASTER,
    /** Another was chosen; this one is as good as complete. */
    ALTERNATE,
    /** It was kept for a later decision. */
    HOLD,
    /** It was rejected. */
    REJECTED
}
