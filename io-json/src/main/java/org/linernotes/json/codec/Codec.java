package org.linernotes.json.codec;

import tools.jackson.core.JsonGenerator;

/**
 * How a value is read from JSON and written to it. Codecs keep no state: one serves all threads.
 *
 * @param <V> the type of the value
 */
public abstract class Codec<V> extends Decoder<V> {
    /** For codecs. */
    protected Codec() {}

    /**
     * Writes a value.
     *
     * @param out the generator
     * @param value the value
     */
    public abstract void write(JsonGenerator out, V value);
}
