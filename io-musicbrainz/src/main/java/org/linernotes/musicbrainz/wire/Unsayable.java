package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.EntityId;

/** Takes what the model says and a document of MusicBrainz has no place for. */
@FunctionalInterface
public interface Unsayable {
    /**
     * Takes a place in the model.
     *
     * @param entity the entity
     * @param pointer the way to what cannot be said: names of properties and ids of elements, as in a JSON Pointer
     */
    void lost(EntityId entity, String pointer);
}
