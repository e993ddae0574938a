/** Which includes a document of MusicBrainz's web service has. */
@NullMarked
package org.linernotes.musicbrainz.profile;

import org.jspecify.annotations.NullMarked;
