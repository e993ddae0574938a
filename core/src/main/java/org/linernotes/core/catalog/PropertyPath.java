package org.linernotes.core.catalog;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;

/**
 * The property that a statement names, found in the table of its subject's kind: names joined by dots, through structures
 * and lists ({@code "length"}, {@code "media.tracks.title"}, {@code "date.value"}). The last one may be a claim.
 */
public final class PropertyPath {
    private static final Splitter DOTS = Splitter.on('.');

    private final ImmutableList<Property<?, ?>> steps;

    private PropertyPath(ImmutableList<Property<?, ?>> steps) {
        this.steps = steps;
    }

    /**
     * {@return the property that a path names, if there is one}
     *
     * @param subject the kind of entity that the path starts from
     * @param path names of properties, joined by dots
     */
    public static Optional<PropertyPath> resolve(EntityType subject, String path) {
        ImmutableList.Builder<Property<?, ?>> steps = ImmutableList.builder();
        PropertyTable<?> table = EntityTables.of(subject);
        // tables have no circles, so that a path of foreign origin ends where they do
        for (String name : DOTS.split(path)) {
            Property<?, ?> step = table == null ? null : table.property(name).orElse(null);
            if (step == null) {
                return Optional.empty();
            }
            steps.add(step);
            table = step.type() instanceof ValueType.Structure<?> structure ? structure.table() : null;
        }
        return Optional.of(new PropertyPath(steps.build()));
    }

    /**
     * {@return the property that a statement names, if its subject's kind has it}
     *
     * @param statement the statement
     */
    public static Optional<PropertyPath> of(Statement statement) {
        return resolve(statement.subject().type(), statement.property());
    }

    /**
     * {@return what a statement states, with the type of the property that it names; {@link ValueType#OPEN} where that is not known
     * or does not fit}
     *
     * @param statement the statement
     */
    public static TypedValue stated(Statement statement) {
        return typed(statement.subject().type(), statement.property(), statement.value());
    }

    /**
     * {@return a value with the type of the property that a path names; {@link ValueType#OPEN} where that is not known or does not
     * fit}
     *
     * @param subject the kind of entity that the path starts from
     * @param path names of properties, joined by dots
     * @param open the value
     */
    public static TypedValue typed(EntityType subject, String path, OpenValue open) {
        return resolve(subject, path)
                .map(PropertyPath::last)
                .flatMap(property ->
                        open.value().filter(property::canState).map(value -> new TypedValue(property.type(), value)))
                .orElse(new TypedValue(ValueType.OPEN, open));
    }

    /** {@return the properties on the way, the entity's own first} */
    public ImmutableList<Property<?, ?>> steps() {
        return steps;
    }

    /** {@return the property that the path starts with, which the entity itself has} */
    public Property<?, ?> first() {
        return steps.get(0);
    }

    /** {@return the property that the path leads to} */
    public Property<?, ?> last() {
        return steps.get(steps.size() - 1);
    }

    /** {@return whether only statements can speak of the property, so that no entity holds it} */
    public boolean isClaim() {
        return steps.stream().anyMatch(step -> step.cardinality() == Cardinality.CLAIM);
    }

    /**
     * {@return the values that an entity holds at the end of the path: of every element of the lists on the way}
     *
     * @param entity an entity of the kind that the path starts from
     */
    public ImmutableList<Object> values(Entity entity) {
        return values(entity, Optional.empty());
    }

    /**
     * {@return the values that an entity holds at the end of the path, below an element or at it}
     *
     * @param entity an entity of the kind that the path starts from
     * @param element the id of an element that the path leads through or to; empty for all elements
     */
    public ImmutableList<Object> values(Entity entity, Optional<ElementId> element) {
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        gather(valuesOf(steps.get(0), entity), 0, element.orElse(null), false, found);
        return found.build();
    }

    /**
     * {@return the values at the end of the path that lie in a value of its first property}
     *
     * @param value the value: one, or an {@link ImmutableList} of them
     */
    public ImmutableList<Object> valuesIn(Object value) {
        ImmutableList<?> values = steps.get(0).statesList(value) ? (ImmutableList<?>) value : ImmutableList.of(value);
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        gather(values, 0, null, false, found);
        return found.build();
    }

    /**
     * {@return what an entity holds at the end of the path that can be held against a stated value: whole lists where a list
     * is stated, else single values}
     *
     * @param entity an entity of the kind that the path starts from
     * @param element the id of an element that the path leads through or to; empty for all elements
     * @param stated the value that is stated
     */
    public ImmutableList<Object> values(Entity entity, Optional<ElementId> element, Object stated) {
        ImmutableList.Builder<Object> found = ImmutableList.builder();
        gather(valuesOf(steps.get(0), entity), 0, element.orElse(null), last().statesList(stated), found);
        return found.build();
    }

    /**
     * Gathers the values from a step on.
     *
     * @param values what is held at that step
     * @param sought the element that must still be met; null where it was met or where none is sought
     * @param whole whether whole lists are gathered at the end, and not their elements
     */
    private void gather(
            ImmutableList<?> values,
            int step,
            @Nullable ElementId sought,
            boolean whole,
            ImmutableList.Builder<Object> found) {
        boolean atEnd = step + 1 == steps.size();
        if (atEnd && whole) {
            if (sought == null) {
                found.add(values);
            }
            return;
        }
        Property<?, ?> id =
                sought == null ? null : ElementIds.row(steps.get(step).type());
        boolean mayStandBehind = sought != null && hasElementsFrom(step + 1);
        for (Object value : values) {
            boolean isSought = id != null && ElementIds.idOf(id, value).equals(sought);
            ElementId stillSought = isSought ? null : sought;
            if (atEnd && stillSought == null) {
                found.add(value);
            } else if (stillSought == null || mayStandBehind) {
                gather(valuesOf(steps.get(step + 1), value), step + 1, stillSought, whole, found);
            }
        }
    }

    private boolean hasElementsFrom(int step) {
        return steps.subList(step, steps.size()).stream().anyMatch(each -> ElementIds.row(each.type()) != null);
    }

    /** The steps were found in the tables of what they are asked of. */
    @SuppressWarnings("unchecked")
    static <T> ImmutableList<?> valuesOf(Property<T, ?> property, Object owner) {
        return property.values((T) owner);
    }

    /** {@return the names joined by dots} */
    @Override
    public String toString() {
        return steps.stream().map(Property::name).collect(Collectors.joining("."));
    }
}
