package org.linernotes.core.entity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linernotes.core.notice.Printed;

/**
 * The type of a property's value, from which its codec, its schema, and the comparison and merging of values follow.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V> {
    /** Any text. */
    ValueType<String> TEXT = new Scalar<>("text", String.class);

    /** A whole number of 32 bits. */
    ValueType<Integer> INTEGER = new Scalar<>("integer", Integer.class);

    /** A decimal number. */
    ValueType<Double> DECIMAL = new Scalar<>("decimal", Double.class);

    /** True or false. */
    ValueType<Boolean> FLAG = new Scalar<>("flag", Boolean.class);

    /** A playing time, stated in whole milliseconds. */
    ValueType<Duration> MILLISECONDS = new Scalar<>("milliseconds", Duration.class);

    /** An id of an entity of any kind, stated with its kind. */
    ValueType<EntityId> REFERENCE = new Reference<>(Optional.empty(), EntityId.class);

    /** An id of a take. */
    ValueType<TakeId> TAKE = new Word<>("take id", TakeId.class, TakeId::tryParseTake, "An id of a take.");

    /** A value whose type the subject and the property of its statement name. */
    ValueType<OpenValue> OPEN = new Open();

    /** {@return the Java type} */
    Class<?> javaType();

    /**
     * A value that JSON has itself.
     *
     * @param name the name of the type
     * @param javaType the Java type
     * @param <V> the Java type
     */
    record Scalar<V>(String name, Class<V> javaType) implements ValueType<V> {}

    /**
     * A value with a text form: its {@code toString}, which the parser takes back.
     *
     * @param name what the text is, for messages
     * @param javaType the Java type
     * @param tryParse reads the text form; empty for a text that is not in it
     * @param description the text form in a sentence
     * @param <V> the Java type
     */
    record Word<V>(String name, Class<V> javaType, Function<String, Optional<V>> tryParse, String description)
            implements ValueType<V> {}

    /**
     * A word of a closed list, written in lower case with hyphens.
     *
     * @param javaType the enum
     * @param words the constants by their words, in the order of the enum
     * @param <V> the enum
     */
    record Choice<V extends Enum<V>>(Class<V> javaType, ImmutableMap<String, V> words) implements ValueType<V> {
        /**
         * {@return the word of a constant}
         *
         * @param constant the constant
         */
        public static String word(Enum<?> constant) {
            return Ascii.toLowerCase(constant.name()).replace('_', '-');
        }
    }

    /**
     * An id of an entity.
     *
     * @param to the kind of the entity; empty where it may be any, and is stated with the id
     * @param javaType the class of the id
     * @param <V> the class of the id
     */
    record Reference<V extends EntityId>(Optional<EntityType> to, Class<V> javaType) implements ValueType<V> {}

    /**
     * A word with the form in which it was printed.
     *
     * @param word the word
     * @param <V> the Java type of the word
     */
    record PrintedWord<V>(Word<V> word) implements ValueType<Printed<V>> {
        @Override
        public Class<?> javaType() {
            return Printed.class;
        }
    }

    /**
     * An object with properties of its own.
     *
     * @param javaType the Java type
     * @param source gives its table; asked only when the table is needed, since tables may name each other
     * @param <V> the Java type
     */
    record Structure<V>(Class<V> javaType, Supplier<PropertyTable<V>> source) implements ValueType<V> {
        /** {@return the table of the properties} */
        public PropertyTable<V> table() {
            return source.get();
        }
    }

    /** A value whose type its statement names. */
    record Open() implements ValueType<OpenValue> {
        @Override
        public Class<?> javaType() {
            return OpenValue.class;
        }
    }

    /**
     * {@return the type of a value with a text form}
     *
     * @param name what the text is, for messages
     * @param javaType the Java type
     * @param tryParse reads the text form
     * @param description the text form in a sentence
     * @param <V> the Java type
     */
    static <V> Word<V> word(
            String name, Class<V> javaType, Function<String, Optional<V>> tryParse, String description) {
        return new Word<>(name, javaType, tryParse, description);
    }

    /**
     * {@return the type of the words of an enum}
     *
     * @param type the enum
     * @param <V> the enum
     */
    static <V extends Enum<V>> Choice<V> choice(Class<V> type) {
        return new Choice<>(type, Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Choice::word));
    }

    /**
     * {@return the type of the ids of one kind of entity}
     *
     * @param to the kind
     * @param type the class of its ids
     * @param <V> the class of its ids
     */
    static <V extends EntityId> Reference<V> reference(EntityType to, Class<V> type) {
        return new Reference<>(Optional.of(to), type);
    }

    /**
     * {@return the type of a word with its printed form}
     *
     * @param word the word
     * @param <V> the Java type of the word
     */
    static <V> PrintedWord<V> printed(Word<V> word) {
        return new PrintedWord<>(word);
    }

    /**
     * {@return the type of an object with properties}
     *
     * @param type the Java type
     * @param table gives the table of its properties
     * @param <V> the Java type
     */
    static <V> Structure<V> structure(Class<V> type, Supplier<PropertyTable<V>> table) {
        return new Structure<>(type, table);
    }
}
