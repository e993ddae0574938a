package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.musicbrainz.tree.Tree;

/**
 * The way back of what reads a value. A decoder that is none of these reads a single token, which {@link WireScalars} writes.
 *
 * @param <V> the type of the value
 */
interface ToWire<V> {
    /** {@return the value as MusicBrainz writes it; null where its form cannot say it} */
    @Nullable
    Tree toWire(V value, Writing out);
}
