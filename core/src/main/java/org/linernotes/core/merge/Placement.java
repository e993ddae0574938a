package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/** Puts a value that is stated in its place in an entity, by the path of the statement. */
final class Placement {
    private final ImmutableList<Property<?, ?>> steps;
    private final Object value;

    private Placement(PropertyPath path, Object value) {
        this.steps = path.steps();
        this.value = value;
    }

    /** That a value has no place, and why. */
    static final class NoPlaceException extends Exception {
        private static final long serialVersionUID = 1;

        NoPlaceException(String problem) {
            super(problem);
        }

        /** {@return why} */
        String problem() {
            return Objects.requireNonNull(getMessage());
        }
    }

    /**
     * {@return an entity with a value at the end of a path}
     *
     * @param entity an entity of the kind that the path starts from
     * @param path the path
     * @param element the element that it leads through or to
     * @param value the value: one that the last property can state
     * @throws NoPlaceException if there is no one place for it
     */
    static <T extends Entity> T put(T entity, PropertyPath path, Optional<ElementId> element, Object value)
            throws NoPlaceException {
        if (path.last().name().equals(Fields.ID)) {
            throw new NoPlaceException("an id is not changed, since others point at it");
        }
        try {
            T changed = new Placement(path, value).inOwner(entity, 0, element.orElse(null));
            if (changed == null) {
                throw new NoPlaceException("there is no element " + element.orElseThrow() + " on its way");
            }
            return changed;
        } catch (IllegalArgumentException e) { // the checks of a value of the model
            throw new NoPlaceException(String.valueOf(e.getMessage()));
        }
    }

    /** {@return the owner with the value in it; null where the element that is sought is not below it} */
    @SuppressWarnings("unchecked") // the steps were found in the tables of what they are asked of
    private <T> @Nullable T inOwner(T owner, int step, @Nullable ElementId sought) throws NoPlaceException {
        Property<T, ?> property = (Property<T, ?>) steps.get(step);
        boolean atEnd = step + 1 == steps.size();
        if (atEnd && property.cardinality() == Cardinality.LIST && !property.statesList(value)) {
            return withElement(property, owner, sought);
        }
        if (atEnd) {
            return sought == null ? property.with(owner, value) : null;
        }
        return property.type() instanceof ValueType.Structure<?> structure
                ? within(property, structure.table(), owner, step, sought)
                : null;
    }

    private <T, V> @Nullable T within(
            Property<T, ?> property, PropertyTable<V> below, T owner, int step, @Nullable ElementId sought)
            throws NoPlaceException {
        @SuppressWarnings("unchecked") // the table is that of the property's type
        List<V> values = new ArrayList<>((ImmutableList<V>) property.values(owner));
        if (values.isEmpty() && sought == null && property.cardinality() != Cardinality.LIST) {
            return property.with(owner, made(property, below, step + 1));
        }
        if (values.size() != 1 && sought == null) {
            throw new NoPlaceException(
                    values.isEmpty()
                            ? "there is nothing in " + property + " that could have it"
                            : "it does not say which of the " + property + " it is about");
        }
        for (int i = 0; i < values.size(); i++) {
            boolean met = sought != null && below.isElement() && sought.equals(idOf(below, values.get(i)));
            V changed = inOwner(values.get(i), step + 1, met ? null : sought);
            if (changed != null) {
                values.set(i, changed);
                return property.with(
                        owner,
                        property.cardinality() == Cardinality.LIST ? ImmutableList.copyOf(values) : values.get(0));
            }
        }
        return null;
    }

    /** {@return a value that says nothing but what is put in it} */
    private <V> V made(Property<?, ?> property, PropertyTable<V> table, int step) throws NoPlaceException {
        Property<?, ?> next = steps.get(step);
        boolean lacking = table.properties().stream()
                .anyMatch(row -> row.cardinality() == Cardinality.REQUIRED && !row.equals(next));
        if (lacking || step + 1 < steps.size() || next.cardinality() == Cardinality.LIST) {
            throw new NoPlaceException("there is no " + property + " that could have it");
        }
        @Nullable Object[] slots = new @Nullable Object[table.properties().size() + 1];
        slots[table.properties().indexOf(next)] = value;
        slots[slots.length - 1] = Extensions.NONE;
        return table.make(new Slots().at(slots, 0));
    }

    private <T, V> @Nullable T withElement(Property<T, V> property, T owner, @Nullable ElementId sought)
            throws NoPlaceException {
        List<Object> values = new ArrayList<>(property.values(owner));
        PropertyTable<?> table = property.type() instanceof ValueType.Structure<V> structure
                        && structure.table().isElement()
                ? structure.table()
                : null;
        if (sought != null) {
            int place = table == null ? -1 : place(table, values, sought);
            if (place < 0) {
                return null;
            }
            values.set(place, named(Objects.requireNonNull(table), sought));
        } else {
            int place = table == null ? -1 : place(table, values, idOf(table, value));
            if (place >= 0) {
                values.set(place, value);
            } else if (values.stream().noneMatch(held -> Agreement.agree(property, value, held))) {
                values.add(value);
            }
        }
        return property.with(owner, ImmutableList.copyOf(values));
    }

    private static int place(PropertyTable<?> table, List<?> values, ElementId id) {
        for (int i = 0; i < values.size(); i++) {
            if (id.isSet() && id.equals(idOf(table, values.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the value under the id of the element that it replaces} */
    @SuppressWarnings("unchecked") // the value is of the type
    private <V> Object named(PropertyTable<V> table, ElementId id) throws NoPlaceException {
        ElementId own = idOf(table, value);
        if (own.isSet() && !own.equals(id)) {
            throw new NoPlaceException("it is about the element " + id + " and states the element " + own);
        }
        return own.isSet() ? value : table.property(Fields.ID).orElseThrow().with((V) value, id);
    }

    @SuppressWarnings("unchecked") // the element is of the type
    private static <V> ElementId idOf(PropertyTable<V> table, Object element) {
        return (ElementId)
                Objects.requireNonNull(table.property(Fields.ID).orElseThrow().get((V) element));
    }
}
