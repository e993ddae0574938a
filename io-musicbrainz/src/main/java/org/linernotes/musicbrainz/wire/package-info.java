/**
 * The JSON of MusicBrainz's web service, object by object: each kind of object has a table of its keys, with what reads
 * the value of each and the property of the model that it fills. Reading goes once through a document, from the inside
 * out: an object becomes a value of the model as soon as it ends. An entity inside of another becomes a mention, and
 * its id stands where it was.
 */
@NullMarked
package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.NullMarked;
