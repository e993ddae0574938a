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
    private final String name;
    private final String expected;
    private final Function<String, @Nullable V> reader;
    private final boolean comesAgain;

    /**
     * Creates a codec.
     *
     * @param name what the text is, for messages
     * @param tryParse reads the text form
     * @param comesAgain whether the same words come again in a document
     */
    WordCodec(String name, Function<String, ? extends Optional<? extends V>> tryParse, boolean comesAgain) {
        this.name = name;
        this.comesAgain = comesAgain;
        this.expected = "a text (" + name + ")";
        this.reader = text -> tryParse.apply(text).orElse(null);
    }

    @Override
    public @Nullable V read(JsonInput in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.wrongType(expected);
            return null;
        }
        V value = comesAgain
                ? in.words().read(in.parser(), reader)
                : reader.apply(in.parser().getString());
        if (value == null) {
            in.invalidValue(name, in.parser().getString());
        }
        return value;
    }

    @Override
    public void write(JsonGenerator out, V value) {
        out.writeString(text(value));
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
