package org.linernotes.json;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueType;
import org.linernotes.json.codec.Codec;
import org.linernotes.json.codec.ModelCodecs;
import org.linernotes.json.codec.RawJson;
import tools.jackson.core.JsonGenerator;

/** Values that stand by themselves, as the format has them where they belong. */
final class TypedJson {
    private TypedJson() {}

    static void writeProperty(String name, TypedValue value, JsonGenerator json) {
        json.writeName(name);
        write(value.type(), value.value(), json);
    }

    private static void write(ValueType<?> type, Object value, JsonGenerator json) {
        if (value instanceof ImmutableList<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(type, each, json));
            json.writeEndArray();
        } else if (value instanceof OpenValue open) {
            // a value that is not of its property's type has no form but its text
            open.json().ifPresentOrElse(text -> RawJson.write(text, json), () -> json.writeString(open.toString()));
        } else {
            writeTyped(type, value, json);
        }
    }

    @SuppressWarnings("unchecked") // the value is of the type
    private static <V> void writeTyped(ValueType<V> type, Object value, JsonGenerator json) {
        Codec<V> codec = ModelCodecs.SHARED.of(type);
        codec.write(json, (V) value);
    }
}
