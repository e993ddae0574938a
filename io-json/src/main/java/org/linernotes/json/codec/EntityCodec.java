package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The codec of entities of all kinds: an object whose key {@code type} names the kind. The key is written first; where
 * another program has put it elsewhere, the object is kept as text and read again.
 */
public final class EntityCodec extends Codec<Entity> {
    /** The codec that all share. */
    public static final EntityCodec SHARED = new EntityCodec(ModelCodecs.SHARED);

    private static final int POOL_BITS = 8;
    private static final NameTable FIRST = NameTable.of(ImmutableList.of(EntityEnvelope.TYPE));
    private static final ReadyText TYPE = new ReadyText(EntityEnvelope.TYPE);

    private final ImmutableMap<EntityType, Kind<?>> kinds;
    /** The names of the kinds. */
    private final PooledTexts texts;

    private EntityCodec(ModelCodecs codecs) {
        this.kinds = EntityTables.all().entrySet().stream()
                .collect(Maps.toImmutableEnumMap(
                        Map.Entry::getKey, entry -> kind(entry.getKey(), entry.getValue(), codecs)));
        ImmutableMap<String, Kind<?>> byName =
                Maps.uniqueIndex(kinds.values(), kind -> kind.text().getValue());
        this.texts = new PooledTexts(codecs.nextNumber(), POOL_BITS, byName::get);
    }

    private static <T extends Entity> Kind<T> kind(EntityType type, PropertyTable<T> table, ModelCodecs codecs) {
        return new Kind<>(new ReadyText(type.toString()), codecs.table(table));
    }

    /** A kind of entity. */
    private record Kind<T extends Entity>(ReadyText text, TableCodec<T> codec) {
        @SuppressWarnings("unchecked") // the type of an id is that of its entity
        void writeMembers(JsonGenerator out, Entity entity) {
            codec.writeMembers(out, (T) entity);
        }
    }

    /**
     * Reads an entity. What its object says beside it is put into the {@link EntityEnvelope} that is attached to the
     * input.
     *
     * @param in the input
     * @return the entity; null where there is none, which a notice then says
     */
    @Override
    public @Nullable Entity read(JsonInput in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.wrongType("an object (entity)");
            return null;
        }
        EntityEnvelope envelope = EntityEnvelope.of(in);
        envelope.clear();
        int first = in.nextKey(FIRST);
        if (first == Utf8Parser.NO_KEY) {
            tellMissingKind(in);
            return null;
        }
        if (first == Utf8Parser.UNKNOWN_KEY) {
            return readUnordered(in);
        }
        Kind<?> kind = (Kind<?>) in.nextPooled(texts.number());
        if (kind == null) {
            in.nextOfKey();
            kind = readKind(in);
        }
        if (kind == null) {
            skipRest(parser);
            return null;
        }
        envelope.typeRead();
        return kind.codec().readBegun(in);
    }

    /** Reads an entity whose first key is not its kind. The current token is that key. */
    private @Nullable Entity readUnordered(JsonInput in) {
        Location firstKey = in.location();
        String pointer = firstKey.pointer().orElse("");
        Location start = firstKey.withPointer(pointer.substring(0, pointer.lastIndexOf('/')));
        String json = RawJson.captureBegun(in.parser());
        Kind<?> kind = in.again(json, start, in.notices(), new Decoder<Kind<?>>() {
            @Override
            public @Nullable Kind<?> read(JsonInput again) {
                return findKind(again);
            }
        });
        return kind == null ? null : in.again(json, start, in.notices(), kind.codec());
    }

    private @Nullable Kind<?> findKind(JsonInput in) {
        JsonParser parser = in.parser();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            if (key.equals(EntityEnvelope.TYPE)) {
                return readKind(in);
            }
            parser.skipChildren();
        }
        tellMissingKind(in);
        return null;
    }

    private @Nullable Kind<?> readKind(JsonInput in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.wrongType("a text (kind of entity)");
            return null;
        }
        Kind<?> kind = (Kind<?>) in.pooled(texts);
        if (kind == null) {
            String text = in.parser().getString();
            in.tell(Notice.of(JsonNotice.UNKNOWN_ENTITY_TYPE, in.place(), "type", JsonInput.shorten(text)));
        }
        return kind;
    }

    private static void tellMissingKind(JsonInput in) {
        in.tell(Notice.of(JsonNotice.MISSING_PROPERTY, in.place(), "object", "entity")
                .with("property", EntityEnvelope.TYPE));
    }

    /** Skips the members of an object that were not read yet. */
    static void skipRest(JsonParser parser) {
        while (parser.nextName() != null) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    @Override
    public void write(JsonGenerator out, Entity entity) {
        out.writeStartObject();
        writeMembers(out, entity);
        out.writeEndObject();
    }

    /**
     * Writes the members of an entity into an object that is already begun.
     *
     * @param out the generator
     * @param entity the entity
     * @throws IllegalArgumentException if an unknown key of it is in fact known, or is no JSON
     */
    public void writeMembers(JsonGenerator out, Entity entity) {
        Kind<?> kind = Objects.requireNonNull(kinds.get(entity.id().type()));
        out.writeName(TYPE);
        out.writeString(kind.text());
        kind.writeMembers(out, entity);
    }
}
