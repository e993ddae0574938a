package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linernotes.core.personnel.PersonnelLine;

/**
 * Where evidence comes from, whatever the way to it: what a recording has of one take by several ways is told once. Without
 * this a recording of recordings of recordings would have as many reasons as there are ways.
 */
final class Origins {
    private Origins() {}

    private record Origin(
            PersonnelLine line, Presence presence, ImmutableList<Passage> passages, List<Reason> written) {}

    /** {@return the first of each origin} */
    static ImmutableList<Heard> distinct(List<Heard> heard) {
        Set<Origin> seen = new HashSet<>();
        return heard.stream().filter(one -> seen.add(origin(one))).collect(ImmutableList.toImmutableList());
    }

    private static Origin origin(Heard one) {
        List<Reason> written = one.evidence().reasons().stream()
                .filter(reason -> !(reason instanceof Reason.MadeFrom))
                .toList();
        return new Origin(one.line(), one.evidence().presence(), one.evidence().passages(), written);
    }
}
