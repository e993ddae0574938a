package org.linernotes.core.personnel;

/** In what quality somebody takes part. */
public enum Qualifier {
    /** As the leader. */
    LEADER,
    /** Featured. */
    FEATURED,
    /** As a guest. */
    GUEST,
    /** As a soloist. */
    SOLO,
    /** In addition to the others of the same role. */
    ADDITIONAL,
    /** Together with others of the same role (co-producer). */
    CO,
    /** Executive. */
    EXECUTIVE,
    /** Associate. */
    ASSOCIATE,
    /** As an assistant. */
    ASSISTANT
}
