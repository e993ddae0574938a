package org.linernotes.json.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the index of a name among a few: a hash table without collisions, whose multiplier is searched when it is made. */
final class NameTable {
    private static final int MOST_TRIES = 1_000_000;

    private final String[] names;
    private final int[] indexes;
    private final int multiplier;
    private final int shift;

    private NameTable(@Nullable String[] names, int[] indexes, int multiplier, int shift) {
        this.names = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            this.names[i] = names[i] == null ? "" : names[i];
        }
        this.indexes = indexes;
        this.multiplier = multiplier;
        this.shift = shift;
    }

    static NameTable of(List<String> names) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, names.size()));
        for (int size = bits + 1; size < 16; size++) {
            int multiplier = 0x9E3779B1;
            for (int tries = 0; tries < MOST_TRIES >> size; tries++, multiplier += 2) {
                NameTable table = tryFill(names, multiplier, 32 - size);
                if (table != null) {
                    return table;
                }
            }
        }
        throw new IllegalStateException("no table without collisions for " + names);
    }

    private static @Nullable NameTable tryFill(List<String> names, int multiplier, int shift) {
        @Nullable String[] slots = new @Nullable String[1 << (32 - shift)];
        int[] indexes = new int[slots.length];
        Arrays.fill(indexes, -1);
        for (int i = 0; i < names.size(); i++) {
            int slot = (names.get(i).hashCode() * multiplier) >>> shift;
            if (slots[slot] != null) {
                return null;
            }
            slots[slot] = names.get(i);
            indexes[slot] = i;
        }
        return new NameTable(slots, indexes, multiplier, shift);
    }

    /** {@return the index of a name, or -1} */
    int find(String name) {
        int slot = (name.hashCode() * multiplier) >>> shift;
        return names[slot].equals(name) ? indexes[slot] : -1;
    }
}
