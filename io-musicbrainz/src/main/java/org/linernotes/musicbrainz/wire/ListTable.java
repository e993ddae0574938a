package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/**
 * Answers that list what they are about: pages of a list, with counts that are named for the kind of entity
 * ({@code artist-count}), and answers to searches, with {@code count}, {@code offset} and the time. The elements are read
 * by the tables of documents about one.
 */
final class ListTable {
    private final String key;
    private final int count;
    private final int countOfKind;
    private final int offset;
    private final int offsetOfKind;
    private final int created;
    private final int elements;

    private ListTable(Keys keys, String singular, String key, Decoder<?> element) {
        this.key = key;
        this.count = keys.add("count", WireValues.INTEGER);
        this.countOfKind = keys.add(singular + "-count", WireValues.INTEGER);
        this.offset = keys.add("offset", WireValues.INTEGER);
        this.offsetOfKind = keys.add(singular + "-offset", WireValues.INTEGER);
        this.created = keys.add("created", WireValues.TEXT);
        this.elements = keys.add(key, new Elements(element));
    }

    /**
     * {@return what reads a list of entities}
     *
     * @param type the kind of the entities
     */
    static Decoder<Envelope> of(EntityType type) {
        return Objects.requireNonNull(OfKinds.ALL.get(type));
    }

    /** Made when the first list is read: the tables of entities are there then. */
    private static final class OfKinds {
        static final ImmutableMap<EntityType, Decoder<Envelope>> ALL = Maps.toMap(
                WireDocuments.kinds(), type -> of(type.toString(), ListKeys.plural(type), WireDocuments.of(type)));
    }

    /**
     * {@return what reads a list}
     *
     * @param singular what the keys of the counts of a page begin with
     * @param key the key of the list
     * @param element reads an element, and keeps what it says
     */
    static Decoder<Envelope> of(String singular, String key, Decoder<?> element) {
        Keys keys = new Keys("list");
        ListTable table = new ListTable(keys, singular, key, element);
        return keys.into(table::finish);
    }

    private Envelope finish(Draft draft) {
        int items = Objects.requireNonNullElse(draft.<Integer>slot(elements), 0);
        String when = draft.slot(created);
        return new Envelope(
                key,
                items,
                first(draft, count, countOfKind, items),
                first(draft, offset, offsetOfKind, 0),
                when == null ? "" : when);
    }

    private static int first(Draft draft, int one, int other, int without) {
        Integer number = draft.slot(one);
        Integer ofKind = draft.slot(other);
        return number != null ? number : ofKind != null ? ofKind : without;
    }

    /** {@return what reads the elements of a list one after another, and answers how many there are} */
    static Decoder<Integer> elements(Decoder<?> element) {
        return new Elements(element);
    }

    private static final class Elements extends Decoder<Integer> {
        private final Decoder<?> element;

        Elements(Decoder<?> element) {
            this.element = element;
        }

        @Override
        public @Nullable Integer read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.START_ARRAY) {
                in.wrongType("a list");
                return null;
            }
            int items = 0;
            while (in.parser().nextToken() != JsonToken.END_ARRAY) {
                if (items++ < Envelope.MOST) {
                    Object unused = element.read(in);
                } else {
                    in.parser().skipChildren();
                }
            }
            return items;
        }
    }
}
