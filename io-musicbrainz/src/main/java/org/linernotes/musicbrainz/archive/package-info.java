/**
 * Archives as MusicBrainz publishes its dumps, and as people keep them: opened by what their first bytes say, and read as a
 * stream, member by member, in bounded memory. Nothing is ever written to disk.
 */
@NullMarked
package org.linernotes.musicbrainz.archive;

import org.jspecify.annotations.NullMarked;
