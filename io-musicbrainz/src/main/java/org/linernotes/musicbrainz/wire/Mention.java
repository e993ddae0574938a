package org.linernotes.musicbrainz.wire;

import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;

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
        entity = filled(entity, other);
        keys |= otherKeys;
    }

    /** {@return the first entity with what only the second one says} */
    static <E extends Entity> E filled(E first, Entity second) {
        PropertyTable<E> table = EntityTables.of(first);
        E result = first;
        for (Property<E, ?> property : table.properties()) {
            result = filled(property, result, table.type().cast(second));
        }
        return result;
    }

    private static <E> E filled(Property<E, ?> property, E first, E second) {
        return says(property, first) || !says(property, second) ? first : property.with(first, property.get(second));
    }

    private static <E> boolean says(Property<E, ?> property, E owner) {
        Object value = property.get(owner);
        if (property.cardinality() == Cardinality.LIST) {
            return !property.values(owner).isEmpty();
        }
        return value != null && !value.equals(property.usual().orElse(null));
    }
}
