package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.wire.PartialMedia;

/**
 * What two documents say of one thing, where they do not contradict each other: they may have been asked for different
 * parts of it. Of values that one alone says, and of lists one of which has all that is in the other, the fuller stands;
 * relationships of all documents stand together.
 */
final class Union {
    /** Lists of which a document has the part that it was asked for, by kinds of target or pages. */
    private static final ImmutableSet<String> ASKED_IN_PARTS = ImmutableSet.of(
            "credits",
            "relationships",
            "performances",
            "captures",
            "productionSteps",
            "derivations",
            "memberships",
            "members");

    private Union() {}

    /** {@return the entity with what both versions say of it; null where they contradict each other} */
    static <T extends Entity> @Nullable T of(T first, T second) {
        return rows(EntityTables.of(first), first, second);
    }

    /**
     * {@return a mention with what both versions say of it; null where they contradict each other} The media of a release
     * that is mentioned may be there in part.
     */
    static @Nullable Entity ofMentions(Entity first, Entity second) {
        if (first instanceof Release one
                && second instanceof Release other
                && !one.media().isEmpty()
                && !other.media().isEmpty()) {
            Release whole = PartialMedia.unite(one, ImmutableList.of(other));
            return of(whole, other.withMedia(whole.media()));
        }
        return of(first, second);
    }

    private static <T> @Nullable T rows(PropertyTable<T> table, T first, T second) {
        T united = first;
        for (Property<T, ?> property : table.properties()) {
            if (property.isSaid(second)) {
                Object value = value(property, first, second);
                if (value == null) {
                    return null;
                }
                united = Objects.equals(value, property.get(first)) ? united : property.with(united, value);
            }
        }
        return united;
    }

    private static <T> @Nullable Object value(Property<T, ?> property, T first, T second) {
        Object one = property.get(first);
        Object other = property.get(second);
        if (!property.isSaid(first) || Objects.equals(one, other)) {
            return other;
        }
        if (property.cardinality() == Cardinality.LIST) {
            List<?> ones = (List<?>) Objects.requireNonNull(one);
            List<?> others = (List<?>) Objects.requireNonNull(other);
            return ASKED_IN_PARTS.contains(property.name())
                    ? together(ones, others)
                    : fuller(property.type(), ones, others);
        }
        return null;
    }

    /** {@return all elements of both; null where two of one id differ} */
    private static @Nullable ImmutableList<Object> together(List<?> first, List<?> second) {
        Map<Object, Object> all = new LinkedHashMap<>();
        for (List<?> list : List.of(first, second)) {
            for (Object element : list) {
                Object other = all.putIfAbsent(key(element), element);
                if (other != null && !other.equals(element)) {
                    return null;
                }
            }
        }
        // neither document is the first one
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(element -> key(element).toString()), all.values());
    }

    private static Object key(Object element) {
        return element instanceof Element withId ? withId.id() : element;
    }

    private static @Nullable Object fuller(ValueType<?> type, List<?> first, List<?> second) {
        boolean allInFirst = new HashSet<Object>(first).containsAll(second);
        boolean allInSecond = new HashSet<Object>(second).containsAll(first);
        if (allInFirst && allInSecond) { // in another order
            return first.toString().compareTo(second.toString()) <= 0 ? first : second;
        }
        if (allInFirst || allInSecond) {
            return allInFirst ? first : second;
        }
        return type instanceof ValueType.Structure<?> structure ? pairs(structure.table(), first, second) : null;
    }

    /** {@return the elements, each with what both lists say of it; null where the lists have not the same elements} */
    @SuppressWarnings("unchecked") // the elements are of the type
    private static <T> @Nullable Object pairs(PropertyTable<T> table, List<?> first, List<?> second) {
        if (!table.isElement() || !ids(first).equals(ids(second))) {
            return null;
        }
        Map<ElementId, T> others = new LinkedHashMap<>();
        second.forEach(element -> others.put(((Element) element).id(), (T) element));
        ImmutableList.Builder<Object> united = ImmutableList.builderWithExpectedSize(first.size());
        for (Object element : first) {
            T pair = rows(table, (T) element, Objects.requireNonNull(others.get(((Element) element).id())));
            if (pair == null) {
                return null;
            }
            united.add(pair instanceof Medium medium ? counted(medium) : pair);
        }
        return united.build();
    }

    /** The number of tracks is said where they are not listed. */
    private static Medium counted(Medium medium) {
        return medium.withTrackCount(
                medium.trackCount().filter(count -> count != medium.tracks().size()));
    }

    private static Set<ElementId> ids(List<?> elements) {
        Set<ElementId> ids = new HashSet<>();
        elements.forEach(element -> ids.add(((Element) element).id()));
        return ids;
    }
}
