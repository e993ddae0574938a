package org.linernotes.json.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.json.codec.Codec;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of the types of the model. */
final class ModelSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        if (type.hasRawClass(Outcome.class)) {
            return OutcomeSerializer.INSTANCE;
        }
        Codec<?> codec = ModelClasses.codec(type);
        if (codec != null) {
            return new ModelSerializer<>(type.getRawClass(), codec);
        }
        return type.hasRawClass(Printed.class) ? PrintedSerializer.INSTANCE : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
