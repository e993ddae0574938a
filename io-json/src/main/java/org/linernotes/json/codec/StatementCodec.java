package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.source.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;

/**
 * The codec of statements. The type of a statement's value is that of the property that the statement names, which is
 * known only when the whole statement was read: until then the value is JSON text, and it stays so where there is no such
 * property, or where it is not quite of that type.
 */
final class StatementCodec extends TableCodec<Statement> {
    private final ModelCodecs codecs;
    private final Map<Property<?, ?>, Codec<?>> values = new ConcurrentHashMap<>();

    StatementCodec(ModelCodecs codecs) {
        super(Statement.PROPERTIES, codecs);
        this.codecs = codecs;
    }

    @Override
    public @Nullable Statement read(JsonInput in) {
        return resolved(in, super.read(in));
    }

    @Override
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        if (!parser.beginsObject()) {
            return null;
        }
        Statement statement = readBegun(in);
        return statement == null ? NOTHING : statement;
    }

    @Override
    @Nullable
    Statement readBegun(JsonInput in) {
        return resolved(in, super.readBegun(in));
    }

    @Override
    Statement written(Statement statement) {
        return printed(statement);
    }

    /** {@return a statement that was just read, with its value in the type of its property} */
    private @Nullable Statement resolved(JsonInput in, @Nullable Statement statement) {
        Optional<PropertyPath> path = statement == null ? Optional.empty() : PropertyPath.of(statement);
        if (statement == null || path.isEmpty()) {
            return statement;
        }
        Notices.Builder told = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        String json = statement.value().json().orElseThrow();
        Object value =
                in.again(json, in.openValueLocation(), told, codec(path.get().last()));
        Notices notices = told.build();
        in.notices().addAll(notices);
        return value == null || !notices.isEmpty() ? statement : statement.withValue(OpenValue.of(value));
    }

    /** {@return a statement with its value as JSON text} */
    private Statement printed(Statement statement) {
        Object value = statement.value().value().orElse(null);
        if (value == null) {
            return statement;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            PropertyPath.of(statement)
                    .map(PropertyPath::last)
                    .filter(property -> property.canState(value))
                    .ifPresentOrElse(property -> write(out, property, value), () -> writeUntyped(out, value));
        }
        return statement.withValue(OpenValue.ofJson(text.toString()));
    }

    @SuppressWarnings("unchecked") // the value was found to be of the property's type
    private void write(JsonGenerator out, Property<?, ?> property, Object value) {
        ((Codec<Object>) codec(property)).write(out, value);
    }

    /** Writes a value that is not of the type that its statement calls for: it will be read as JSON text. */
    private static void writeUntyped(JsonGenerator out, Object value) {
        if (value instanceof Integer number) {
            Scalars.INTEGER.write(out, number);
        } else if (value instanceof Double number) {
            Scalars.DECIMAL.write(out, number);
        } else if (value instanceof Boolean flag) {
            Scalars.FLAG.write(out, flag);
        } else if (value instanceof Duration time) {
            Scalars.MILLISECONDS.write(out, time);
        } else {
            Scalars.TEXT.write(out, value.toString());
        }
    }

    private Codec<?> codec(Property<?, ?> property) {
        return values.computeIfAbsent(property, this::make);
    }

    private Codec<?> make(Property<?, ?> property) {
        Codec<?> one = codecs.of((ValueType<?>) property.type());
        return property.cardinality() == Cardinality.LIST ? new OneOrAll<>(one) : one;
    }

    /** What is stated of a list: one element of it, or all as an array. No element of a list is an array itself. */
    private static final class OneOrAll<V> extends Codec<Object> {
        private final Codec<V> element;

        OneOrAll(Codec<V> element) {
            this.element = element;
        }

        @Override
        public @Nullable Object read(JsonInput in) {
            return in.parser().currentToken() == JsonToken.START_ARRAY
                    ? ListReader.readBegun(in, element)
                    : element.read(in);
        }

        @Override
        @SuppressWarnings("unchecked") // the value was found to be of the property's type
        public void write(JsonGenerator out, Object value) {
            if (value instanceof ImmutableList<?> list) {
                out.writeStartArray();
                list.forEach(each -> element.write(out, (V) each));
                out.writeEndArray();
            } else {
                element.write(out, (V) value);
            }
        }
    }
}
