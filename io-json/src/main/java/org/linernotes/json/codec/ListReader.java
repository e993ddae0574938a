package org.linernotes.json.codec;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a list, of whose elements those are left out that cannot be read. */
final class ListReader extends Decoder<ImmutableList<Object>> {
    private final Decoder<?> element;
    private final int pool;

    /**
     * Creates a reader.
     *
     * @param element reads an element
     */
    ListReader(Decoder<?> element) {
        this.element = element;
        this.pool = PooledTexts.numberOf(element);
    }

    @Override
    public @Nullable ImmutableList<Object> read(JsonInput in) {
        if (in.parser().currentToken() == JsonToken.START_ARRAY) {
            return readBegun(in, element);
        }
        in.wrongType("a list");
        return null;
    }

    @Override
    boolean readsAhead() {
        return true;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // in place of a value, it is itself
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        if (!parser.beginsList()) {
            return null;
        }
        int start = in.top();
        while (parser.nextElement()) {
            Object value = in.nextPooled(pool);
            if (value == null) {
                value = element.readAhead(in, parser);
            }
            if (value == null) {
                parser.nextOfKey();
                value = element.read(in);
            }
            if (value != null && value != NOTHING) {
                in.push(value);
            }
        }
        return in.popList(start);
    }

    /** Reads a list: the current token is its start, afterwards it is its end. */
    static ImmutableList<Object> readBegun(JsonInput in, Decoder<?> element) {
        JsonParser parser = in.parser();
        int start = in.top();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = element.read(in);
            if (value != null) {
                in.push(value);
            }
        }
        return in.popList(start);
    }
}
