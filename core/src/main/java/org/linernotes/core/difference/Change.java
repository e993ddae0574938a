package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueText;
import org.linernotes.core.notice.Location;

/**
 * One thing that differs in an entity that both catalogues have, or in what a catalogue says of itself.
 *
 * <p>Properties are told one by one, down to the values in structures. The elements of a list that have ids are matched by
 * them, all other elements by being equal; of those that have properties, one that stands in the place of another is told
 * by its properties, too. What both lists have in another order is told as moved, as few elements as can be.
 *
 * @param kind what became of it
 * @param way the way to it, from the entity; never empty
 * @param before what the first catalogue has; empty where it has nothing
 * @param after what the second catalogue has; empty where it has nothing. Of an element that was moved, both are there; in
 *     what they differ, further changes say
 */
public record Change(
        ChangeKind kind, ImmutableList<Step> way, Optional<TypedValue> before, Optional<TypedValue> after) {

    /** {@return a change of what is at the end of a way: added, removed or changed, by which sides have a value} */
    static Change of(ImmutableList<Step> way, Optional<TypedValue> before, Optional<TypedValue> after) {
        ChangeKind kind =
                before.isEmpty() ? ChangeKind.ADDED : after.isEmpty() ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new Change(kind, way, before, after);
    }

    /**
     * {@return the names of the properties on the way, joined by dots: {@code "media.tracks.title"}} It is the path by which
     * statements name the property; an unknown key stands last.
     */
    public String path() {
        return way.stream().map(Step::property).collect(Collectors.joining("."));
    }

    /** {@return the last element with an id on the way: the one that differs, or that in which something does} */
    public Optional<ElementId> element() {
        return way.reverse().stream().flatMap(step -> step.id().stream()).findFirst();
    }

    /** {@return where it is in the entity of the first catalogue, as JSON Pointer (RFC 6901); empty where it is not there} */
    public Optional<String> pointerBefore() {
        return before.map(value -> pointer(Step::before));
    }

    /** {@return where it is in the entity of the second catalogue, as JSON Pointer (RFC 6901); empty where it is not there} */
    public Optional<String> pointerAfter() {
        return after.map(value -> pointer(Step::after));
    }

    private String pointer(Function<Step, OptionalInt> side) {
        StringBuilder pointer = new StringBuilder();
        for (Step step : way) {
            pointer.append(Location.step(step.property()));
            side.apply(step).ifPresent(position -> pointer.append('/').append(position));
        }
        return pointer.toString();
    }

    /** {@return the kind, the path, and what was there before and is there after, for whoever looks for a fault} */
    @Override
    public String toString() {
        return kind + " " + path() + ": " + shown(before) + " → " + shown(after);
    }

    private static String shown(Optional<TypedValue> value) {
        return value.map(ValueText.OF_IDS::of).orElse("nothing");
    }
}
