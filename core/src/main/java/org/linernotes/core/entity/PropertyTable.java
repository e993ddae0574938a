package org.linernotes.core.entity;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.internal.Slots;

/**
 * The properties of a type of the model, a row each: the one place where they are written down. It stands in the source
 * of the type, beside the accessors.
 *
 * @param <T> the type
 */
public final class PropertyTable<T> {
    private final String name;
    private final Class<T> type;
    private final ImmutableList<Property<T, ?>> properties;
    private final ImmutableMap<String, Property<T, ?>> byName;
    private final ImmutableList<Property<T, ?>> claims;
    private final Optional<Property<T, ?>> shorthand;
    private final @Nullable BiFunction<T, Extensions, T> extensionsWither;
    private final @Nullable Function<T, Extensions> extensions;
    private final @Nullable ElementKey<T> key;
    private final Function<Slots, T> maker;
    private final BiConsumer<T, Slots> filler;
    /** Asked late: tables may name each other. */
    private final Supplier<ImmutableList<ElementKey.Nested<T, ?>>> nested;

    private PropertyTable(Builder<T> builder, Function<Slots, T> maker, BiConsumer<T, Slots> filler) {
        this.name = builder.name;
        this.type = builder.type;
        this.properties = ImmutableList.copyOf(builder.properties);
        checkState(properties.size() < Long.SIZE, "%s has too many properties to be counted by bits", name);
        this.claims = ImmutableList.copyOf(builder.claims);
        this.byName = Maps.uniqueIndex(
                ImmutableList.<Property<T, ?>>builder()
                        .addAll(properties)
                        .addAll(claims)
                        .build(),
                Property::name);
        this.shorthand = Optional.ofNullable(builder.shorthand).map(this::require);
        this.extensions = builder.extensions;
        this.extensionsWither = builder.extensionsWither;
        this.key = builder.key == null ? null : builder.key.in(this);
        this.maker = maker;
        this.filler = filler;
        this.nested = Suppliers.memoize(this::findNested);
    }

    /** {@return the name of the type in messages, schemas and documents, for example {@code "release-group"}} */
    public String name() {
        return name;
    }

    /** {@return the type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the properties, in the order in which they are written} */
    public ImmutableList<Property<T, ?>> properties() {
        return properties;
    }

    /** {@return the properties that only statements can speak of} */
    public ImmutableList<Property<T, ?>> claims() {
        return claims;
    }

    /**
     * {@return the property or claim with the given name}
     *
     * @param propertyName the name
     */
    public Optional<Property<T, ?>> property(String propertyName) {
        return Optional.ofNullable(byName.get(propertyName));
    }

    /**
     * {@return the property whose bare value stands for the whole where nothing else is said: an instrument for an
     * instrument with nothing more about it}
     */
    public Optional<Property<T, ?>> shorthand() {
        return shorthand;
    }

    /** {@return whether values of this type keep unknown keys} */
    public boolean isOpen() {
        return extensions != null;
    }

    /** {@return whether values of this type are elements with an id} */
    public boolean isElement() {
        return key != null;
    }

    /**
     * {@return the id of an element; empty where it has none yet, or where values of this type are no elements}
     *
     * @param value the value
     */
    public Optional<ElementId> elementId(T value) {
        return key == null ? Optional.empty() : Optional.of(key.idOf(value)).filter(ElementId::isSet);
    }

    /**
     * {@return the unknown keys of a value; none where the type keeps none}
     *
     * @param value the value
     */
    public Extensions extensions(T value) {
        return extensions == null ? Extensions.NONE : extensions.apply(value);
    }

    /**
     * {@return the value with other unknown keys}
     *
     * @param value the value
     * @param newExtensions the unknown keys
     * @throws UnsupportedOperationException if the type keeps none
     */
    public T withExtensions(T value, Extensions newExtensions) {
        if (extensionsWither == null) {
            throw new UnsupportedOperationException(name + " keeps no unknown keys");
        }
        return extensionsWither.apply(value, newExtensions);
    }

    /**
     * {@return a value made without a builder; for the modules that read formats}
     *
     * @param slots the values of the properties, in the order of this table, and the extensions behind them
     */
    public T make(Slots slots) {
        return maker.apply(slots);
    }

    /**
     * Takes what is said with all properties at once, which costs less than to ask for each; for the modules that write formats.
     *
     * @param value the value that has the properties
     * @param slots where that is put which {@link Property#said} gives, in the order of this table
     */
    public void fill(T value, Slots slots) {
        filler.accept(value, slots);
    }

    /**
     * {@return the value with an id for every element in it that has none yet; the value itself where all have one}
     *
     * @param value the value
     */
    public T minted(T value) {
        return ElementKey.mintAll(this, value);
    }

    /**
     * Gives an id to every element that has none, before the value is made that holds it: what is made afterwards need not
     * be made again with the ids. For the modules that read formats.
     *
     * @param values the values of the properties, in the order of this table; null stands for what is not there
     */
    public void mint(@Nullable Object[] values) {
        ElementKey.mintAll(this, values);
    }

    /** {@return the properties below which there are elements with ids} */
    ImmutableList<ElementKey.Nested<T, ?>> nested() {
        return nested.get();
    }

    private ImmutableList<ElementKey.Nested<T, ?>> findNested() {
        return properties.stream()
                .flatMap(property -> nested(property).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private <V> Optional<ElementKey.Nested<T, V>> nested(Property<T, V> property) {
        return property.type() instanceof ValueType.Structure<V> structure
                        && (structure.table().isElement()
                                || !structure.table().nested().isEmpty())
                ? Optional.of(new ElementKey.Nested<>(property, properties.indexOf(property), structure.table()))
                : Optional.empty();
    }

    @Nullable
    ElementKey<T> key() {
        return key;
    }

    Property<T, ?> require(String propertyName) {
        Property<T, ?> property = byName.get(propertyName);
        if (property == null) {
            throw new IllegalStateException(name + " has no property " + propertyName);
        }
        return property;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * {@return a builder}
     *
     * @param name the name of the type in messages, schemas and documents
     * @param type the type
     * @param <T> the type
     */
    public static <T> Builder<T> builder(String name, Class<T> type) {
        return new Builder<>(name, type);
    }

    /**
     * Gathers rows.
     *
     * @param <T> the type
     */
    public static final class Builder<T> {
        private final String name;
        private final Class<T> type;
        private final List<Property<T, ?>> properties = new ArrayList<>();
        private final List<Property<T, ?>> claims = new ArrayList<>();
        private @Nullable String shorthand;
        private @Nullable Function<T, Extensions> extensions;
        private @Nullable BiFunction<T, Extensions, T> extensionsWither;
        private ElementKey.@Nullable Draft<T> key;

        private Builder(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        /**
         * Adds a property that is always there.
         *
         * @param row the name of the property
         * @param valueType the type of its value
         * @param getter reads it
         * @param wither changes it
         * @param description says what it is, in a sentence
         * @param <V> the type of the value
         * @return this builder
         */
        public <V> Builder<T> required(
                String row,
                ValueType<V> valueType,
                Function<T, V> getter,
                BiFunction<T, V, T> wither,
                String description) {
            return add(row, Cardinality.REQUIRED, valueType, null, getter, cast(wither), description);
        }

        /**
         * Adds a property that may be absent.
         *
         * @param row the name of the property
         * @param valueType the type of its value
         * @param getter reads it
         * @param wither changes it
         * @param description says what it is, in a sentence
         * @param <V> the type of the value
         * @return this builder
         */
        public <V> Builder<T> optional(
                String row,
                ValueType<V> valueType,
                Function<T, Optional<V>> getter,
                BiFunction<T, Optional<V>, T> wither,
                String description) {
            BiFunction<T, @Nullable Object, T> change =
                    (t, v) -> wither.apply(t, Optional.ofNullable(v).map(PropertyTable::<V>as));
            return add(row, Cardinality.OPTIONAL, valueType, null, getter, change, description);
        }

        /**
         * Adds a property that has a usual value, which is not written.
         *
         * @param row the name of the property
         * @param valueType the type of its value
         * @param usual the usual value
         * @param getter reads it
         * @param wither changes it
         * @param description says what it is, in a sentence
         * @param <V> the type of the value
         * @return this builder
         */
        public <V> Builder<T> defaulted(
                String row,
                ValueType<V> valueType,
                V usual,
                Function<T, V> getter,
                BiFunction<T, V, T> wither,
                String description) {
            return add(row, Cardinality.DEFAULTED, valueType, usual, getter, cast(wither), description);
        }

        /**
         * Adds a truth value that is usually false.
         *
         * @param row the name of the property
         * @param getter reads it
         * @param wither changes it
         * @param description says what it is, in a sentence
         * @return this builder
         */
        public Builder<T> flag(
                String row, Function<T, Boolean> getter, BiFunction<T, Boolean, T> wither, String description) {
            return defaulted(row, ValueType.FLAG, false, getter, wither, description);
        }

        /**
         * Adds a list.
         *
         * @param row the name of the property
         * @param valueType the type of an element
         * @param getter reads it
         * @param wither changes it
         * @param description says what it is, in a sentence
         * @param <V> the type of an element
         * @return this builder
         */
        public <V> Builder<T> list(
                String row,
                ValueType<V> valueType,
                Function<T, ImmutableList<V>> getter,
                BiFunction<T, ImmutableList<V>, T> wither,
                String description) {
            BiFunction<T, @Nullable Object, T> change =
                    (t, v) -> wither.apply(t, v == null ? ImmutableList.of() : PropertyTable.<ImmutableList<V>>as(v));
            return add(row, Cardinality.LIST, valueType, null, getter, change, description);
        }

        /**
         * Adds the id of an element. It is written first; an element without one gets one minted from the named properties.
         *
         * @param getter reads it
         * @param wither changes it
         * @param mintedFrom the names of the properties that say which element it is
         * @return this builder
         */
        public Builder<T> elementId(
                Function<T, ElementId> getter, BiFunction<T, ElementId, T> wither, String... mintedFrom) {
            key = new ElementKey.Draft<>(getter, wither, ImmutableList.copyOf(mintedFrom));
            return defaulted(
                    ElementKey.ID,
                    Elements.ID,
                    ElementId.UNSET,
                    getter,
                    wither,
                    "The id of the element, unique in its entity.");
        }

        /**
         * Adds the id of a take. It is written first and is always there.
         *
         * @param getter reads it
         * @param wither changes it
         * @return this builder
         */
        public Builder<T> takeId(Function<T, TakeId> getter, BiFunction<T, TakeId, T> wither) {
            key = new ElementKey.Draft<>(
                    getter::apply, (take, id) -> wither.apply(take, TakeId.of(id.toString())), ImmutableList.of());
            return required(
                    ElementKey.ID, ValueType.TAKE, getter, wither, "The id of the take, unique in the catalogue.");
        }

        /**
         * Adds a property that the type does not hold and that only statements speak of.
         *
         * @param row the name of the property
         * @param valueType the type of the value of such a statement
         * @param description says what it is, in a sentence
         * @return this builder
         */
        public Builder<T> claim(String row, ValueType<?> valueType, String description) {
            claims.add(new Property<>(row, Cardinality.CLAIM, valueType, description, null, t -> null, (t, v) -> {
                throw new UnsupportedOperationException(name + "." + row + " is a claim");
            }));
            return this;
        }

        /**
         * Names the property whose bare value stands for the whole where nothing else is said.
         *
         * @param row the name of the property
         * @return this builder
         */
        public Builder<T> shorthand(String row) {
            shorthand = row;
            return this;
        }

        /**
         * Makes the type keep unknown keys.
         *
         * @param getter reads them
         * @param wither changes them
         * @return this builder
         */
        public Builder<T> extensions(Function<T, Extensions> getter, BiFunction<T, Extensions, T> wither) {
            extensions = getter;
            extensionsWither = wither;
            return this;
        }

        /**
         * {@return the table}
         *
         * @param maker constructs a value from the values of the rows in their order, and the extensions behind them
         * @param filler puts what a value says with the rows in their order
         */
        public PropertyTable<T> build(Function<Slots, T> maker, BiConsumer<T, Slots> filler) {
            return new PropertyTable<>(this, maker, filler);
        }

        private <V> Builder<T> add(
                String row,
                Cardinality cardinality,
                ValueType<V> valueType,
                @Nullable V usual,
                Function<T, ? extends @Nullable Object> getter,
                BiFunction<T, @Nullable Object, T> wither,
                String description) {
            properties.add(new Property<>(row, cardinality, valueType, description, usual, getter, wither));
            return this;
        }

        private static <T, V> BiFunction<T, @Nullable Object, T> cast(BiFunction<T, V, T> wither) {
            return (t, v) -> wither.apply(t, PropertyTable.<V>as(Objects.requireNonNull(v)));
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // rows keep the type of their value
    static <V> V as(Object value) {
        return (V) value;
    }
}
