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

    /** {@return the kind of the entities that a page with some keys lists, or an answer to a search} */
    static Optional<EntityType> listed(Set<String> keys) {
        return WireDocuments.kinds().stream()
                .filter(type -> keys.contains(plural(type)))
                .filter(type -> isCounted(keys, type.toString() + '-') || isCounted(keys, ""))
                .findFirst();
    }

    private static boolean isCounted(Set<String> keys, String prefix) {
        return keys.contains(prefix + "count") || keys.contains(prefix + "offset");
    }
}
