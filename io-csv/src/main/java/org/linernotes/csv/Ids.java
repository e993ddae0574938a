package org.linernotes.csv;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;

/** The ids that a sheet has given so far: each to one thing. */
final class Ids {
    private final Multiset<String> given = HashMultiset.create();

    /** {@return the id of a key, with a number behind it from the second on} */
    String unique(Level level, String id) {
        String candidate = id;
        int number = given.add(level + " " + id, 1) + 1;
        while (number > 1) {
            candidate = id + "-" + number;
            number = given.add(level + " " + candidate, 1) == 0 ? 1 : number + 1;
        }
        return candidate;
    }
}
