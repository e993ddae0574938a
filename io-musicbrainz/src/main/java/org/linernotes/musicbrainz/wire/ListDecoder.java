package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/** Reads a list. */
final class ListDecoder<T> extends Decoder<ImmutableList<T>> {
    private final Decoder<T> element;

    private ListDecoder(Decoder<T> element) {
        this.element = element;
    }

    static <T> Decoder<ImmutableList<T>> of(Decoder<T> element) {
        return new ListDecoder<>(element);
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
