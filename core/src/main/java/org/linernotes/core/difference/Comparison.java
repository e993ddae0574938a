package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;

/** Compares two values of a type, row by row of its table, and notes what differs with the way to it. */
final class Comparison {
    private final List<Step> way = new ArrayList<>();
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    /** {@return what differs in two entities of one kind} */
    static <T extends Entity> ImmutableList<Change> of(T before, T after) {
        return of(EntityTables.of(before), before, after);
    }

    /** {@return what differs in two values of the type of a table} */
    static <T> ImmutableList<Change> of(PropertyTable<T> table, T before, T after) {
        Comparison comparison = new Comparison();
        comparison.compareRows(table, before, after);
        return comparison.changes();
    }

    /** {@return what was found so far} */
    ImmutableList<Change> changes() {
        return changes.build();
    }

    private <T> void compareRows(PropertyTable<T> table, T before, T after) {
        for (Property<T, ?> property : table.properties()) {
            compareRow(property, before, after);
        }
        compareExtensions(table.extensions(before), table.extensions(after));
    }

    private <T, V> void compareRow(Property<T, V> property, T before, T after) {
        Object old = property.get(before);
        Object now = property.get(after);
        if (Objects.equals(old, now)) {
            return;
        }
        if (property.cardinality() == Cardinality.LIST) {
            compareLists(property.name(), property.type(), property.values(before), property.values(after));
        } else {
            compare(Step.to(property.name()), typed(property, before, old), typed(property, after, now));
        }
    }

    private static <T> Optional<TypedValue> typed(Property<T, ?> property, T owner, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                owner instanceof Statement statement && value instanceof OpenValue
                        ? PropertyPath.stated(statement)
                        : new TypedValue(property.type(), value));
    }

    private void compareExtensions(Extensions before, Extensions after) {
        if (before.equals(after)) {
            return;
        }
        for (String key : Sets.union(before.json().keySet(), after.json().keySet()).stream()
                .sorted()
                .toList()) {
            compare(Step.to(key), json(before, key), json(after, key));
        }
    }

    private static Optional<TypedValue> json(Extensions extensions, String key) {
        return Optional.ofNullable(extensions.json().get(key))
                .map(json -> new TypedValue(ValueType.OPEN, OpenValue.ofJson(json)));
    }

    /** Compares what is no list. */
    void compare(Step step, Optional<TypedValue> before, Optional<TypedValue> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty() || after.isEmpty() || !compareWithin(step, before.get(), after.get())) {
            note(step, before, after);
        }
    }

    /** {@return whether the values are of one type, are no two elements and were compared by what is in them} */
    private boolean compareWithin(Step step, TypedValue before, TypedValue after) {
        return before.type().equals(after.type()) && compareWithin(step, before.type(), before.value(), after.value());
    }

    @SuppressWarnings("unchecked") // both values are of the type
    private <V> boolean compareWithin(Step step, ValueType<V> type, Object before, Object after) {
        if (before instanceof ImmutableList<?> old && after instanceof ImmutableList<?> now) {
            compareLists(step.property(), type, (List<V>) old, (List<V>) now);
            return true;
        }
        return type instanceof ValueType.Structure<V> structure
                && type.javaType().isInstance(before)
                && type.javaType().isInstance(after)
                && compareProperties(step, structure.table(), (V) before, (V) after);
    }

    private <V> boolean compareProperties(Step step, PropertyTable<V> table, V before, V after) {
        Optional<ElementId> id = table.elementId(before);
        if (!id.equals(table.elementId(after))) {
            return false;
        }
        way.add(step.element().isPresent() ? step : Step.to(step.property(), id));
        compareRows(table, before, after);
        way.remove(way.size() - 1);
        return true;
    }

    /** Compares lists: tells first what was removed, then goes through the second list. */
    <V> void compareLists(String property, ValueType<V> type, List<V> before, List<V> after) {
        if (before.equals(after)) {
            return;
        }
        Alignment alignment = Alignment.of(
                Lists.transform(before, value -> identity(type, value)),
                Lists.transform(after, value -> identity(type, value)),
                identity -> type instanceof ValueType.Structure && !(identity instanceof ElementId));
        for (int i = 0; i < before.size(); i++) {
            if (alignment.after(i) == Alignment.NOWHERE) {
                note(
                        step(property, type, i, Alignment.NOWHERE, before.get(i)),
                        typed(type, before.get(i)),
                        Optional.empty());
            }
        }
        for (int i = 0; i < after.size(); i++) {
            int old = alignment.before(i);
            Step step = step(property, type, old, i, after.get(i));
            if (old == Alignment.NOWHERE) {
                note(step, Optional.empty(), typed(type, after.get(i)));
            } else {
                compareElements(step, type, before.get(old), after.get(i), alignment.isMoved(old));
            }
        }
    }

    private <V> void compareElements(Step step, ValueType<V> type, V before, V after, boolean moved) {
        if (moved) {
            way.add(step);
            changes.add(
                    new Change(ChangeKind.MOVED, ImmutableList.copyOf(way), typed(type, before), typed(type, after)));
            way.remove(way.size() - 1);
        }
        compare(step, typed(type, before), typed(type, after));
    }

    /** What tells which element of a list it is: its id, or all that it says. */
    private static <V> Object identity(ValueType<V> type, V value) {
        return type instanceof ValueType.Structure<V> structure
                ? structure.table().elementId(value).map(Object.class::cast).orElse(value)
                : value;
    }

    private static <V> Step step(String property, ValueType<V> type, int before, int after, V element) {
        Optional<ElementId> id = type instanceof ValueType.Structure<V> structure
                ? structure.table().elementId(element)
                : Optional.empty();
        return Step.to(property, id, before, after, new TypedValue(type, element));
    }

    private static <V> Optional<TypedValue> typed(ValueType<V> type, V value) {
        return Optional.of(new TypedValue(type, value));
    }

    private void note(Step step, Optional<TypedValue> before, Optional<TypedValue> after) {
        way.add(step);
        changes.add(Change.of(ImmutableList.copyOf(way), before, after));
        way.remove(way.size() - 1);
    }
}
