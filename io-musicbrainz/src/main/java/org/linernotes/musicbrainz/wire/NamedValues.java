package org.linernotes.musicbrainz.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/** An object whose keys are names: the gids, values or credited names of a relation's attributes. Mostly empty, rarely more than two. */
final class NamedValues<V> {
    private final List<String> names = new ArrayList<>(2);
    private final List<V> values = new ArrayList<>(2);

    private NamedValues() {}

    /**
     * {@return what reads such an object; null where it is empty}
     *
     * @param value reads a value
     */
    static <V> Decoder<NamedValues<V>> of(Decoder<V> value) {
        return new Decoder<>() {
            @Override
            public JsonToken nothingIfEmpty() {
                return JsonToken.START_OBJECT;
            }

            @Override
            public @Nullable NamedValues<V> read(JsonInput in) {
                if (in.parser().currentToken() != JsonToken.START_OBJECT) {
                    in.wrongType("an object (names with values)");
                    return null;
                }
                NamedValues<V> all = null;
                String name;
                while ((name = in.parser().nextName()) != null) {
                    if (in.parser().nextToken() == JsonToken.VALUE_NULL) {
                        continue;
                    }
                    V read = value.read(in);
                    if (read != null) {
                        all = all == null ? new NamedValues<>() : all;
                        all.names.add(name);
                        all.values.add(read);
                    }
                }
                return all;
            }
        };
    }

    /** {@return the value of a name; null where it has none} */
    static <V> @Nullable V find(@Nullable NamedValues<V> all, String name) {
        int index = all == null ? -1 : all.names.indexOf(name);
        return all == null || index < 0 ? null : all.values.get(index);
    }

    /** {@return whether all names are among the given ones} */
    boolean areAmong(List<String> others) {
        return others.containsAll(names);
    }
}
