package org.linernotes.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonToken;

/**
 * Reads an object by a table of its keys. Each key has a slot on the input's stack; when the object ends, one call makes
 * the value from the slots, in the order of the table, with what became of unknown members behind them.
 *
 * @param <T> the type of the value
 */
public final class ObjectDecoder<T> extends Decoder<T> {
    private static final int MOST_FIELDS = 63;

    private static final Decoder<Boolean> SKIPPED = new Decoder<>() {
        @Override
        public Boolean read(JsonInput in) {
            in.parser().skipChildren();
            return true;
        }
    };

    private record Field(String key, Decoder<?> decoder, boolean required, boolean nullable, boolean beside) {}

    private final String name;
    private final Field[] fields;
    private final Decoder<?>[] decoders;
    /** Of the pools of the texts that come again; negative where they do not. */
    private final int[] pools;

    private final NameTable names;
    /** Of the order in which its keys come; negative where they come in any. */
    private final int order;

    private final int slots;
    /** Of the keys beside, which count as there: their values have no slots. */
    private final long beside;

    private final long required;
    private final long notNull;
    private final long ahead;
    private final long emptyObjects;
    private final long emptyLists;
    private final int shorthand;
    private final UnknownMembers unknown;
    private final @Nullable Object nothingUnknown;
    private final BiFunction<JsonInput, Slots, @Nullable T> maker;

    private ObjectDecoder(Builder<T> builder, BiFunction<JsonInput, Slots, @Nullable T> maker) {
        this.name = builder.name;
        this.fields = builder.allFields().toArray(new Field[0]);
        this.names = NameTable.of(builder.allFields().stream().map(Field::key).toList());
        this.decoders = builder.allFields().stream().map(Field::decoder).toArray(Decoder<?>[]::new);
        this.pools = builder.allFields().stream()
                .mapToInt(field -> PooledTexts.numberOf(field.decoder()))
                .toArray();
        this.order = builder.order;
        this.slots = builder.fields.size() + 1;
        this.beside = bitsOf(Field::beside);
        this.required = bitsOf(Field::required);
        this.ahead = bitsOf(field -> field.decoder().readsAhead());
        this.emptyObjects = bitsOf(field -> field.decoder().nothingIfEmpty() == JsonToken.START_OBJECT);
        this.emptyLists = bitsOf(field -> field.decoder().nothingIfEmpty() == JsonToken.START_ARRAY);
        this.notNull = ~bitsOf(Field::nullable);
        this.shorthand = builder.shorthand == null ? -1 : names.find(builder.shorthand);
        this.unknown = builder.unknown;
        this.nothingUnknown = unknown.all(null);
        this.maker = maker;
    }

    private long bitsOf(Predicate<Field> condition) {
        long bits = 0;
        for (int i = 0; i < fields.length; i++) {
            bits |= condition.test(fields[i]) ? 1L << i : 0;
        }
        return bits;
    }

    /**
     * Reads an object, or the bare value of its shorthand.
     *
     * @param in the input; its current token is the first one of the value, afterwards it is the last one
     * @return the value; null where there is none, which a notice then says
     */
    @Override
    public @Nullable T read(JsonInput in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            return readBegun(in);
        }
        if (shorthand >= 0 && token != JsonToken.VALUE_NULL) {
            return readShorthand(in);
        }
        in.wrongType("an object (" + name + ")");
        return null;
    }

    @Override
    boolean readsAhead() {
        return true;
    }

    @Override
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        T value;
        if (parser.beginsObject()) {
            value = readBegun(in);
        } else {
            Object said = shorthand < 0 ? null : readSaidAhead(in, parser);
            if (said == null) {
                return null;
            }
            value = makeShorthand(in, said);
        }
        return value == null ? NOTHING : value;
    }

    @SuppressWarnings("ReferenceEquality") // in place of a value, it is itself
    private @Nullable Object readSaidAhead(JsonInput in, Utf8Parser parser) {
        parser.beginsHere(); // what is made of it may have something to tell
        Object said = in.nextPooled(pools[shorthand]);
        if (said == null) {
            said = decoders[shorthand].readAhead(in, parser);
        }
        return said;
    }

    /** Reads an object that is begun: the current token is its start, or the end of a member that somebody else has read. */
    @SuppressWarnings("ReferenceEquality") // in place of values, these two are themselves
    @Nullable
    T readBegun(JsonInput in) {
        int base = in.enter(slots);
        long present = beside;
        long nulls = 0;
        Object unknownSoFar = null;
        KeyOrder known = order < 0 ? null : in.order(order, names);
        int index = NameTable.NONE;
        while ((index = known == null ? in.nextKey(names) : in.nextKey(names, known, index)) != Utf8Parser.NO_KEY) {
            long bit = 1L << index;
            // what is frequent comes first: in this order the compiler inlines, for as long as it has room
            if (index >= 0 && ((present | nulls) & bit) == 0) {
                Object value = in.nextPooled(pools[index]);
                if (value == null) {
                    value = readOther(in, index);
                }
                boolean said = value != null && value != NOTHING && value != NULL;
                in.set(base + index, said ? value : null);
                present |= said ? bit : 0;
                nulls |= value == NULL ? bit : 0;
            } else if (index >= 0) {
                readAgain(in, index);
            } else {
                unknownSoFar = readUnknown(in, unknownSoFar);
            }
        }
        in.set(base + slots - 1, unknownSoFar == null ? nothingUnknown : unknown.all(unknownSoFar));
        return make(in, base, present & ~beside, nulls);
    }

    private @Nullable Object readOther(JsonInput in, int index) {
        Decoder<?> decoder = decoders[index];
        if ((ahead & 1L << index) != 0) {
            Object value = in.readAhead(decoder);
            if (value != null) {
                return value;
            }
        }
        JsonToken token = in.nextOfKey();
        if (token == JsonToken.VALUE_NULL) {
            if ((notNull & 1L << index) != 0) {
                in.tell(Notice.of(JsonNotice.NULL_VALUE, in.place(), "key", fields[index].key));
            }
            return NULL;
        }
        long nothing = token == JsonToken.START_OBJECT ? emptyObjects : token == JsonToken.START_ARRAY ? emptyLists : 0;
        if ((nothing & 1L << index) != 0 && in.skipsEmpty()) {
            return NOTHING;
        }
        return decoder.read(in);
    }

    /** Reads a key that is there already, or counts as that. */
    private void readAgain(JsonInput in, int index) {
        boolean isBeside = (beside & 1L << index) != 0;
        if (isBeside && (ahead & 1L << index) != 0 && in.readAhead(decoders[index]) != null) {
            return;
        }
        in.nextOfKey();
        if (isBeside) {
            decoders[index].read(in);
        } else {
            in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", fields[index].key));
            in.parser().skipChildren();
        }
    }

    private @Nullable Object readUnknown(JsonInput in, @Nullable Object soFar) {
        in.nextOfKey();
        return unknown.member(in, soFar);
    }

    /** {@return whether the table names a key} */
    boolean knows(String key) {
        return names.find(key) >= 0;
    }

    private @Nullable T readShorthand(JsonInput in) {
        Object said = decoders[shorthand].read(in);
        return said == null ? null : makeShorthand(in, said);
    }

    @SuppressWarnings("ReferenceEquality") // in place of a value, it is itself
    private @Nullable T makeShorthand(JsonInput in, Object said) {
        if (said == NOTHING) {
            return null;
        }
        int base = in.enter(slots);
        in.set(base + shorthand, said);
        in.set(base + slots - 1, nothingUnknown);
        return make(in, base, 1L << shorthand, 0);
    }

    private @Nullable T make(JsonInput in, int base, long present, long nulls) {
        long missing = required & ~present;
        try {
            if (missing != 0) {
                String key = fields[Long.numberOfTrailingZeros(missing)].key;
                in.tell(Notice.of(JsonNotice.MISSING_PROPERTY, in.place(), "object", name)
                        .with("property", key));
                return null;
            }
            return maker.apply(in, in.slots(base, present, nulls));
        } catch (IllegalArgumentException e) { // the checks of a value of the model
            in.tell(Notice.of(JsonNotice.INVALID_OBJECT, in.place(), "object", name)
                    .with("problem", String.valueOf(e.getMessage())));
            return null;
        } finally {
            in.leave(base, present | 1L << (slots - 1));
        }
    }

    /**
     * {@return a builder}
     *
     * @param name what the object is, for messages
     * @param <T> the type of the value
     */
    public static <T> Builder<T> builder(String name) {
        return new Builder<>(name);
    }

    /**
     * Gathers keys. The order in which they are added is the order of the slots.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> {
        private final String name;
        private final List<Field> fields = new ArrayList<>();
        private final List<Field> beside = new ArrayList<>();
        private @Nullable String shorthand;
        private UnknownMembers unknown = UnknownMembers.KEPT;
        private int order = NameTable.NONE;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a key that must be there.
         *
         * @param key the key
         * @param codec reads its value
         * @return this builder
         */
        public Builder<T> required(String key, Decoder<?> codec) {
            return add(new Field(key, codec, true, false, false));
        }

        /**
         * Adds a key that may be missing.
         *
         * @param key the key
         * @param codec reads its value
         * @return this builder
         */
        public Builder<T> optional(String key, Decoder<?> codec) {
            return add(new Field(key, codec, false, false, false));
        }

        /**
         * Adds a key that may be missing or null; {@link JsonInput#nulls()} tells.
         *
         * @param key the key
         * @param codec reads its value
         * @return this builder
         */
        public Builder<T> nullable(String key, Decoder<?> codec) {
            return add(new Field(key, codec, false, true, false));
        }

        /**
         * Adds a key with a list, which may be missing.
         *
         * @param key the key
         * @param codec reads an element
         * @return this builder
         */
        public Builder<T> list(String key, Decoder<?> codec) {
            return add(new Field(key, new ListReader(codec), false, false, false));
        }

        /**
         * Adds a key whose value says nothing that is not said elsewhere in the object; its slot has a truth value.
         *
         * @param key the key
         * @return this builder
         */
        public Builder<T> ignored(String key) {
            return add(new Field(key, SKIPPED, false, true, false));
        }

        /**
         * Adds a key whose value is not one of the object's: it has no slot, and comes to its reader as often as it is there.
         *
         * @param key the key
         * @param reader reads the value; what it answers counts for nothing
         * @return this builder
         */
        Builder<T> beside(String key, Decoder<?> reader) {
            beside.add(new Field(key, reader, false, true, true));
            checkNumber();
            return this;
        }

        /**
         * Names the key whose bare value stands for the whole object.
         *
         * @param key the key
         * @return this builder
         */
        public Builder<T> shorthand(String key) {
            shorthand = key;
            return this;
        }

        /**
         * Sets what becomes of unknown members; without it they are kept.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder<T> unknown(UnknownMembers policy) {
            unknown = policy;
            return this;
        }

        /**
         * Expects the keys in the order in which they came in the object before, where they may come in any. It is for objects that a
         * program writes from a table.
         *
         * @param number the number of the order, of which each input keeps one
         * @return this builder
         */
        Builder<T> ordered(int number) {
            order = number;
            return this;
        }

        /**
         * {@return the decoder}
         *
         * @param maker makes the value from the slots; null where there is none to be had, which it has told
         */
        public ObjectDecoder<T> into(BiFunction<JsonInput, Slots, @Nullable T> maker) {
            return new ObjectDecoder<>(this, maker);
        }

        private Builder<T> add(Field field) {
            fields.add(field);
            checkNumber();
            return this;
        }

        private void checkNumber() {
            if (fields.size() + beside.size() > MOST_FIELDS) {
                throw new IllegalStateException(name + " has more than " + MOST_FIELDS + " keys");
            }
        }

        private List<Field> allFields() {
            return Stream.concat(fields.stream(), beside.stream()).collect(Collectors.toList());
        }
    }
}
