package org.linernotes.json.codec;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The codec of ids, most of which are numbers: these put their text form down without making a text of it.
 *
 * @param <V> the type of the ids
 */
class IdCodec<V> extends WordCodec<V> {
    private final Placing<V> placing;

    /**
     * How the text form of an id is put into a buffer.
     *
     * @param <V> the type of the id
     */
    interface Placing<V> {
        /** Puts it down in ASCII. {@return where it ends; where it begins if the id is no number} */
        int put(V id, byte[] buffer, int offset);
    }

    IdCodec(String name, Function<String, ? extends Optional<? extends V>> tryParse, int number, Placing<V> placing) {
        super(name, tryParse, number);
        this.placing = placing;
    }

    @Override
    public void write(JsonGenerator out, V id) {
        if (out instanceof Utf8Generator utf8) {
            int start = utf8.beginPlain();
            int end = placing.put(id, utf8.bytes(), start);
            if (end > start) {
                utf8.endPlain(start, end);
                return;
            }
        }
        super.write(out, id);
    }
}
