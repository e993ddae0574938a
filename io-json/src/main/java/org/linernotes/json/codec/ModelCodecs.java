package org.linernotes.json.codec;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.source.Statement;
import tools.jackson.core.JsonGenerator;

/** The codecs of the types of the model, made from their tables when they are first asked for. */
public final class ModelCodecs {
    /** The codecs that all share. */
    public static final ModelCodecs SHARED = new ModelCodecs();

    private static final Map<ValueType<?>, Codec<?>> SCALARS = Map.of(
            ValueType.TEXT, Scalars.TEXT,
            ValueType.INTEGER, Scalars.INTEGER,
            ValueType.DECIMAL, Scalars.DECIMAL,
            ValueType.FLAG, Scalars.FLAG,
            ValueType.MILLISECONDS, Scalars.MILLISECONDS);

    private final Map<PropertyTable<?>, TableCodec<?>> tables = new ConcurrentHashMap<>();

    private ModelCodecs() {}

    /**
     * {@return the codec of a type with properties}
     *
     * @param table the table of its properties
     * @param <T> the type
     */
    @SuppressWarnings("unchecked")
    public <T> Codec<T> of(PropertyTable<T> table) {
        return table(table);
    }

    @SuppressWarnings("unchecked")
    <T> TableCodec<T> table(PropertyTable<T> table) {
        TableCodec<?> known = tables.get(table);
        if (known == null) { // not computeIfAbsent: making one asks for others
            known = table.type() == Statement.class ? new StatementCodec(this) : new TableCodec<>(table, this);
            TableCodec<?> other = tables.putIfAbsent(table, known);
            known = other == null ? known : other;
        }
        return (TableCodec<T>) known;
    }

    /**
     * {@return the codec of a type of values}
     *
     * @param type the type
     * @param <V> the Java type
     */
    @SuppressWarnings("unchecked")
    public <V> Codec<V> of(ValueType<V> type) {
        Codec<?> codec;
        if (type instanceof ValueType.Scalar<?>) {
            codec = SCALARS.get(type);
        } else if (type instanceof ValueType.Word<?> word) {
            codec = word(word);
        } else if (type instanceof ValueType.Choice<?> choice) {
            codec = choice(choice);
        } else if (type instanceof ValueType.Reference<?> reference) {
            codec = reference(reference);
        } else if (type instanceof ValueType.PrintedWord<?> printed) {
            codec = printed(printed.word());
        } else if (type instanceof ValueType.Structure<?> structure) {
            codec = new Later<>(structure, this);
        } else {
            codec = OPEN;
        }
        if (codec == null) {
            throw new IllegalStateException("no codec for " + type);
        }
        return (Codec<V>) codec;
    }

    private static <V> Codec<V> word(ValueType.Word<V> word) {
        return Scalars.word(word.name(), word.tryParse(), Object::toString);
    }

    private static <V> Codec<?> printed(ValueType.Word<V> word) {
        return new PrintedCodec<>(word, word(word));
    }

    private static <V extends Enum<V>> Codec<V> choice(ValueType.Choice<V> choice) {
        String name = "word of " + String.join(", ", choice.words().keySet());
        return Scalars.word(name, text -> Optional.ofNullable(choice.words().get(text)), ValueType.Choice::word);
    }

    private static <V extends EntityId> Codec<EntityId> reference(ValueType.Reference<V> reference) {
        return reference
                .to()
                .map(type ->
                        Scalars.<EntityId>word(type + " id", text -> EntityId.tryParse(type, text), EntityId::toString))
                .orElseGet(() -> Scalars.word("reference", EntityId::tryParseReference, EntityId::toReference));
    }

    /** Keeps the value as JSON text: its statement is not known yet. Writing needs the statement, too. */
    private static final Codec<OpenValue> OPEN = new Codec<>() {
        @Override
        public OpenValue read(JsonInput in) {
            in.openValueHere();
            return OpenValue.ofJson(RawJson.capture(in.parser()));
        }

        @Override
        public void write(JsonGenerator out, OpenValue value) {
            RawJson.write(value.json().orElseThrow(), out); // StatementValues has turned it into text
        }
    };

    /** The codec of a type whose table is asked for only when it is used, since tables may name each other. */
    private static final class Later<V> extends Codec<V> {
        private final ValueType.Structure<V> structure;
        private final ModelCodecs codecs;
        private volatile @Nullable TableCodec<V> codec;

        Later(ValueType.Structure<V> structure, ModelCodecs codecs) {
            this.structure = structure;
            this.codecs = codecs;
        }

        private TableCodec<V> codec() {
            TableCodec<V> known = codec;
            if (known == null) {
                known = codecs.table(structure.table());
                codec = known;
            }
            return known;
        }

        @Override
        public @Nullable V read(JsonInput in) {
            return codec().read(in);
        }

        @Override
        public void write(JsonGenerator out, V value) {
            codec().write(out, value);
        }
    }
}
