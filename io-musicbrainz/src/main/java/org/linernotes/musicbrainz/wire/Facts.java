package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/** What the relationships of an entity became: a list a kind, in the order of the document. */
final class Facts {
    /** Reads the relations of an entity. */
    static final Decoder<Facts> FACTS = listOf(RelationTable.RELATION);

    /** Reads the relations of an entity as answers to searches have them: a list of lists, one a kind of target. */
    static final Decoder<Facts> GROUPED = listOf(group());

    private final @Nullable Object[] lists;

    private Facts(Reading reading, int mark) {
        lists = new @Nullable Object[FactKind.ALL.size()];
        int size = reading.sizeFrom(mark);
        int[] sizes = new int[FactKind.ALL.size()];
        for (int i = mark; i < mark + size; i++) {
            sizes[FactKind.of(reading.pushed(i)).index()]++;
        }
        for (int kind = 0; kind < sizes.length; kind++) {
            if (sizes[kind] > 0) {
                lists[kind] = listOf(reading, mark, size, kind, sizes[kind]);
            }
        }
    }

    private static Decoder<Facts> listOf(Decoder<Object> element) {
        return new Decoder<>() {
            @Override
            public JsonToken nothingIfEmpty() {
                return JsonToken.START_ARRAY;
            }

            @Override
            public @Nullable Facts read(JsonInput in) {
                Reading reading = Reading.of(in);
                int mark = reading.mark();
                boolean isList = ListDecoder.push(in, reading, element);
                Facts facts = isList && reading.sizeFrom(mark) > 0 ? new Facts(reading, mark) : null;
                reading.drop(mark);
                return facts;
            }
        };
    }

    /** Pushes the relations in an object, which itself is nothing; each of them tells the kind of its target, too. */
    private static Decoder<Object> group() {
        Keys keys = new Keys("relation-list");
        keys.add("target-type", WireValues.WORD);
        keys.add("relations", new Decoder<Object>() {
            @Override
            public @Nullable Object read(JsonInput in) {
                boolean unused = ListDecoder.push(in, Reading.of(in), RelationTable.RELATION);
                return null;
            }
        });
        return keys.into((in, slots) -> null);
    }

    private static ImmutableList<Object> listOf(Reading reading, int mark, int size, int kind, int count) {
        ImmutableList.Builder<Object> list = ImmutableList.builderWithExpectedSize(count);
        for (int i = mark; i < mark + size; i++) {
            Object fact = reading.pushed(i);
            if (count == size || FactKind.of(fact).index() == kind) {
                list.add(fact);
            }
        }
        return list.build();
    }

    /** {@return whether of each kind that both have all facts of others are among these} */
    boolean hold(Facts others) {
        for (int kind = 0; kind < lists.length; kind++) {
            if (lists[kind] instanceof ImmutableList<?> all
                    && others.lists[kind] instanceof ImmutableList<?> some
                    && !all.equals(some)
                    && !ImmutableSet.copyOf(all).containsAll(some)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the facts of a kind; null where there is none} */
    @Nullable
    ImmutableList<?> of(FactKind kind) {
        return (ImmutableList<?>) lists[kind.index()];
    }
}
