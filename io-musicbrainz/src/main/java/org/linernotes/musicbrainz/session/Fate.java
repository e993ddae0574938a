package org.linernotes.musicbrainz.session;

/** What becomes of a property where sessions are written as facts of recordings. */
enum Fate {
    /** It is said on recordings. */
    CARRIED,
    /** It is said on recordings in some cases; {@link PartlyCarried} knows which. */
    IN_PART,
    /** It cannot be said. */
    LOST,
    /** What is in it has fates of its own. */
    INSIDE,
    /** It is an id of the model, and says nothing of the music. */
    OWN
}
