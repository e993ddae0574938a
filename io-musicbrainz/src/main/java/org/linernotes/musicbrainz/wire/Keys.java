package org.linernotes.musicbrainz.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.Slots;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.ObjectDecoder;

/** The keys of a kind of object, with what reads the value of each. Any of them may be missing or null. */
final class Keys {
    private final String object;
    private final List<String> keys = new ArrayList<>();
    private final List<Decoder<?>> values = new ArrayList<>();
    private final ObjectDecoder.Builder<Object> decoder;

    /** Starts the list of keys of an object of the given name, without its article. */
    Keys(String object) {
        this.object = object;
        this.decoder = ObjectDecoder.builder(object);
    }

    /** Adds a key. {@return the slot in which its value will be} */
    int add(String key, Decoder<?> value) {
        if (keys.size() == Draft.SIZE) {
            throw new IllegalStateException(object + " has too many keys");
        }
        decoder.nullable(key, value);
        keys.add(key);
        values.add(value);
        return keys.size() - 1;
    }

    String key(int slot) {
        return keys.get(slot);
    }

    /** {@return what reads the value of a key} */
    Decoder<?> value(int slot) {
        return values.get(slot);
    }

    int size() {
        return keys.size();
    }

    /** {@return the bits of those of the given keys that are among these} */
    long bitsOf(Collection<String> some) {
        long bits = 0;
        for (int slot = 0; slot < keys.size(); slot++) {
            bits |= some.contains(keys.get(slot)) ? 1L << slot : 0;
        }
        return bits;
    }

    /** {@return what reads such an object; other keys are told as losses} */
    <V> Decoder<V> into(Function<Draft, @Nullable V> maker) {
        return into((in, slots) -> {
            Draft draft = Reading.of(in).draft();
            draft.begin(in);
            return maker.apply(draft);
        });
    }

    /** {@return what reads such an object, with a maker that may do without some of the slots} */
    @SuppressWarnings("unchecked") // the maker gives it
    <V> Decoder<V> into(BiFunction<JsonInput, Slots, @Nullable V> maker) {
        return (Decoder<V>) decoder.unknown(UnmappedKeys.LOST).into(maker::apply);
    }
}
