package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * The codec of a type of the model, made from the table of its properties. Properties are written in the order of the
 * table and unknown keys behind them by name; what is absent, an empty list, or the usual value is left out.
 *
 * @param <T> the type
 */
class TableCodec<T> extends Codec<T> {
    private final PropertyTable<T> table;
    private final ImmutableList<Row<T, ?>> rows;
    private final int shorthand;
    private final boolean isEntity;
    private final ObjectDecoder<T> decoder;

    TableCodec(PropertyTable<T> table, ModelCodecs codecs) {
        this.table = table;
        this.rows = table.properties().stream()
                .map(property -> row(property, codecs))
                .collect(ImmutableList.toImmutableList());
        this.shorthand = table.shorthand().map(table.properties()::indexOf).orElse(-1);
        this.isEntity = EntityTables.all().containsValue(table);
        this.decoder = decoder();
    }

    private static <T, V> Row<T, V> row(Property<T, V> property, ModelCodecs codecs) {
        return new Row<>(property, codecs.of(property.type()));
    }

    private ObjectDecoder<T> decoder() {
        ObjectDecoder.Builder<T> builder = ObjectDecoder.builder(table.name());
        for (Row<T, ?> row : rows) {
            switch (row.property.cardinality()) {
                case REQUIRED -> builder.required(row.property.name(), row.codec);
                case LIST -> builder.list(row.property.name(), row.codec);
                default -> builder.optional(row.property.name(), row.codec);
            }
        }
        table.shorthand().ifPresent(property -> builder.shorthand(property.name()));
        return builder.unknown(unknown()).into((in, slots) -> table.make(slots));
    }

    private UnknownMembers unknown() {
        if (isEntity) {
            return EntityEnvelope.MEMBERS;
        }
        return table.isOpen() ? UnknownMembers.KEPT : UnknownMembers.lost("the object " + table.name());
    }

    /** Reads an entity of which the kind was read. */
    @Nullable
    T readBegun(JsonInput in) {
        return decoder.readBegun(in);
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return decoder.read(in);
    }

    @Override
    public void write(JsonGenerator out, T value) {
        if (shorthand >= 0 && saysOnly(shorthand, value)) {
            rows.get(shorthand).writeValue(out, value);
            return;
        }
        out.writeStartObject();
        writeMembers(out, value);
        out.writeEndObject();
    }

    /** Writes the members into an object that is already begun. */
    void writeMembers(JsonGenerator out, T value) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).write(out, value);
        }
        Extensions extensions = table.extensions(value);
        if (!extensions.isEmpty()) {
            extensions.json().forEach((key, json) -> writeUnknown(out, key, json));
        }
    }

    private void writeUnknown(JsonGenerator out, String key, String json) {
        if (decoder.knows(key) || (isEntity && EntityEnvelope.KEYS.contains(key))) {
            throw new IllegalArgumentException(table + " knows the key " + key + ": it is no extension");
        }
        out.writeName(key);
        RawJson.write(json, out);
    }

    private boolean saysOnly(int index, T value) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).says(value) != (i == index)) {
                return false;
            }
        }
        return table.extensions(value).isEmpty();
    }

    /** A property with the codec of its value. */
    private static final class Row<T, V> {
        private final Property<T, V> property;
        private final Codec<V> codec;
        private final SerializedString name;

        Row(Property<T, V> property, Codec<V> codec) {
            this.property = property;
            this.codec = codec;
            this.name = new SerializedString(property.name());
        }

        boolean says(T owner) {
            return property.isSaid(owner);
        }

        void write(JsonGenerator out, T owner) {
            Object value = property.get(owner);
            if (property.isSaying(value)) {
                out.writeName(name);
                writeSaid(out, Objects.requireNonNull(value));
            }
        }

        void writeValue(JsonGenerator out, T owner) {
            writeSaid(out, Objects.requireNonNull(property.get(owner)));
        }

        @SuppressWarnings("unchecked")
        private void writeSaid(JsonGenerator out, Object value) {
            if (property.cardinality() == Cardinality.LIST) {
                ImmutableList<V> list = (ImmutableList<V>) value;
                out.writeStartArray();
                for (int i = 0; i < list.size(); i++) {
                    codec.write(out, list.get(i));
                }
                out.writeEndArray();
            } else {
                codec.write(out, (V) value);
            }
        }
    }
}
