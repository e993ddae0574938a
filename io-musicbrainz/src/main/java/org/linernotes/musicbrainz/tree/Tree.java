package org.linernotes.musicbrainz.tree;

/** A JSON value. Objects and lists can be changed while a document is made; what was taken from one is not shared. */
public sealed interface Tree permits TreeObject, TreeList, TreeScalar {
    /** {@return whether this says nothing: null, an empty text, list or object} */
    boolean isBlank();

    /** {@return how many leaves there are: scalars, and empty lists and objects} */
    int leaves();
}
