package org.linernotes.musicbrainz.wire;

import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;

/** An entity that a document mentions, with the keys from which it was made. */
final class Mention {
    private Entity entity;
    private long keys;

    Mention(Entity entity, long keys) {
        this.entity = entity;
        this.keys = keys;
    }

    Entity entity() {
        return entity;
    }

    void replace(Entity other) {
        entity = other;
    }

    /** {@return whether an object with these keys says nothing of which this one has nothing} */
    boolean covers(long otherKeys) {
        return (otherKeys & ~keys) == 0;
    }

    /** Adds what this one does not say. */
    void fill(Entity other, long otherKeys) {
        entity = PartialMedia.unite(Repeats.fill(entity, other), other);
        keys |= otherKeys;
    }
}
