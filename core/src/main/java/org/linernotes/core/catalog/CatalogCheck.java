package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.Statement;

/** Checks that a catalogue holds together: references, ids of elements and takes, and statements. */
final class CatalogCheck {
    /** How the catalogue itself is called where it points at something. */
    private static final String CATALOGUE = "the catalogue";

    private final Catalog catalog;
    private final Predicate<EntityId> isThere;
    private final Map<TakeId, Session> takes = new HashMap<>();
    private final Notices.Builder notices = Notices.builder(Catalog.NOTICES_PER_CODE);

    /** The elements of entities at whose elements others point: often many others at those of one. */
    private final Map<EntityId, ImmutableSet<ElementId>> elementsOf = new HashMap<>();

    /** The last id of an entity that is there: the tracks of a release, say, point at one artist. */
    private @Nullable EntityId lastThere;

    /**
     * Creates a check.
     *
     * @param catalog the catalogue
     * @param isThere whether it has an entity of an id, which is asked for every reference
     */
    CatalogCheck(Catalog catalog, Predicate<EntityId> isThere) {
        this.catalog = catalog;
        this.isThere = isThere;
    }

    Notices run() {
        if (!catalog.isAboutAll()) {
            catalog.subjects().forEach(subject -> checkPointed(subject, "/subjects"));
        }
        catalog.source().ifPresent(source -> checkPointed(source, "/source"));
        checkTakes();
        for (Entity entity : catalog.entities()) {
            new OfEntity(entity).run();
        }
        for (Statement statement : catalog.statements()) {
            new StatementCheck(catalog, statement, this::hasElement, notices::add).run();
        }
        return notices.build();
    }

    private void checkPointed(EntityId id, String path) {
        if (!isThere.test(id)) {
            tellDangling(CATALOGUE, path, id.toReference(), Location.pointer(path));
        }
    }

    private void checkTakes() {
        for (Session session : catalog.sessions()) {
            for (Part part : session.parts()) {
                for (Take take : part.takes()) {
                    Session first = takes.putIfAbsent(take.id(), session);
                    if (first != null) {
                        notices.add(Notice.of(
                                        CatalogNotice.DUPLICATE_TAKE,
                                        Location.UNKNOWN.withRecord(session.id().toReference()),
                                        "take",
                                        take.id())
                                .with("first", first.id().toReference())
                                .with("second", session.id().toReference()));
                    }
                }
            }
        }
    }

    private void tellDangling(String from, String path, String to, Location location) {
        notices.add(Notice.of(CatalogNotice.DANGLING_REFERENCE, location, "from", from)
                .with("path", path)
                .with("to", to));
    }

    private boolean hasElement(Entity owner, ElementId id) {
        return elementsOf
                .computeIfAbsent(owner.id(), any -> ElementIds.in(owner))
                .contains(id);
    }

    /** Checks one entity in one walk through it. */
    private final class OfEntity implements References.Sink {
        private final Entity entity;
        private final Set<ElementId> elements = new HashSet<>();
        private final Set<ElementId> ownTakes = new HashSet<>();

        /** References to elements of the entity itself: these may stand further on. */
        private final Map<String, ElementId> pointedElements = new HashMap<>();

        OfEntity(Entity entity) {
            this.entity = entity;
        }

        void run() {
            References.Finder finder = new References.Finder(entity, this);
            Walk.toIds(entity, (property, value, walk) -> {
                finder.visit(property, value, walk);
                checkElementId(property, value, walk);
            });
            pointedElements.forEach((path, element) -> {
                if (!elements.contains(element)) {
                    tellDangling(path, new Reference.ToElement(path, entity.id(), element).target());
                }
            });
        }

        private void checkElementId(Property<?, ?> property, Object value, Walk walk) {
            if (!ElementIds.isElement(property, value, walk)) {
                return;
            }
            boolean again = !elements.add((ElementId) value);
            // of a take that is there twice, the check of the takes tells
            boolean takeAgain = value instanceof TakeId take && !ownTakes.add(take);
            if (again && !takeAgain) {
                String reference = entity.id().toReference();
                String path = walk.pointer();
                notices.add(Notice.of(
                                CatalogNotice.DUPLICATE_ELEMENT,
                                Location.pointer(path).withRecord(reference),
                                "entity",
                                reference)
                        .with("element", value)
                        .with("path", path));
            }
        }

        @Override
        public void entity(EntityId id, Walk walk) {
            if (id.equals(lastThere)) {
                return;
            }
            if (isThere.test(id)) {
                lastThere = id;
            } else {
                tellDangling(walk.pointer(), id.toReference());
            }
        }

        @Override
        public void take(TakeId id, Walk walk) {
            if (!takes.containsKey(id)) {
                tellDangling(walk.pointer(), new Reference.ToTake("", id).target());
            }
        }

        @Override
        public void element(EntityId owner, ElementId id, Walk walk) {
            if (owner.equals(entity.id())) {
                pointedElements.put(walk.pointer(), id);
            } else if (catalog.get(owner)
                    .filter(subject -> !hasElement(subject, id))
                    .isPresent()) {
                tellDangling(walk.pointer(), new Reference.ToElement("", owner, id).target());
            }
        }

        private void tellDangling(String path, String to) {
            String from = entity.id().toReference();
            CatalogCheck.this.tellDangling(
                    from, path, to, Location.pointer(path).withRecord(from));
        }
    }
}
