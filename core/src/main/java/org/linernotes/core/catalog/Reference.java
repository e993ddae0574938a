package org.linernotes.core.catalog;

import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.TakeId;

/** That a value in an entity points at something by its id. */
public sealed interface Reference {
    /** {@return where in the entity the pointing value stands: a JSON Pointer (RFC 6901)} */
    String pointer();

    /** {@return what is pointed at, for people: {@code "artist:miles-davis"}, {@code "take:m724-1"}} */
    String target();

    /**
     * A reference to an entity.
     *
     * @param pointer where in the entity the pointing value stands
     * @param id the entity that is pointed at
     */
    record ToEntity(String pointer, EntityId id) implements Reference {
        @Override
        public String target() {
            return id.toReference();
        }
    }

    /**
     * A reference to a take, of whatever session.
     *
     * @param pointer where in the entity the pointing value stands
     * @param id the take that is pointed at
     */
    record ToTake(String pointer, TakeId id) implements Reference {
        @Override
        public String target() {
            return "take:" + id;
        }
    }

    /**
     * A reference to an element of an entity.
     *
     * @param pointer where in the entity the pointing value stands
     * @param owner the entity that has the element
     * @param id the element that is pointed at
     */
    record ToElement(String pointer, EntityId owner, ElementId id) implements Reference {
        @Override
        public String target() {
            return "element " + id + " of " + owner.toReference();
        }
    }
}
