package org.linernotes.core.merge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** What entities say, name by name: the whole values of their properties, the id apart, and their unknown keys as JSON text. */
final class Fields {
    /** The property that holds the id. */
    static final String ID = "id";

    private Fields() {}

    /** {@return what an entity says: its properties in the order of the table, its unknown keys by name} */
    static <T extends Entity> ImmutableMap<String, OpenValue> of(T entity) {
        ImmutableMap.Builder<String, OpenValue> said = ImmutableMap.builder();
        for (Property<T, ?> property : EntityTables.of(entity).properties()) {
            Object value = property.get(entity);
            if (property.isSaying(value) && !property.name().equals(ID)) {
                said.put(property.name(), OpenValue.of(Objects.requireNonNull(value)));
            }
        }
        entity.extensions().json().forEach((key, json) -> said.put(key, OpenValue.ofJson(json)));
        return said.buildOrThrow();
    }

    /** {@return an entity that says the given things and has the id of the given one} */
    static <T extends Entity> T make(T like, Map<String, OpenValue> said) {
        PropertyTable<T> table = EntityTables.of(like);
        @Nullable Object[] slots = new @Nullable Object[table.properties().size() + 1];
        ImmutableSortedMap.Builder<String, String> keys = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < slots.length - 1; i++) {
            Property<T, ?> property = table.properties().get(i);
            OpenValue value = said.get(property.name());
            slots[i] = property.name().equals(ID)
                    ? like.id()
                    : value == null ? null : value.value().orElseThrow();
        }
        said.forEach((name, value) -> value.json().ifPresent(json -> keys.put(name, json)));
        slots[slots.length - 1] = Extensions.of(keys.buildOrThrow());
        return table.make(new Slots().at(slots, 0));
    }

    /** {@return the property of a kind of entity with a name; empty for unknown keys} */
    static Optional<Property<?, ?>> property(EntityType kind, String name) {
        return EntityTables.of(kind)
                .property(name)
                .filter(property -> property.cardinality() != Cardinality.CLAIM)
                .map(property -> property);
    }

    /** {@return whether a statement states the whole value of a field of its subject} */
    static boolean isWhole(Statement statement) {
        if (statement.element().isPresent()) {
            return false;
        }
        Optional<Property<?, ?>> property = property(statement.subject().type(), statement.property());
        if (property.isEmpty()) {
            return statement.value().json().isPresent()
                    && canBeStated(statement.subject().type(), statement.property());
        }
        Property<?, ?> row = property.get();
        return statement
                .value()
                .value()
                .filter(value ->
                        row.canState(value) && row.statesList(value) == (row.cardinality() == Cardinality.LIST))
                .isPresent();
    }

    /** {@return whether a statement claims the whole value of a field: it is adopted, or a rival of what is} */
    static boolean isClaim(Statement statement) {
        return isDecided(statement) && isWhole(statement);
    }

    /** {@return whether a statement is adopted, or a rival of what is} */
    static boolean isDecided(Statement statement) {
        return statement.standing() == Standing.ADOPTED || statement.standing() == Standing.RIVAL;
    }

    /** {@return whether a statement can speak of a field: an unknown key may be called like a path to something else} */
    static boolean canBeStated(EntityType kind, String name) {
        return property(kind, name).isPresent()
                || PropertyPath.resolve(kind, name).isEmpty();
    }

    /** {@return whether a value that is stated agrees with one that is held} */
    static boolean agree(EntityType kind, String name, OpenValue stated, OpenValue held) {
        return stated.equals(held)
                || (stated.value().isPresent()
                        && held.value().isPresent()
                        && property(kind, name)
                                .filter(property -> Agreement.agree(
                                        property,
                                        stated.value().orElseThrow(),
                                        held.value().orElseThrow()))
                                .isPresent());
    }

    /** {@return a number that is the same for all values of a field that {@linkplain #agree agree}} */
    static int hash(EntityType kind, String name, OpenValue value) {
        return value.value()
                .flatMap(known -> property(kind, name).map(property -> Agreement.hash(property, known)))
                .orElseGet(value::hashCode);
    }
}
