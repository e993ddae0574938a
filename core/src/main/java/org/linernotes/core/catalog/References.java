package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.source.Statement;

/** Finds all references in an entity, by the tables: whatever a property is called, an id in it points at something. */
public final class References {
    /** What a statement says in these is about its subject, and so names elements of the subject. */
    private static final ImmutableSet<String> ABOUT_THE_SUBJECT = ImmutableSet.of("element", "value");

    private References() {}

    /**
     * {@return all references in an entity, those in the values of statements included, in the order of the tables}
     *
     * @param entity the entity
     */
    public static ImmutableList<Reference> of(Entity entity) {
        ImmutableList.Builder<Reference> found = ImmutableList.builder();
        Walk.toIds(entity, new Finder(entity, new Sink() {
            @Override
            public void entity(EntityId id, Walk walk) {
                found.add(new Reference.ToEntity(walk.pointer(), id));
            }

            @Override
            public void take(TakeId id, Walk walk) {
                found.add(new Reference.ToTake(walk.pointer(), id));
            }

            @Override
            public void element(EntityId owner, ElementId id, Walk walk) {
                found.add(new Reference.ToElement(walk.pointer(), owner, id));
            }
        }));
        return found.build();
    }

    /** Takes references as they are found; the pointer is made only where it is asked for. */
    interface Sink {
        void entity(EntityId id, Walk walk);

        void take(TakeId id, Walk walk);

        void element(EntityId owner, ElementId id, Walk walk);
    }

    /** Tells references from other values. */
    record Finder(Entity entity, Sink sink) implements Walk.Visitor {
        @Override
        public void visit(Property<?, ?> property, Object value, Walk walk) {
            if (ElementIds.isOwn(property)) {
                return;
            }
            if (value instanceof EntityId id) {
                sink.entity(id, walk);
            } else if (value instanceof TakeId id) {
                sink.take(id, walk);
            } else if (value instanceof ElementId id) {
                sink.element(owner(walk), id, walk);
            }
        }

        private EntityId owner(Walk walk) {
            return entity instanceof Statement statement && ABOUT_THE_SUBJECT.contains(walk.row())
                    ? statement.subject()
                    : entity.id();
        }
    }
}
