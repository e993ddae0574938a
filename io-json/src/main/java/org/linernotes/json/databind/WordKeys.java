package org.linernotes.json.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.WordCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Values with a text form as keys of maps. */
final class WordKeys {
    private WordKeys() {}

    /** Finds the serializers of keys. */
    static final class Serializers extends tools.jackson.databind.ser.Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return ModelClasses.codec(type) instanceof WordCodec<?> word ? new Writer<>(type, word) : null;
        }
    }

    /** Finds the deserializers of keys. */
    static final class Deserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return ModelClasses.codec(type) instanceof WordCodec<?> word ? new Reader(type.getRawClass(), word) : null;
        }
    }

    private static final class Writer<V> extends StdSerializer<V> {
        private final WordCodec<V> word;

        Writer(JavaType type, WordCodec<V> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(V key, JsonGenerator out, SerializationContext context) {
            out.writeName(word.text(key));
        }
    }

    private static final class Reader extends KeyDeserializer {
        private final Class<?> type;
        private final WordCodec<?> word;

        Reader(Class<?> type, WordCodec<?> word) {
            this.type = type;
            this.word = word;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            Object value = word.tryRead(key);
            return type.isInstance(value)
                    ? type.cast(value)
                    : context.handleWeirdKey(type, key, "not a valid %s", word.name());
        }
    }
}
