/**
 * The words of the field: {@link org.linernotes.core.vocabulary.Role roles},
 * {@link org.linernotes.core.vocabulary.Instrument instruments} and the
 * {@link org.linernotes.core.vocabulary.Term terms} of the small vocabularies (kinds of release, of medium, of artist, of place…). All are open: a value is a key of a
 * table, or a name as it was printed, with the MusicBrainz identifier where one is known, so that a document may use
 * words that no table has.
 */
@NullMarked
package org.linernotes.core.vocabulary;

import org.jspecify.annotations.NullMarked;
