package org.linernotes.musicbrainz.wire;

/** Where in a document an entity stands. What is said of it depends on that. */
enum Setting {
    /** It is what the document is about. */
    TOP,
    /** It is in a list of a document about another: the releases of a label. */
    LISTED,
    /** It is a part of another: the recording of a track, the release group of a release, an area, a label. */
    PART,
    /** It is credited as an artist. */
    CREDITED,
    /** A relationship joins another entity with it. */
    RELATED,
    /** As {@link #RELATED}, with a recording, of which the works may tell relationships of their own. */
    RELATED_TO_RECORDING;

    /** {@return whether it is the other end of a relationship} */
    boolean isRelated() {
        return this == RELATED || this == RELATED_TO_RECORDING;
    }
}
