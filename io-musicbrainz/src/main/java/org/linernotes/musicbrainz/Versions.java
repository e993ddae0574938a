package org.linernotes.musicbrainz;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.merge.FormerIds;

/** What documents say of one entity: one version, as long as they agree, and another for each that contradicts. */
final class Versions {
    private Entity first;

    /** Empty as long as documents agree. */
    private List<Entity> others = List.of();

    private final boolean mentions;

    private Versions(Entity first, boolean mentions) {
        this.first = first;
        this.mentions = mentions;
    }

    /** {@return what a document says that is about the entity} */
    static Versions full(Entity first) {
        return new Versions(first, false);
    }

    /** {@return what a document mentions} */
    static Versions mention(Entity first) {
        return new Versions(first, true);
    }

    /** Adds what another document says. {@return this} */
    Versions add(Versions more) {
        more.all().forEach(this::add);
        return this;
    }

    private void add(Entity version) {
        if (version.equals(first)) {
            return;
        }
        Entity united = unite(first, version);
        if (united != null) {
            first = united;
            return;
        }
        for (int i = 0; i < others.size(); i++) {
            Entity together = unite(others.get(i), version);
            if (together != null) {
                others.set(i, together);
                return;
            }
        }
        if (others.isEmpty()) {
            others = new ArrayList<>();
        }
        others.add(version);
    }

    private @Nullable Entity unite(Entity one, Entity other) {
        return mentions ? Union.ofMentions(one, other) : Union.of(one, other);
    }

    /** {@return whether documents contradict each other} */
    boolean differ() {
        return !others.isEmpty();
    }

    /** {@return the id of the entity} */
    EntityId id() {
        return first.id();
    }

    /** {@return each version with the ids of now, of itself and of what it points at} */
    List<Versions> in(FormerIds formerIds) {
        return all().stream()
                .map(version -> new Versions(formerIds.in(version), mentions))
                .toList();
    }

    /** {@return the versions; one where documents agree} */
    List<Entity> all() {
        List<Entity> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
