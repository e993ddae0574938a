package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import tools.jackson.core.JsonToken;

/** Reads and writes a list. */
final class ListDecoder<T> extends Decoder<ImmutableList<T>> implements ToWire<ImmutableList<T>> {
    private final Decoder<T> element;

    private ListDecoder(Decoder<T> element) {
        this.element = element;
    }

    static <T> ListDecoder<T> of(Decoder<T> element) {
        return new ListDecoder<>(element);
    }

    Decoder<T> element() {
        return element;
    }

    @Override
    public JsonToken nothingIfEmpty() {
        return JsonToken.START_ARRAY;
    }

    /** {@return the list; null where it is empty, which says nothing} */
    @Override
    public @Nullable ImmutableList<T> read(JsonInput in) {
        Reading reading = Reading.of(in);
        int mark = reading.mark();
        if (!push(in, reading, element) || reading.sizeFrom(mark) == 0) {
            return null;
        }
        return reading.popList(mark);
    }

    @Override
    @SuppressWarnings("unchecked") // it writes what it reads
    public Tree toWire(ImmutableList<T> list, Writing out) {
        TreeList tree = new TreeList();
        ToWire<T> way = element instanceof ToWire<?> ? (ToWire<T>) element : (value, writing) -> WireScalars.of(value);
        for (int i = 0; i < list.size(); i++) {
            out.account().enter(list.get(i), i);
            Tree written = way.toWire(list.get(i), out);
            if (written == null) {
                out.account().lose();
            } else {
                tree.add(written);
            }
            out.account().leave();
        }
        return tree;
    }

    /** Pushes the elements of the current list. {@return whether it is one; another value is told} */
    static boolean push(JsonInput in, Reading reading, Decoder<?> element) {
        if (in.parser().currentToken() != JsonToken.START_ARRAY) {
            in.wrongType("a list");
            return false;
        }
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            Object value = element.read(in);
            if (value != null) {
                reading.push(value);
            }
        }
        return true;
    }
}
