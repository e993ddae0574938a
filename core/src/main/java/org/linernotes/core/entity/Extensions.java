package org.linernotes.core.entity;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an object that the model does not know, kept so that data of a newer version or of another program
 * survives: each name with its value as JSON text without insignificant white space. Sorted by name.
 */
public final class Extensions {
    /** No unknown keys. */
    public static final Extensions NONE = new Extensions(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, String> json;

    private Extensions(ImmutableSortedMap<String, String> json) {
        this.json = json;
    }

    /**
     * {@return the given keys}
     *
     * @param json names and their values as JSON text; what a text holds is not checked here
     */
    public static Extensions of(Map<String, String> json) {
        return json.isEmpty() ? NONE : new Extensions(ImmutableSortedMap.copyOf(json));
    }

    /** {@return the names and their values as JSON text, by name} */
    public ImmutableSortedMap<String, String> json() {
        return json;
    }

    /** {@return whether there is no unknown key} */
    public boolean isEmpty() {
        return json.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
