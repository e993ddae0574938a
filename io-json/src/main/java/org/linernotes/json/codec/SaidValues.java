package org.linernotes.json.codec;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.internal.Slots;
import tools.jackson.core.JsonGenerator;

/**
 * What the objects being written say with their properties, the innermost object on top: a stack, so that nothing is
 * allocated for an object. Not safe for use by several threads.
 */
final class SaidValues {
    private final Slots slots = new Slots();
    private @Nullable Object[] values = {};
    private int size;

    SaidValues() {}

    /** {@return those that a generator keeps, or new ones for a generator of another kind} */
    static SaidValues of(JsonGenerator out) {
        return out instanceof Utf8Generator utf8 ? utf8.said() : new SaidValues();
    }

    /** {@return where the values of the next object begin} */
    int size() {
        return size;
    }

    /** Puts the values of an object on top. {@return which of them are there: the lowest bit for the first} */
    <T> long push(PropertyTable<T> table, T value) {
        int start = size;
        int end = start + table.properties().size();
        if (end > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, end));
        }
        table.fill(value, slots.at(values, start));
        size = end;
        return slots.said();
    }

    /** {@return a value that is there} */
    Object get(int index) {
        return Objects.requireNonNull(values[index]);
    }

    /** Takes the values of an object away. */
    void pop(int start) {
        size = start;
    }
}
