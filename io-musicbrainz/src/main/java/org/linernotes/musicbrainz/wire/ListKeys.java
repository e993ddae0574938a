package org.linernotes.musicbrainz.wire;

import java.util.Optional;
import java.util.Set;
import org.linernotes.core.entity.EntityType;

/** The keys under which lists of entities stand: the plurals of the kinds. */
final class ListKeys {
    private ListKeys() {}

    /** {@return the key of a list of entities of a kind} */
    static String plural(EntityType type) {
        return type == EntityType.SERIES ? type.toString() : type + "s";
    }

    /** {@return the kind of the entities that one of some keys lists} */
    static Optional<EntityType> listed(Set<String> keys) {
        return WireDocuments.kinds().stream()
                .filter(type -> keys.contains(plural(type)))
                .findFirst();
    }
}
