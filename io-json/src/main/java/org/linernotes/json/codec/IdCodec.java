package org.linernotes.json.codec;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The codec of ids and codes, most of which are numbers: these are read from their text form and put down in it without making a text.
 *
 * @param <V> the type of the ids
 */
final class IdCodec<V> extends WordCodec<V> {
    private final int number;
    private final IdNumbers<V> numbers;
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

    /**
     * Creates a codec.
     *
     * @param name what the text form is, for messages
     * @param tryParse reads it
     * @param number the number of the pool of the ids that are texts, or {@link #UNIQUE}
     * @param numbers reads those that are numbers
     * @param placing puts these down
     */
    IdCodec(
            String name,
            Function<String, ? extends Optional<? extends V>> tryParse,
            int number,
            IdNumbers<V> numbers,
            Placing<V> placing) {
        super(name, tryParse, number);
        this.number = number;
        this.numbers = numbers;
        this.placing = placing;
    }

    @Override
    boolean readsAhead() {
        return true;
    }

    @Override
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        V id = readNumberAhead(in, parser);
        return id == null ? in.nextPooled(number) : id;
    }

    /** {@return the id that is ahead, if it surely is a number; else null} */
    @Nullable
    V readNumberAhead(JsonInput in, Utf8Parser parser) {
        int start = parser.textAhead();
        if (start == Utf8Parser.NOTHING_AHEAD) {
            return null;
        }
        int length = numbers.length(parser.bytes()[start]);
        V id = parser.isTextAhead(length) ? numbers.read(in, parser.bytes(), start, length) : null;
        if (id != null) {
            parser.skipTextAhead(length);
        }
        return id;
    }

    @Override
    public void write(JsonGenerator out, V id) {
        if (!put(out, id, placing)) {
            super.write(out, id);
        }
    }

    /** Writes an id that is a number, if the generator has a buffer. {@return whether it is written} */
    static <V> boolean put(JsonGenerator out, V id, Placing<V> placing) {
        if (out instanceof Utf8Generator utf8) {
            int start = utf8.beginPlain();
            int end = placing.put(id, utf8.bytes(), start);
            if (end > start) {
                utf8.endPlain(start, end);
                return true;
            }
        }
        return false;
    }
}
