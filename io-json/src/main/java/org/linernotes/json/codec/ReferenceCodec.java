package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import tools.jackson.core.JsonGenerator;

/** The codec of ids of any kind, with the kind before them. */
final class ReferenceCodec extends WordCodec<EntityId> {
    private final int number;
    private final NameTable kinds;
    private final ImmutableList<IdNumbers<EntityId>> ids;

    /**
     * Creates a codec.
     *
     * @param number the number of the pool of the references that are texts
     * @param ids the ids of each kind
     */
    ReferenceCodec(int number, Map<EntityType, IdNumbers<EntityId>> ids) {
        super("reference", EntityId::tryParseReference, number);
        this.number = number;
        this.kinds =
                NameTable.of(ids.keySet().stream().map(EntityType::toString).collect(ImmutableList.toImmutableList()));
        this.ids = ImmutableList.copyOf(ids.values());
    }

    @Override
    boolean readsAhead() {
        return true;
    }

    @Override
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        int start = parser.textAhead();
        if (start == Utf8Parser.NOTHING_AHEAD) {
            return null;
        }
        byte[] bytes = parser.bytes();
        long first = Octets.at(bytes, start);
        long second = Octets.at(bytes, start + Long.BYTES);
        long inFirst = Octets.colons(first);
        long inSecond = Octets.colons(second);
        NameTable.Name kind = kinds.find(Octets.upTo(inFirst, first), Octets.upTo(inFirst, inSecond, second));
        EntityId id =
                kind.index == NameTable.NONE ? null : readId(in, parser, ids.get(kind.index), start + kind.length + 1);
        return id == null ? in.nextPooled(number) : id;
    }

    private static @Nullable EntityId readId(JsonInput in, Utf8Parser parser, IdNumbers<EntityId> ids, int start) {
        byte[] bytes = parser.bytes();
        int length = ids.length(bytes[start]);
        int whole = start - parser.textAhead() + length;
        EntityId id = parser.isTextAhead(whole) ? ids.read(in, bytes, start, length) : null;
        if (id != null) {
            parser.skipTextAhead(whole);
        }
        return id;
    }

    @Override
    public void write(JsonGenerator out, EntityId id) {
        if (!IdCodec.put(out, id, EntityId::putReferenceInto)) {
            super.write(out, id);
        }
    }

    @Override
    public String text(EntityId id) {
        return id.toReference();
    }
}
