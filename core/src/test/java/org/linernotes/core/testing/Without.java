package org.linernotes.core.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Severity;

/**
 * A value without one of the things that it says.
 *
 * @param pointer the JSON Pointer of what is left out
 * @param value the rest
 * @param <T> the type of the value
 */
public record Without<T>(String pointer, T value) {
    /**
     * {@return the value without each single thing that it says and can do without, and that is all of what it stands in}
     *
     * @param table the table of its type
     * @param value the value
     * @param <T> the type of the value
     */
    public static <T> List<Without<T>> each(PropertyTable<T> table, T value) {
        List<Without<T>> all = new ArrayList<>();
        properties(table, value, "", whole -> whole, all);
        return all;
    }

    /** {@return whether it is without an id: those of elements are minted again} */
    public boolean isId() {
        return pointer.endsWith("/id");
    }

    /**
     * {@return whether what is left out is told as lost: itself, what it stands in, or something in it}
     *
     * @param notices what is told
     * @param entity the entity in which it stands
     */
    public boolean isTold(Notices notices, EntityId entity) {
        return notices.list().stream()
                .filter(notice -> notice.severity() == Severity.LOSS)
                .map(Notice::location)
                .filter(place -> place.record().equals(Optional.of(entity.toReference())))
                .map(place -> place.pointer().orElse(""))
                .anyMatch(place ->
                        place.equals(pointer) || pointer.startsWith(place + "/") || place.startsWith(pointer + "/"));
    }

    private static <T, O> void properties(
            PropertyTable<O> table, O owner, String pointer, Function<O, T> whole, List<Without<T>> all) {
        for (Property<O, ?> property : table.properties()) {
            if (property.isSaid(owner)) {
                property(property, owner, pointer + "/" + property.name(), whole, all);
            }
        }
    }

    private static <T, O, V> void property(
            Property<O, V> property, O owner, String pointer, Function<O, T> whole, List<Without<T>> all) {
        if (property.cardinality() == Cardinality.LIST) {
            ImmutableList<V> list = property.values(owner);
            for (int i = 0; i < list.size(); i++) {
                int place = i;
                value(
                        property.type(),
                        list.get(i),
                        pointer + "/" + i,
                        other -> whole.apply(property.with(owner, replaced(list, place, other))),
                        all);
            }
        } else {
            boolean isNeeded = property.cardinality() == Cardinality.REQUIRED;
            value(
                    property.type(),
                    property.values(owner).get(0),
                    pointer,
                    other -> isNeeded && other == null
                            ? null
                            : whole.apply(property.with(
                                    owner, other == null ? property.usual().orElse(null) : other)),
                    all);
        }
    }

    private static <T, V> void value(
            ValueType<V> type,
            V value,
            String pointer,
            Function<@Nullable V, @Nullable T> whole,
            List<Without<T>> all) {
        add(pointer, whole, all);
        if (type instanceof ValueType.Structure<V> structure) {
            properties(structure.table(), value, pointer, whole, all);
        }
    }

    private static <T, V> void add(String pointer, Function<@Nullable V, @Nullable T> whole, List<Without<T>> all) {
        try {
            T rest = whole.apply(null);
            if (rest != null) {
                all.add(new Without<>(pointer, rest));
            }
        } catch (IllegalArgumentException e) {
            // it cannot do without
        }
    }

    private static <V> ImmutableList<V> replaced(ImmutableList<V> list, int place, @Nullable V other) {
        return IntStream.range(0, list.size())
                .filter(i -> i != place || other != null)
                .mapToObj(i -> i == place ? other : list.get(i))
                .collect(ImmutableList.toImmutableList());
    }
}
