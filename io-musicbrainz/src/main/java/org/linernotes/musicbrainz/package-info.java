/**
 * MusicBrainz documents as values of the model. Look-ups, lists, answers to searches and lines of a dump become
 * entities together with notices on whatever could not be said; no flaw in a document stops the rest. Documents that say
 * something of the same entities are put together.
 */
@NullMarked
package org.linernotes.musicbrainz;

import org.jspecify.annotations.NullMarked;
