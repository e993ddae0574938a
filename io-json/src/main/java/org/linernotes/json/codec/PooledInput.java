package org.linernotes.json.codec;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;

/** What an input keeps that comes again from document to document: texts with what they say, ids, and the order of keys. Each is made when first needed. */
abstract class PooledInput {
    private static final int FIRST_SIZE = 64;

    private @Nullable TextPool<Object>[] texts = noTexts();
    private @Nullable MbidPool<?>[] ids = noIds();
    private @Nullable KeyOrder[] orders = new @Nullable KeyOrder[FIRST_SIZE];

    /** Goes on with the pools of another input. */
    final void poolWith(PooledInput other) {
        texts = other.texts;
        ids = other.ids;
        orders = other.orders;
    }

    /** {@return the pool of the texts of a number; null where there is none yet, as for a negative one} */
    final @Nullable TextPool<Object> knownTexts(int number) {
        return number < 0 || number >= texts.length ? null : texts[number];
    }

    /** {@return the pool of some texts} */
    final TextPool<Object> texts(PooledTexts pooled) {
        int number = pooled.number();
        if (number >= texts.length) {
            texts = larger(texts, number);
        }
        TextPool<Object> pool = texts[number];
        if (pool == null) {
            pool = new TextPool<>(pooled.bits(), pooled.maker());
            texts[number] = pool;
        }
        return pool;
    }

    /**
     * {@return the pool of the ids of a number}
     *
     * @param number the number, each of which has one maker
     * @param maker makes the ids
     * @param <V> the type of the ids
     */
    @SuppressWarnings("unchecked") // a number has one maker
    final <V> MbidPool<V> ids(int number, Function<Mbid, V> maker) {
        if (number >= ids.length) {
            ids = larger(ids, number);
        }
        MbidPool<?> pool = ids[number];
        if (pool == null) {
            pool = new MbidPool<>(maker);
            ids[number] = pool;
        }
        return (MbidPool<V>) pool;
    }

    /**
     * {@return the order of the keys of the objects of a number}
     *
     * @param number the number, each of which has one table
     * @param names the table
     */
    final KeyOrder order(int number, NameTable names) {
        if (number >= orders.length) {
            orders = larger(orders, number);
        }
        KeyOrder order = orders[number];
        if (order == null) {
            order = new KeyOrder(names);
            orders[number] = order;
        }
        return order;
    }

    private static <V> @Nullable V[] larger(@Nullable V[] values, int number) {
        return Arrays.copyOf(values, Math.max(2 * values.length, number + 1));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no parameters
    private static @Nullable TextPool<Object>[] noTexts() {
        return (@Nullable TextPool<Object>[]) new @Nullable TextPool[FIRST_SIZE];
    }

    @SuppressWarnings("rawtypes") // arrays know no parameters
    private static @Nullable MbidPool<?>[] noIds() {
        return (@Nullable MbidPool<?>[]) new @Nullable MbidPool[FIRST_SIZE];
    }
}
