package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.release.Medium;

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

    /**
     * {@return the properties of which an entity does not hold what a mention of it says, in the order of its table}
     *
     * @param entity the entity
     * @param mention what else is said of it
     * @param <T> the type of the entity
     */
    public static <T extends Entity> ImmutableList<Property<T, ?>> unheld(T entity, T mention) {
        return EntityTables.of(entity).properties().stream()
                .filter(property -> property.isSaid(mention) && !holds(property, entity, mention))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T> boolean holds(Property<T, ?> property, T whole, T part) {
        Object said = property.get(part);
        if (Objects.equals(property.get(whole), said)) {
            return true;
        }
        if (property.cardinality() == Cardinality.LIST) {
            return holdsAll(property.type(), (List<?>) Objects.requireNonNull(property.get(whole)), (List<?>)
                    Objects.requireNonNull(said));
        }
        return whole instanceof Medium medium // which says their number only where it does not list them
                && property.name().equals("trackCount")
                && said instanceof Integer count
                && count == medium.tracks().size();
    }

    /** {@return whether the elements of a part are all in the whole, each with all that it says} */
    @SuppressWarnings("unchecked") // the elements are of the type
    private static <T> boolean holdsAll(ValueType<?> type, List<?> whole, List<?> part) {
        Set<Object> all = new HashSet<>(whole);
        if (all.containsAll(part)) {
            return true;
        }
        if (!(type instanceof ValueType.Structure<?> structure)
                || !structure.table().isElement()) {
            return false;
        }
        PropertyTable<T> table = (PropertyTable<T>) structure.table();
        Map<ElementId, T> byId = new HashMap<>();
        whole.forEach(element -> byId.put(((Element) element).id(), (T) element));
        for (Object element : part) {
            T held = byId.get(((Element) element).id());
            boolean isHeld = held != null
                    && table.properties().stream()
                            .allMatch(row -> !row.isSaid((T) element) || holds(row, held, (T) element));
            if (!all.contains(element) && !isHeld) {
                return false;
            }
        }
        return true;
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
