package org.linernotes.musicbrainz.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.release.Release;

/** An entity that a document mentions, with the keys from which it was made. */
final class Mention {
    private Entity entity;
    private long keys;

    /** Mentions of the same release with more media, which are put together when it is asked for: a document may have thousands. */
    private @Nullable List<Release> parts;

    Mention(Entity entity, long keys) {
        this.entity = entity;
        this.keys = keys;
    }

    Entity entity() {
        if (parts != null) {
            entity = PartialMedia.unite((Release) entity, parts);
            parts = null;
        }
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
        entity = Repeats.fill(entity, other);
        if (entity instanceof Release release && other instanceof Release more && PartialMedia.areMore(release, more)) {
            parts = parts == null ? new ArrayList<>() : parts;
            parts.add(more);
        }
        keys |= otherKeys;
    }
}
