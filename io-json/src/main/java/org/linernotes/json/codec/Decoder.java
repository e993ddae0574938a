package org.linernotes.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * How a value is read from JSON. Decoders keep no state: one serves all threads.
 *
 * @param <V> the type of the value
 */
public abstract class Decoder<V> {
    /** In place of a value: there is a text that says nothing, and that is no flaw. */
    public static final Object NOTHING = new Object();

    /** In place of a value: the null of JSON. */
    static final Object NULL = new Object();

    /** For decoders. */
    protected Decoder() {}

    /**
     * Reads a value. The current token is the first one of the value; afterwards it is the last one, whatever was found.
     *
     * @param in the input
     * @return the value; null where there is none to be had, which a notice then says
     */
    public abstract @Nullable V read(JsonInput in);

    /** {@return the texts that say the values, where they come again; what they do not have is {@linkplain #read read}} */
    public @Nullable PooledTexts texts() {
        return null;
    }

    /** {@return whether {@link #readAhead} may read something} */
    boolean readsAhead() {
        return false;
    }

    /**
     * Reads the value at whose first byte a parser stands, where the bytes show at once what it is; else stays. What it reads is what
     * {@link #read} would.
     *
     * @param in the input
     * @param parser its parser
     * @return the value; {@link #NOTHING} where there is none to be had, which a notice then says; null where it stays
     */
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        return null;
    }

    /** {@return how an object or list begins that says nothing if it is empty, which is no flaw: then it is not read; null if there is none} */
    public @Nullable JsonToken nothingIfEmpty() {
        return null;
    }
}
