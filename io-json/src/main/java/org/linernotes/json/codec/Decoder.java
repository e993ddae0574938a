package org.linernotes.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * How a value is read from JSON. Decoders keep no state: one serves all threads.
 *
 * @param <V> the type of the value
 */
public abstract class Decoder<V> {
    /** For decoders. */
    protected Decoder() {}

    /**
     * Reads a value. The current token is the first one of the value; afterwards it is the last one, whatever was found.
     *
     * @param in the input
     * @return the value; null where there is none to be had, which a notice then says
     */
    public abstract @Nullable V read(JsonInput in);
}
