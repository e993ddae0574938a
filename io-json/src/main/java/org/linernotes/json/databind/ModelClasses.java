package org.linernotes.json.databind;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Printed;
import org.linernotes.json.EntityLine;
import org.linernotes.json.codec.CatalogCodec;
import org.linernotes.json.codec.Codec;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.EntityLineCodec;
import org.linernotes.json.codec.ModelCodecs;
import org.linernotes.json.codec.ModelTypes;
import tools.jackson.databind.JavaType;

/** The codecs by the classes that a mapper asks for, found in the tables of the model. */
final class ModelClasses {
    private static final ModelTypes TYPES = ModelTypes.all();
    private static final ImmutableMap<Class<?>, ValueType.Word<?>> WORDS = words();
    private static final ImmutableMap<Class<?>, Codec<?>> CODECS = codecs();
    private static final ImmutableMap<Class<?>, PropertyTable<?>> TABLES = tables();

    private ModelClasses() {}

    private static ImmutableMap<Class<?>, Codec<?>> codecs() {
        Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>();
        for (ValueType<?> type : TYPES.values()) {
            // what Java has itself is the mapper's own, and an open value has its type from its statement
            if (!(type instanceof ValueType.Scalar || type instanceof ValueType.Open)) {
                codecs.put(type.javaType(), ModelCodecs.SHARED.of(type));
            }
        }
        codecs.remove(Printed.class); // its class does not say what was printed
        WORDS.forEach((type, word) -> codecs.put(type, ModelCodecs.SHARED.of(word)));
        TYPES.entities().forEach(table -> codecs.put(table.type(), EntityCodec.SHARED));
        codecs.put(Entity.class, EntityCodec.SHARED);
        codecs.put(EntityLine.class, EntityLineCodec.SHARED);
        codecs.put(Catalog.class, CatalogCodec.SHARED);
        return ImmutableMap.copyOf(codecs);
    }

    private static ImmutableMap<Class<?>, ValueType.Word<?>> words() {
        Map<Class<?>, ValueType.Word<?>> words = new LinkedHashMap<>();
        TYPES.words().forEach(word -> words.put(word.javaType(), word));
        return ImmutableMap.copyOf(words);
    }

    private static ImmutableMap<Class<?>, PropertyTable<?>> tables() {
        Map<Class<?>, PropertyTable<?>> tables = new LinkedHashMap<>();
        TYPES.entities().forEach(table -> tables.put(table.type(), table));
        TYPES.structures().forEach(table -> tables.put(table.type(), table));
        return ImmutableMap.copyOf(tables);
    }

    /** {@return all classes that the tables name} */
    static ImmutableMap<Class<?>, Codec<?>> all() {
        return CODECS;
    }

    /** {@return the codec of a type, which may be a class of the model or one below it; null where it is none} */
    static @Nullable Codec<?> codec(JavaType type) {
        return type.hasRawClass(Printed.class)
                ? printed(type.containedTypeOrUnknown(0).getRawClass())
                : codec(type.getRawClass());
    }

    static @Nullable Codec<?> codec(Class<?> type) {
        return CODECS.get(named(type));
    }

    /** {@return the codec of printed words of a class; null where it is no class of words} */
    static @Nullable Codec<?> printed(Class<?> type) {
        ValueType.Word<?> word = WORDS.get(named(type));
        return word == null ? null : ModelCodecs.SHARED.of(ValueType.printed(word));
    }

    /** {@return the table of the properties of a class of the model; null where it has none} */
    static @Nullable PropertyTable<?> table(Class<?> type) {
        return TABLES.get(named(type));
    }

    /** {@return the class that the tables name: the nearest above the given one, itself where there is none} */
    static Class<?> named(Class<?> type) {
        if (CODECS.containsKey(type)) {
            return type;
        }
        Class<?> nearest = type;
        for (Class<?> named : CODECS.keySet()) {
            if (named.isAssignableFrom(type) && (nearest == type || nearest.isAssignableFrom(named))) {
                nearest = named;
            }
        }
        return nearest;
    }
}
