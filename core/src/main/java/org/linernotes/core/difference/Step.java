package org.linernotes.core.difference;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.TypedValue;

/**
 * A step on the way from an entity down to what differs: a property, and of a list one element.
 *
 * @param property the name of the property, or the unknown key
 * @param id the id of the element, where it is one with an id
 * @param before the position in the list of the first catalogue, from 0; empty where the property is no list, or where the
 *     element is not in it
 * @param after the position in the list of the second catalogue, from 0
 * @param element the element of the list, as it is in the second catalogue; as it was in the first where it is only there;
 *     empty where the property is no list
 */
public record Step(
        String property, Optional<ElementId> id, OptionalInt before, OptionalInt after, Optional<TypedValue> element) {

    /** {@return a step to a property that is no list, or to an unknown key} */
    static Step to(String property) {
        return to(property, Optional.empty());
    }

    /** {@return a step to a property that is no list, and holds an element with an id} */
    static Step to(String property, Optional<ElementId> id) {
        return new Step(property, id, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** {@return a step to an element of a list; a position that is negative is none} */
    static Step to(String property, Optional<ElementId> id, int before, int after, TypedValue element) {
        return new Step(property, id, position(before), position(after), Optional.of(element));
    }

    private static OptionalInt position(int position) {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
