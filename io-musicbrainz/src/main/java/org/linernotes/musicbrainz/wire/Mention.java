package org.linernotes.musicbrainz.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.release.Release;
import org.linernotes.json.codec.JsonInput;

/** An entity that a document mentions, with the keys from which it was made. */
final class Mention {
    private Entity entity;
    private long keys;

    /** What stood under the keys, in their order. */
    private Object[] values;

    /** Mentions of the same release with more media, which are put together when it is asked for: a document may have thousands. */
    private @Nullable List<Release> parts;

    private int replaced;

    Mention(Entity entity, long keys, Object... values) {
        this.entity = entity;
        this.keys = keys;
        this.values = values;
    }

    Entity entity() {
        if (parts != null) {
            entity = PartialMedia.unite((Release) entity, parts);
            parts = null;
        }
        return entity;
    }

    void replace(Entity other) {
        entity = other;
        replaced++;
    }

    /** {@return how often the entity was replaced by one that says more} */
    int replaced() {
        return replaced;
    }

    /** {@return whether an object with these keys says nothing of which this one has nothing} */
    boolean covers(long otherKeys) {
        return (otherKeys & ~keys) == 0;
    }

    /**
     * {@return the keys under which an object says what this one does not hold}
     *
     * @param in the input, with the values of the object in its slots
     * @param otherKeys those of its keys that are of interest
     */
    @SuppressWarnings(
            "ReferenceEquality") // most values are pooled: they are found to be the same without being compared
    long differing(JsonInput in, long otherKeys) {
        long differing = 0;
        for (long left = otherKeys & keys; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            Object held = values[Long.bitCount(keys & ((1L << slot) - 1))];
            Object said = in.slot(slot);
            differing |= said == held || holds(held, said) ? 0 : 1L << slot;
        }
        return differing;
    }

    private static boolean holds(Object held, @Nullable Object said) {
        if (held instanceof Facts facts && said instanceof Facts others) {
            return facts.hold(others);
        }
        return held.equals(said)
                || (held instanceof List<?> all
                        && said instanceof List<?> some
                        && new HashSet<Object>(all).containsAll(some));
    }

    /** Adds what this one does not say. */
    void fill(Entity other, long otherKeys, Object... otherValues) {
        entity = Repeats.fill(entity, other);
        if (entity instanceof Release release && other instanceof Release more && PartialMedia.areMore(release, more)) {
            parts = parts == null ? new ArrayList<>() : parts;
            parts.add(more);
        }
        if (!covers(otherKeys)) {
            values = united(otherKeys, otherValues);
            keys |= otherKeys;
        }
    }

    private Object[] united(long otherKeys, Object[] otherValues) {
        Object[] united = new Object[Long.bitCount(keys | otherKeys)];
        int next = 0;
        for (long left = keys | otherKeys; left != 0; left &= left - 1) {
            long key = Long.lowestOneBit(left);
            united[next++] = (keys & key) != 0
                    ? values[Long.bitCount(keys & (key - 1))]
                    : otherValues[Long.bitCount(otherKeys & (key - 1))];
        }
        return united;
    }
}
