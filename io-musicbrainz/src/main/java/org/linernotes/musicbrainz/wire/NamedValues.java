package org.linernotes.musicbrainz.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/** An object whose keys are names: the gids, values or credited names of a relation's attributes. Mostly empty, rarely more than two. */
final class NamedValues<V> {
    /** How many are searched one by one. */
    private static final int FEW = 8;

    private final List<String> names = new ArrayList<>(2);
    private final List<V> values = new ArrayList<>(2);
    /** Where there are more than a few: then looking through all for each takes for ever. */
    private @Nullable Map<String, V> byName;

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
                        all.add(name, read, in);
                    }
                }
                return all;
            }
        };
    }

    private void add(String name, V value, JsonInput in) {
        if (find(this, name) != null) {
            in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", name));
            return;
        }
        names.add(name);
        values.add(value);
        if (byName != null) {
            byName.put(name, value);
        } else if (names.size() > FEW) {
            byName = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byName.put(names.get(i), values.get(i));
            }
        }
    }

    /** {@return the value of a name; null where it has none} */
    static <V> @Nullable V find(@Nullable NamedValues<V> all, String name) {
        if (all == null) {
            return null;
        }
        if (all.byName != null) {
            return all.byName.get(name);
        }
        int index = all.names.indexOf(name);
        return index < 0 ? null : all.values.get(index);
    }

    /** {@return whether all names are among the given ones} */
    boolean areAmong(List<String> others) {
        return (byName == null ? others : new HashSet<>(others)).containsAll(names);
    }
}
