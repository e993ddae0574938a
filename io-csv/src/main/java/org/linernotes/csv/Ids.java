package org.linernotes.csv;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids that a sheet has given so far: each to one thing. They are remembered by fingerprints of 64 bits; that two have the same is
 * so rare that it need not be thought of, and would cost no more than a number behind the second.
 */
final class Ids {
    private static final int FIRST_SLOTS = 1 << 10;

    /** What an id takes that was given more than once, in places of those that were given once. */
    private static final int AGAIN = 8;

    private final int most;

    /** A table of fingerprints in which a free place is 0. */
    private long[] table = new long[FIRST_SLOTS];

    private int known;

    /** How often fingerprints were given that were given more than once. */
    private final Map<Long, Integer> again = new HashMap<>();

    private boolean full;

    /**
     * Creates ids of which none is given yet.
     *
     * @param most how many are remembered
     */
    Ids(int most) {
        this.most = most;
    }

    /** {@return how many ids are remembered in a table of so many places} A quarter of them is free. */
    static int mostIn(int slots) {
        return slots - slots / 4;
    }

    /** {@return the id of a key, with a number behind it from the second on} */
    String unique(Level level, String id) {
        String candidate = id;
        int number = add(level, id) + 1;
        while (number > 1) {
            candidate = id + "-" + number;
            number = add(level, candidate) == 0 ? 1 : number + 1;
        }
        return candidate;
    }

    /** {@return whether an id was given that is not remembered} */
    boolean isFull() {
        return full;
    }

    /** {@return how often an id was given before} */
    private int add(Level level, String id) {
        long hash = Hashing.farmHashFingerprint64()
                .hashString(level + " " + id, StandardCharsets.UTF_8)
                .asLong();
        long fingerprint = hash == 0 ? 1 : hash;
        int place = place(table, fingerprint);
        boolean isKnown = table[place] == fingerprint;
        int before = isKnown ? again.getOrDefault(fingerprint, 1) : 0;
        if (known + (long) AGAIN * again.size() >= most && before <= 1) {
            full = true;
        } else if (isKnown) {
            again.put(fingerprint, before + 1);
        } else {
            table[place] = fingerprint;
            known++;
            grow();
        }
        return before;
    }

    private void grow() {
        if (known < mostIn(table.length) || known >= most) {
            return;
        }
        long[] larger = new long[2 * table.length];
        for (long fingerprint : table) {
            if (fingerprint != 0) {
                larger[place(larger, fingerprint)] = fingerprint;
            }
        }
        table = larger;
    }

    /** {@return where a fingerprint is in a table, or the free place where it belongs} */
    private static int place(long[] table, long fingerprint) {
        int place = (int) fingerprint & (table.length - 1);
        while (table[place] != 0 && table[place] != fingerprint) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
