/**
 * The model's facts as the relationships that MusicBrainz has for them, and how it puts them into words. A credit, a place
 * of recording, a performance each has a field of its own in the model; MusicBrainz joins two entities by a type of
 * relationship, with attributes and dates.
 */
@NullMarked
package org.linernotes.musicbrainz.link;

import org.jspecify.annotations.NullMarked;
