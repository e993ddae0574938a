package org.linernotes.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again, with the values that they say. Each input has a pool of its own for them, which it finds by the number: the
 * decoders that one input serves have different numbers.
 *
 * @param number the number, from 0, and not much more than there are such decoders
 * @param bits how many values a pool holds, as a power of two
 * @param maker makes the value of a text, always an equal one of equal texts: {@link Decoder#NOTHING} where the text says nothing, which is
 *     no flaw; null where it does not say what it should
 */
public record PooledTexts(int number, int bits, Function<String, ? extends @Nullable Object> maker) {
    /** {@return the number of the texts that a decoder reads; negative where they do not come again, or it looks at what is ahead itself} */
    static int numberOf(Decoder<?> decoder) {
        PooledTexts texts = decoder.readsAhead() ? null : decoder.texts();
        return texts == null ? -1 : texts.number();
    }
}
