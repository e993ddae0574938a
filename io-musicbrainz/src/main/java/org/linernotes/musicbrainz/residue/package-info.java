/**
 * What a document of MusicBrainz says and the model has no place for, and the form in which it said the rest: kept beside a
 * catalogue, so that the document can be written again as it was, or as it is after an edit.
 */
@NullMarked
package org.linernotes.musicbrainz.residue;

import org.jspecify.annotations.NullMarked;
