/**
 * MusicBrainz documents as values of the model. Look-ups and lines of a dump become entities together with notices on
 * whatever could not be said; no flaw in a document stops the rest.
 */
@NullMarked
package org.linernotes.musicbrainz;

import org.jspecify.annotations.NullMarked;
