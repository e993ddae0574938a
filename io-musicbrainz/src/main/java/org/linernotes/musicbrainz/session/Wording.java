package org.linernotes.musicbrainz.session;

import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;

/** What occasions are called in sentences. */
record Wording(Catalog catalog) {
    /** {@return where and when} */
    String occasion(Occasion occasion) {
        String where = occasion.spots().stream()
                .map(spot -> place(spot.where()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String when = when(occasion.when());
        return where.isEmpty() ? when : where + ", " + when;
    }

    /** {@return "at" a place or event, or "in" an area, with its name} */
    String place(EntityId where) {
        return (where instanceof AreaId ? "in " : "at ") + name(where);
    }

    /** {@return the name of an entity} */
    String name(EntityId id) {
        return catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
    }

    /** {@return the date in the form of ISO 8601-2, or that none is said} */
    static String when(LifeSpan when) {
        return WrittenDate.dateOf(when).map(Object::toString).orElse("at a time that is not said");
    }
}
