package org.linernotes.musicbrainz.residue;

/** How a document said something otherwise than we write it; it carries no value. */
sealed interface Form permits ObjectForm, ListForm {
    /** {@return whether there is nothing special about it} */
    boolean isUsual();

    /** {@return whether what we write has anything of the document's; known only while the two are compared} */
    boolean keepsAny();
}
