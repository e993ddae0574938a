/**
 * Sending to MusicBrainz, which has no interface for writing: forms of its site, filled in beforehand, that a person
 * looks through and submits, and two kinds of submissions in XML. {@link org.linernotes.musicbrainz.seed.Seeds} makes all
 * that a catalogue gives; what no form can carry is told as a loss.
 */
@NullMarked
package org.linernotes.musicbrainz.seed;

import org.jspecify.annotations.NullMarked;
