/**
 * MusicBrainz's JSON dumps as they are published: archives of documents, one a line, and of what there is to know about the
 * dump itself.
 */
@NullMarked
package org.linernotes.musicbrainz.dump;

import org.jspecify.annotations.NullMarked;
