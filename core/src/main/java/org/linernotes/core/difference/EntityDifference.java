package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;

/**
 * What differs in an entity: it is in one of the catalogues only, or in both and not alike.
 *
 * @param before the entity in the first catalogue
 * @param after the entity in the second catalogue; one of the two is always there
 * @param changes what differs in the entity where both have it, in the order of its table; empty where only one has it, and
 *     where it has but become a mention or full
 */
public record EntityDifference(
        Optional<CatalogEntry> before, Optional<CatalogEntry> after, ImmutableList<Change> changes) {

    /** {@return whether the entity was added, removed or changed} */
    public ChangeKind kind() {
        return before.isEmpty() ? ChangeKind.ADDED : after.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
    }

    /** {@return the entity as it is now; where it was removed, as it was} */
    public Entity entity() {
        return after.or(() -> before).orElseThrow().entity();
    }

    /** {@return the id of the entity} */
    public EntityId id() {
        return entity().id();
    }

    /** {@return whether the first catalogue has it in full and the second only mentions it} */
    public boolean becameMention() {
        return isMention(after) && before.isPresent() && !isMention(before);
    }

    /** {@return whether the first catalogue only mentions it and the second has it in full} */
    public boolean becameFull() {
        return isMention(before) && after.isPresent() && !isMention(after);
    }

    private static boolean isMention(Optional<CatalogEntry> entry) {
        return entry.isPresent() && entry.get().mention();
    }
}
