package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.TreeObject;

/**
 * Reads and writes the objects of a table.
 *
 * @param <T> the type of the model
 */
final class WireObject<T> extends Decoder<T> implements ToWire<T> {
    private final WireTable<T> table;
    private final Decoder<T> decoder;

    WireObject(WireTable<T> table, Decoder<T> decoder) {
        this.table = table;
        this.decoder = decoder;
    }

    WireTable<T> table() {
        return table;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        return decoder.read(in);
    }

    @Override
    public TreeObject toWire(T value, Writing out) {
        TreeObject object = table.write(value, out);
        return object.withIdentity(table.model()
                .elementId(value)
                .map(ElementId::toString)
                .orElseGet(() -> Identities.of(object, table.knownBy())));
    }
}
