package org.linernotes.core.work;

/** What came of a nomination. */
public enum AwardResult {
    /** It was nominated; whether it won is not said, or it did not. */
    NOMINEE,
    /** It won. */
    WINNER
}
