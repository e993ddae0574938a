package org.linernotes.csv;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids that a sheet has given so far: each to one thing. They are remembered by fingerprints of 64 bits; that two have the same is
 * so rare that it need not be thought of, and would cost no more than a number behind the second. Beside each stand 32 bits of what the
 * rows of the thing have in common, so that one that comes again is told from another that only has the same id.
 */
final class Ids {
    /** Few: adjacent rows that belong together have ids of their own, too. */
    private static final int FIRST_SLOTS = 1 << 4;

    /** What an id takes that was given more than once, in places of those that were given once. */
    private static final int AGAIN = 8;

    /** What an MBID begins with, and no other id. */
    private static final String MB = "mb:";

    /** What stands between the texts of a key. */
    private static final String SEPARATOR = "\u001F";

    private final int most;

    /** A table of fingerprints in which a free place is 0. */
    private long[] table = new long[FIRST_SLOTS];

    /** What stands beside each: a part of the fingerprint of the key to which the id was given first. */
    private int[] keys = new int[FIRST_SLOTS];

    private int known;

    /** How often fingerprints were given that were given more than once. */
    private final Map<Long, Integer> again = new HashMap<>();

    private boolean full;

    /**
     * An id for a thing.
     *
     * @param id the id, with a number behind it where the one that was wanted is given already
     * @param again whether what is known by the same key was given an id before
     */
    record Given(String id, boolean again) {}

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

    /** {@return an id that nothing else has, for what has a key} */
    Given give(RowKey key, String wanted) {
        long fingerprint = fingerprint(key);
        int part = (int) (fingerprint >>> Integer.SIZE);
        long id = fingerprint(key.level() + " " + wanted);
        int number = add(id, part) + 1;
        boolean comesAgain = number > 1 && (isOf(id, part) || comesAgain(fingerprint, part));
        String candidate = wanted;
        String named = wanted.startsWith(MB) ? wanted.replace(':', '-') : wanted;
        while (number > 1) {
            candidate = named + "-" + number;
            number = add(fingerprint(key.level() + " " + candidate), part) == 0 ? 1 : number + 1;
        }
        return new Given(candidate, comesAgain);
    }

    /** {@return whether an id was given to what has a key, as it was wanted} */
    boolean isGiven(RowKey key, String id) {
        return isOf(fingerprint(key.level() + " " + id), (int) (fingerprint(key) >>> Integer.SIZE));
    }

    private boolean isOf(long id, int part) {
        int place = place(table, id);
        return table[place] == id && keys[place] == part;
    }

    /** Of keys that want the id of another, each is remembered by itself. */
    private boolean comesAgain(long key, int part) {
        return table[place(table, key)] == key || add(key, part) > 0;
    }

    /** {@return whether an id was given that is not remembered} */
    boolean isFull() {
        return full;
    }

    private static long fingerprint(RowKey key) {
        return fingerprint(
                key.level() + (key.stated() ? "=" : "#") + key.row() + SEPARATOR + String.join(SEPARATOR, key.texts()));
    }

    private static long fingerprint(String text) {
        long hash = Hashing.farmHashFingerprint64()
                .hashString(text, StandardCharsets.UTF_8)
                .asLong();
        return hash == 0 ? 1 : hash;
    }

    /** {@return how often a fingerprint was given before} */
    private int add(long fingerprint, int part) {
        int place = place(table, fingerprint);
        boolean isKnown = table[place] == fingerprint;
        int before = isKnown ? again.getOrDefault(fingerprint, 1) : 0;
        if (known + (long) AGAIN * again.size() >= most && before <= 1) {
            full = true;
        } else if (isKnown) {
            again.put(fingerprint, before + 1);
        } else {
            table[place] = fingerprint;
            keys[place] = part;
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
        int[] beside = new int[larger.length];
        for (int i = 0; i < table.length; i++) {
            if (table[i] != 0) {
                int place = place(larger, table[i]);
                larger[place] = table[i];
                beside[place] = keys[i];
            }
        }
        table = larger;
        keys = beside;
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
