package org.linernotes.json.databind;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.json.codec.Codec;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of the types of the model, and of outcomes of any type. */
final class ModelDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        if (type.hasRawClass(Outcome.class)) {
            return new OutcomeDeserializer(type.containedTypeOrUnknown(0), null);
        }
        Codec<?> codec = ModelClasses.codec(type);
        return codec == null ? null : new ModelDeserializer<>(type.getRawClass(), codec);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Outcome.class || type == Printed.class || ModelClasses.codec(type) != null;
    }
}
