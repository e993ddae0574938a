package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Objects;
import java.util.TreeMap;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;

/** What becomes of two entities with one id, by the rows of their table. */
public final class Repeats {
    private Repeats() {}

    /**
     * {@return the first mention with what only the second one says}
     *
     * @param first a mention
     * @param second another one of the same entity
     * @param <T> the type of the entity
     */
    public static <T extends Entity> T fill(T first, T second) {
        return fill(EntityTables.of(first), first, second);
    }

    /**
     * {@return the first value with what only the second one says}
     *
     * @param table the properties of the values
     * @param first a value
     * @param second another one that says something of the same thing
     * @param <T> the type of the values
     */
    public static <T> T fill(PropertyTable<T> table, T first, T second) {
        T filled = first;
        for (Property<T, ?> property : table.properties()) {
            if (!property.isSaid(filled) && property.isSaid(second)) {
                filled = property.with(filled, property.get(second));
            }
        }
        Extensions united = unite(table.extensions(first), table.extensions(second));
        return united.equals(table.extensions(first)) ? filled : table.withExtensions(filled, united);
    }

    /** {@return the names of the properties in which two entities differ} */
    static <T extends Entity> ImmutableList<String> differences(T first, T second) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Property<T, ?> property : EntityTables.of(first).properties()) {
            if (!Objects.equals(property.get(first), property.get(second))) {
                names.add(property.name());
            }
        }
        if (!first.extensions().equals(second.extensions())) {
            names.add("extensions");
        }
        return names.build();
    }

    private static Extensions unite(Extensions first, Extensions second) {
        if (second.isEmpty()) {
            return first;
        }
        TreeMap<String, String> json = new TreeMap<>(second.json());
        json.putAll(first.json());
        return Extensions.of(ImmutableSortedMap.copyOfSorted(json));
    }
}
