package org.linernotes.core.merge;

import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.entity.EntityId;

/** Sets of ids that stand for one entity each, found by union. An id of which nothing was said is a set of its own. */
final class Kinship {
    private final Map<EntityId, EntityId> parents = new HashMap<>();

    /** {@return the id that stands for the set of an id; another one after a union} */
    EntityId root(EntityId id) {
        EntityId root = id;
        for (EntityId parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        EntityId step = id;
        while (!step.equals(root)) { // halves the way for those that come after
            EntityId next = parents.getOrDefault(step, root);
            parents.put(step, root);
            step = next;
        }
        return root;
    }

    /**
     * Makes two sets one, which the smaller id of both roots stands for.
     *
     * @return whether they were two
     */
    boolean unite(EntityId first, EntityId second) {
        EntityId one = root(first);
        EntityId other = root(second);
        if (one.equals(other)) {
            return false;
        }
        boolean inOrder = one.compareTo(other) < 0;
        parents.put(inOrder ? other : one, inOrder ? one : other);
        return true;
    }

    /** {@return the ids that were united with others, the roots apart} */
    Iterable<EntityId> children() {
        return parents.keySet();
    }
}
