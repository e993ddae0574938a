package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * Ids that entities had and have no more, since somebody found that two were one. What points at them is led to the ids of
 * now, and statements keep them: rivals of the property {@code id}, as every {@linkplain Merge merge} keeps and follows them.
 */
public final class FormerIds {
    /** No ids. */
    public static final FormerIds NONE = new FormerIds(ImmutableSortedMap.of());

    private final ImmutableSortedMap<EntityId, EntityId> successors;
    private final Renaming renaming;

    private FormerIds(ImmutableSortedMap<EntityId, EntityId> successors) {
        this.successors = successors;
        this.renaming = new Renaming(successors);
    }

    /**
     * {@return the ids of some entities}
     *
     * @param successors of each former id the one that took its place; that may be a former one of another. Where they lead
     *     in a circle, the first of the ids in canonical order is that of now
     * @throws IllegalArgumentException if an id took the place of one of another kind
     */
    public static FormerIds of(Map<? extends EntityId, ? extends EntityId> successors) {
        Map<EntityId, EntityId> all = new TreeMap<>(successors);
        Map<EntityId, EntityId> followed = new TreeMap<>();
        all.forEach((former, successor) -> {
            if (former.type() != successor.type()) {
                throw new IllegalArgumentException(former.toReference() + " cannot become " + successor.toReference());
            }
            EntityId now = follow(former, all);
            if (!now.equals(former)) {
                followed.put(former, now);
            }
        });
        return new FormerIds(ImmutableSortedMap.copyOf(followed));
    }

    private static EntityId follow(EntityId former, Map<EntityId, EntityId> successors) {
        Set<EntityId> way = new LinkedHashSet<>();
        EntityId id = former;
        EntityId next = successors.get(id);
        while (next != null && way.add(id)) {
            id = next;
            next = successors.get(id);
        }
        return next == null ? id : first(id, way);
    }

    /** {@return the first id of the circle that begins on the way where it was met again} */
    private static EntityId first(EntityId again, Set<EntityId> way) {
        EntityId first = again;
        boolean inCircle = false;
        for (EntityId id : way) {
            inCircle |= id.equals(again);
            first = inCircle && id.compareTo(first) < 0 ? id : first;
        }
        return first;
    }

    /** {@return the former ids, each with the one of now} */
    public ImmutableSortedMap<EntityId, EntityId> successors() {
        return successors;
    }

    /**
     * {@return the id of now; the given one where it is no former id}
     *
     * @param id the id
     * @param <I> the kind of the id
     */
    public <I extends EntityId> I current(I id) {
        return renaming.of(id);
    }

    /**
     * {@return an entity with its id of now, pointing at the ids of now; itself where nothing changes}
     *
     * @param entity the entity
     * @param <T> the type of the entity
     */
    public <T extends Entity> T in(T entity) {
        return renaming.in(entity);
    }

    /** {@return what a catalogue needs to keep the former ids: a statement for each, and the source that speaks of them} */
    public ImmutableList<Entity> statements() {
        ImmutableList.Builder<Entity> statements = ImmutableList.builder();
        successors.forEach((former, now) -> statements.add(statement(former, now)));
        if (!successors.isEmpty()) {
            statements.add(Source.builder().id(Merge.UNKNOWN_SOURCE).build());
        }
        return statements.build();
    }

    private static Statement statement(EntityId former, EntityId now) {
        return StatementIds.bareClaim(now, Fields.ID, OpenValue.of(former), Merge.UNKNOWN_SOURCE, Standing.RIVAL);
    }
}
