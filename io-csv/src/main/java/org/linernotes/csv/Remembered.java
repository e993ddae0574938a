package org.linernotes.csv;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of texts, so that it need not be made again: in a sheet most texts come back soon. So many are remembered as there are
 * places; a text that belongs where another is takes its place. Safe for use by several threads.
 *
 * @param <V> what is made of a text
 */
final class Remembered<V> {
    private static final int MOST = 1 << 12;

    private final AtomicReferenceArray<@Nullable Made<V>> places;
    private final Function<String, V> maker;

    private record Made<V>(String text, V value) {}

    /**
     * Creates one in which nothing is remembered yet.
     *
     * @param texts how many texts come; of thousands not all are remembered
     * @param maker makes something of a text
     */
    Remembered(int texts, Function<String, V> maker) {
        this.places = new AtomicReferenceArray<>(Math.min(MOST, 2 * Integer.highestOneBit(Math.max(1, texts))));
        this.maker = maker;
    }

    /** {@return one for any number of texts} */
    static <V> Remembered<V> of(Function<String, V> maker) {
        return new Remembered<>(MOST, maker);
    }

    /** {@return what is made of a text} */
    V of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & (places.length() - 1);
        Made<V> known = places.get(place);
        if (known == null || !known.text().equals(text)) {
            known = new Made<>(text, maker.apply(text));
            places.set(place, known);
        }
        return known.value();
    }
}
