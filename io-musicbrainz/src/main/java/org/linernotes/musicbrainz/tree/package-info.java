/**
 * JSON documents in memory, for what needs the whole of one: writing, and holding one against another. Reading into the
 * model does without.
 */
@NullMarked
package org.linernotes.musicbrainz.tree;

import org.jspecify.annotations.NullMarked;
