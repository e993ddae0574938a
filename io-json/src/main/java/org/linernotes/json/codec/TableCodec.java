package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import tools.jackson.core.JsonGenerator;

/**
 * The codec of a type of the model, made from the table of its properties. Properties are written in the order of the
 * table and unknown keys behind them by name; what is absent, an empty list, or the usual value is left out.
 *
 * @param <T> the type
 */
class TableCodec<T> extends Codec<T> {
    /** In place of a shorthand's property, where there is none: no table has so many. */
    private static final long NONE = -1;

    private final PropertyTable<T> table;
    private final ModelCodecs codecs;
    /** The property that must be all that a value says, for its shorthand to be written; a bit, as in {@link SaidValues}. */
    private final long sayingShorthand;

    private final boolean isEntity;
    /** Found when first needed, since tables may name each other: by any thread that comes, since all find the same. */
    private @Nullable Parts<T> parts;

    TableCodec(PropertyTable<T> table, ModelCodecs codecs) {
        this.table = table;
        this.codecs = codecs;
        this.sayingShorthand = table.shorthand()
                .map(property -> 1L << table.properties().indexOf(property))
                .orElse(NONE);
        this.isEntity = EntityTables.all().containsValue(table);
    }

    /** What is made of the codecs of the properties. Its fields are final, so that other threads find it whole. */
    private static final class Parts<T> {
        private final Row<T, ?>[] rows;
        private final ObjectDecoder<T> decoder;

        Parts(Row<T, ?>[] rows, ObjectDecoder<T> decoder) {
            this.rows = rows;
            this.decoder = decoder;
        }
    }

    private Parts<T> parts() {
        Parts<T> known = parts;
        if (known == null) {
            Row<T, ?>[] rows = rows();
            known = new Parts<>(rows, decoder(rows));
            parts = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array, since it is gone through for every object that is written
    private Row<T, ?>[] rows() {
        return table.properties().stream().map(this::row).toArray(Row[]::new);
    }

    private <V> Row<T, V> row(Property<T, V> property) {
        return new Row<>(property, codecs.of(property.type()));
    }

    private ObjectDecoder<T> decoder(Row<T, ?>[] rows) {
        ObjectDecoder.Builder<T> builder = ObjectDecoder.builder(table.name());
        for (Row<T, ?> row : rows) {
            switch (row.property.cardinality()) {
                case REQUIRED -> builder.required(row.property.name(), row.codec);
                case LIST -> builder.list(row.property.name(), row.codec);
                default -> builder.optional(row.property.name(), row.codec);
            }
        }
        table.shorthand().ifPresent(property -> builder.shorthand(property.name()));
        if (isEntity) {
            EntityEnvelope.KEYS.forEach(key -> builder.beside(key, EntityEnvelope.member(key)));
        }
        return builder.ordered(codecs.nextNumber()).unknown(unknown()).into((in, slots) -> table.make(slots));
    }

    private UnknownMembers unknown() {
        return table.isOpen() ? UnknownMembers.KEPT : UnknownMembers.lost("the object " + table.name());
    }

    /** Reads an entity of which the kind was read. */
    @Nullable
    T readBegun(JsonInput in) {
        return parts().decoder.readBegun(in);
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return parts().decoder.read(in);
    }

    /** {@return what is written of a value in its place} */
    T written(T value) {
        return value;
    }

    @Override
    boolean readsAhead() {
        return true;
    }

    @Override
    @Nullable
    @SuppressWarnings("ReferenceEquality") // in place of a value, it is itself
    Object readAhead(JsonInput in, Utf8Parser parser) {
        int start = parser.objectAhead();
        if (start == Utf8Parser.NOTHING_AHEAD) {
            return parts().decoder.readAhead(in, parser); // its shorthand, perhaps
        }
        Object known = parser.nextRepeated(this, start);
        if (known != null) {
            return known;
        }
        int row = parser.row();
        Object value = parts().decoder.readAhead(in, parser);
        if (value != null && value != NOTHING && in.notices().isEmpty()) {
            parser.keepRepeated(this, start, row, value);
        }
        return value;
    }

    @Override
    public final void write(JsonGenerator out, T owner) {
        T value = written(owner);
        SaidValues values = SaidValues.of(out);
        int start = values.size();
        long said = values.push(table, value);
        if (said == sayingShorthand && table.extensions(value).isEmpty()) {
            int only = Long.numberOfTrailingZeros(said);
            parts().rows[only].writeValue(out, values.get(start + only));
        } else {
            out.writeStartObject();
            writeMembers(out, value, said, values, start);
            out.writeEndObject();
        }
        values.pop(start);
    }

    /** Writes the members into an object that is already begun. */
    final void writeMembers(JsonGenerator out, T owner) {
        T value = written(owner);
        SaidValues values = SaidValues.of(out);
        int start = values.size();
        writeMembers(out, value, values.push(table, value), values, start);
        values.pop(start);
    }

    private void writeMembers(JsonGenerator out, T value, long said, SaidValues values, int start) {
        Row<T, ?>[] rows = parts().rows;
        for (long left = said; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            rows[i].write(out, values.get(start + i));
        }
        Extensions extensions = table.extensions(value);
        if (!extensions.isEmpty()) {
            extensions.json().forEach((key, json) -> writeUnknown(out, key, json));
        }
    }

    private void writeUnknown(JsonGenerator out, String key, String json) {
        if (parts().decoder.knows(key)) {
            throw new IllegalArgumentException(table + " knows the key " + key + ": it is no extension");
        }
        out.writeName(JsonLimits.checkedName(key));
        RawJson.write(json, out);
    }

    /** A property with the codec of its value. */
    private static final class Row<T, V> {
        private final Property<T, V> property;
        private final Codec<V> codec;
        private final ReadyText name;
        private final boolean isList;

        Row(Property<T, V> property, Codec<V> codec) {
            this.property = property;
            this.codec = codec;
            this.isList = property.cardinality() == Cardinality.LIST;
            this.name = new ReadyText(property.name());
        }

        void write(JsonGenerator out, Object value) {
            out.writeName(name);
            writeValue(out, value);
        }

        @SuppressWarnings("unchecked")
        void writeValue(JsonGenerator out, Object value) {
            if (isList) {
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
