package org.linernotes.json.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.source.Statement;
import tools.jackson.core.JsonGenerator;

/** The codecs of the types of the model, made from their tables when they are first asked for. */
public final class ModelCodecs {
    /** The codecs that all share. */
    public static final ModelCodecs SHARED = new ModelCodecs();

    /** The pool of MBIDs; those of codecs that are made when asked for come behind it. */
    private static final int MBID_NUMBER = Scalars.LAST_NUMBER + 1;

    /** Those of types that have a codec of their own; the ids of elements and codes of recordings do not come again. */
    private static final Map<ValueType<?>, Codec<?>> OF_THEIR_OWN = Map.of(
            ValueType.TEXT,
            Scalars.TEXT,
            ValueType.INTEGER,
            Scalars.INTEGER,
            ValueType.DECIMAL,
            Scalars.DECIMAL,
            ValueType.FLAG,
            Scalars.FLAG,
            ValueType.MILLISECONDS,
            Scalars.MILLISECONDS,
            ValueTypes.ELEMENT_ID,
            new IdCodec<>(
                    "element id", ElementId::tryParse, WordCodec.UNIQUE, IdNumbers.OF_ELEMENTS, ElementId::putInto),
            ValueTypes.ISRC.word(),
            new IdCodec<>(
                    ValueTypes.ISRC.word().name(), Isrc::tryParse, WordCodec.UNIQUE, IdNumbers.OF_ISRCS, Isrc::putInto),
            ValueTypes.MBID,
            new IdCodec<>("MBID", Mbid::tryParse, MBID_NUMBER, IdNumbers.mbids(MBID_NUMBER), Mbid::putInto));

    private final Map<PropertyTable<?>, TableCodec<?>> tables = new ConcurrentHashMap<>();
    private final Map<ValueType<?>, Codec<?>> values = new ConcurrentHashMap<>();

    /** Of the pools of words: each codec has its own. */
    private final AtomicInteger numbers = new AtomicInteger(MBID_NUMBER);

    /** The ids of each kind that are numbers, the same for all codecs of them. */
    private final ImmutableMap<EntityType, IdNumbers<EntityId>> ids =
            Maps.toMap(Arrays.asList(EntityType.values()), this::ids);

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
        Codec<?> known = values.get(type);
        if (known == null) {
            known = make(type);
            Codec<?> other = values.putIfAbsent(type, known);
            known = other == null ? known : other;
        }
        return (Codec<V>) known;
    }

    /** {@return a number for what an input keeps for another codec} */
    int nextNumber() {
        return numbers.incrementAndGet();
    }

    private Codec<?> make(ValueType<?> type) {
        Codec<?> ofItsOwn = OF_THEIR_OWN.get(type);
        if (ofItsOwn != null) {
            return ofItsOwn;
        }
        if (type instanceof ValueType.Word<?> word) {
            return new WordCodec<>(word.name(), word.tryParse(), nextNumber());
        }
        if (type instanceof ValueType.Choice<?> choice) {
            return new ChoiceCodec<>(choice, nextNumber());
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return reference.to().isPresent() ? idOf(reference.to().get()) : new ReferenceCodec(nextNumber(), ids);
        }
        if (type instanceof ValueType.PrintedWord<?> printed) {
            return printed(printed.word());
        }
        return type instanceof ValueType.Structure<?> structure ? table(structure.table()) : OPEN;
    }

    private <V> Codec<?> printed(ValueType.Word<V> word) {
        return new PrintedCodec<>(word, of(word), nextNumber());
    }

    private Codec<EntityId> idOf(EntityType kind) {
        return new IdCodec<>(
                kind + " id",
                text -> EntityId.tryParse(kind, text),
                nextNumber(),
                Objects.requireNonNull(ids.get(kind)),
                EntityId::putInto);
    }

    private IdNumbers<EntityId> ids(EntityType kind) {
        return IdNumbers.prefixed(nextNumber(), mbid -> EntityId.of(kind, mbid));
    }

    /** Keeps the value as JSON text: its statement is not known yet. Writing needs the statement, too. */
    private static final Codec<OpenValue> OPEN = new Codec<>() {
        @Override
        public @Nullable OpenValue read(JsonInput in) {
            in.openValueHere();
            String json = RawJson.capture(in);
            return json == null ? null : OpenValue.ofJson(json);
        }

        @Override
        public void write(JsonGenerator out, OpenValue value) {
            RawJson.write(value.json().orElseThrow(), out); // StatementValues has turned it into text
        }
    };
}
