package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Outcome;

/** Catalogues made of another one, with what that says of itself. */
final class CatalogEdit {
    private CatalogEdit() {}

    static Outcome<Catalog> with(Catalog catalog, List<Entity> versions) {
        Map<EntityId, Entity> changed = new LinkedHashMap<>();
        versions.forEach(entity -> changed.put(entity.id(), entity));
        return of(catalog, changed, ImmutableSet.of());
    }

    static Outcome<Catalog> without(Catalog catalog, List<EntityId> ids) {
        return of(catalog, Map.of(), ImmutableSet.copyOf(ids));
    }

    private static Outcome<Catalog> of(Catalog catalog, Map<EntityId, Entity> changed, ImmutableSet<EntityId> gone) {
        Catalog.Builder builder = Catalog.builder();
        for (int place = 0; place < catalog.size(); place++) {
            Entity entity = catalog.entities().get(place);
            if (!gone.contains(entity.id())) {
                Entity now = changed.getOrDefault(entity.id(), entity);
                Catalog.Builder unused = catalog.isMentionAt(place) ? builder.addMention(now) : builder.add(now);
            }
        }
        changed.values().stream()
                .filter(entity -> !catalog.contains(entity.id()))
                .forEach(builder::add);
        catalog.source().ifPresent(builder::source);
        if (!catalog.isAboutAll()) {
            builder.subjects(Iterables.filter(catalog.subjects(), id -> !gone.contains(id)));
        }
        return builder.build();
    }
}
