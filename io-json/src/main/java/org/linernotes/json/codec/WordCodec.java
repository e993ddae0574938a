package org.linernotes.json.codec;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The codec of values with a text form: their {@code toString}, unless something else is said.
 *
 * @param <V> the type of the values
 */
public class WordCodec<V> extends Codec<V> {
    /** In place of a number, for words that do not come again in a document. */
    static final int UNIQUE = -1;

    /** How many values a pool of words holds, as a power of two. */
    static final int POOL_BITS = 9;

    private final String name;
    private final String expected;
    private final Function<String, @Nullable V> reader;
    private final @Nullable PooledTexts texts;

    /**
     * Creates a codec.
     *
     * @param name what the text is, for messages
     * @param tryParse reads the text form
     * @param number the number of the pool of the words, as {@link PooledTexts} has it, or {@link #UNIQUE}
     */
    WordCodec(String name, Function<String, ? extends Optional<? extends V>> tryParse, int number) {
        this.name = name;
        this.expected = "a text (" + name + ")";
        this.reader = text -> tryParse.apply(text).orElse(null);
        this.texts = number == UNIQUE ? null : new PooledTexts(number, POOL_BITS, reader);
    }

    @Override
    public @Nullable PooledTexts texts() {
        return texts;
    }

    @Override
    @SuppressWarnings("unchecked") // the reader made it
    public @Nullable V read(JsonInput in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.wrongType(expected);
            return null;
        }
        V value = texts == null ? reader.apply(in.parser().getString()) : (V) in.pooled(texts);
        if (value == null) {
            in.invalidValue(name, in.parser().getString());
        }
        return value;
    }

    @Override
    public void write(JsonGenerator out, V value) {
        out.writeString(JsonLimits.checkedText(text(value)));
    }

    /**
     * {@return the text form of a value}
     *
     * @param value the value
     */
    public String text(V value) {
        return value.toString();
    }

    /**
     * {@return the value that a text states; null where it is not in the form}
     *
     * @param text the text
     */
    public @Nullable V tryRead(String text) {
        return reader.apply(text);
    }

    /** {@return what the text is, for messages} */
    public String name() {
        return name;
    }
}
