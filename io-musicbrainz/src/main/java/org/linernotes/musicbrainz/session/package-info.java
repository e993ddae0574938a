/**
 * Sessions and MusicBrainz, which has none: {@link org.linernotes.musicbrainz.session.SessionFanOut} puts the facts of sessions on
 * the recordings that were made at them, and {@link org.linernotes.musicbrainz.session.SessionInference} concludes from such
 * facts which sessions there were.
 */
@NullMarked
package org.linernotes.musicbrainz.session;

import org.jspecify.annotations.NullMarked;
