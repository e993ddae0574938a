package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Session;

/**
 * Everything hangs together with something: what is only mentioned is pointed at, and everything else is pointed at or points
 * at something. A catalogue in which nothing does so is a mere list, of which nothing is told.
 */
final class OrphanRule implements Rule {
    /** What these describe is named by a word wherever it is meant. */
    private static final ImmutableSet<EntityType> BY_NAME =
            Sets.immutableEnumSet(EntityType.INSTRUMENT, EntityType.GENRE);

    /** These stand at the top: an issue may be known by the words on its label alone. */
    private static final ImmutableSet<EntityType> ON_TOP =
            Sets.immutableEnumSet(EntityType.RELEASE, EntityType.SESSION, EntityType.COLLECTION);

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.ORPHAN);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Set<EntityId> wanted = new HashSet<>(catalog.isAboutAll() ? ImmutableList.of() : catalog.subjects());
        catalog.source().ifPresent(wanted::add);
        List<Entity> alone = new ArrayList<>();
        for (Entity entity : catalog.entities()) {
            boolean isWanted = wanted.contains(entity.id())
                    || BY_NAME.contains(entity.id().type())
                    || !catalog.referrers(entity.id()).isEmpty();
            // a collection is never pointed at: what is mentioned of it is that things are in it
            boolean standsAlone = catalog.isMention(entity.id())
                    ? entity.id().type() != EntityType.COLLECTION || !points(entity)
                    : !ON_TOP.contains(entity.id().type()) && !points(entity);
            if (!isWanted && standsAlone) {
                alone.add(entity);
            }
        }
        if (alone.size() < catalog.size()) {
            alone.forEach(entity -> findings.add(ValidationNotice.ORPHAN
                    .in(entity, "")
                    .with("name", Shown.quoted(entity.displayName()))
                    .with(
                            "rest",
                            catalog.isMention(entity.id()) ? "which is only mentioned" : "and it points at nothing")));
        }
    }

    private static boolean points(Entity entity) {
        boolean[] found = {false};
        Walk.toIds(entity, (property, value, walk) -> {
            boolean toEntity = value instanceof EntityId id && !id.equals(entity.id());
            // a session has takes of its own
            boolean toTake = value instanceof TakeId && !(entity instanceof Session);
            found[0] |= toEntity || toTake;
        });
        return found[0];
    }
}
