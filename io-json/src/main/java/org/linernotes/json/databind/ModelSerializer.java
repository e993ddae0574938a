package org.linernotes.json.databind;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.json.codec.Codec;
import org.linernotes.json.codec.ModelCodecs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes values of a type of the model by its codec.
 *
 * @param <T> the type
 */
final class ModelSerializer<T> extends StdSerializer<T> {
    private final Class<?> type;
    private final Codec<? super T> codec;

    @SuppressWarnings("unchecked") // the codec is that of the class, or of one above it
    ModelSerializer(Class<?> type, Codec<?> codec) {
        super(type);
        this.type = type;
        this.codec = (Codec<? super T>) codec;
    }

    /** An id is written with its kind where ids of several kinds may stand, and without it where its class says it. */
    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        boolean ofAnyKind = EntityId.class.isAssignableFrom(type)
                && property != null
                && innermost(property.getType()).hasRawClass(EntityId.class);
        return ofAnyKind ? new ModelSerializer<>(type, ModelCodecs.SHARED.of(ValueType.REFERENCE)) : this;
    }

    private static JavaType innermost(JavaType type) {
        JavaType inner = type;
        while (inner.getContentType() != null) {
            inner = inner.getContentType();
        }
        return inner;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.write(out, value);
    }

    /** The class, as the tables name it, stands beside the value and never among its keys, which are the format's. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        WritableTypeId typed = typing.writeTypePrefix(
                out, context, typing.typeId(value, ModelClasses.named(type), JsonToken.VALUE_EMBEDDED_OBJECT));
        codec.write(out, value);
        typing.writeTypeSuffix(out, context, typed);
    }
}
