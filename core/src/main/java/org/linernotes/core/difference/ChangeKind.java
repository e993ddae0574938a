package org.linernotes.core.difference;

/** What became of something from one catalogue to another. */
public enum ChangeKind {
    /** It is only in the second: an entity, an element of a list, or the value of a property that had none. */
    ADDED,
    /** It is only in the first. */
    REMOVED,
    /** It is in both, and its values differ. */
    CHANGED,
    /** An element stands at another place among those that both lists have. */
    MOVED
}
