package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.vocabulary.Term;

/**
 * Where evidence comes from, whatever the way to it: what a recording has of one take by several ways is told once. Without
 * this a recording of recordings of recordings would have as many reasons as there are ways.
 */
final class Origins {
    private Origins() {}

    private record Origin(
            PersonnelLine line,
            Presence presence,
            ImmutableList<Term> manners,
            ImmutableList<Passage> passages,
            List<Reason> written) {}

    /** {@return the surest of each origin, in the order in which they first come} */
    static ImmutableList<Heard> distinct(List<Heard> heard) {
        Map<Origin, Heard> surest = new LinkedHashMap<>();
        for (Heard one : heard) {
            surest.merge(origin(one), one, Origins::surer);
        }
        return ImmutableList.copyOf(surest.values());
    }

    private static Heard surer(Heard one, Heard other) {
        return other.evidence().certainty().compareTo(one.evidence().certainty()) < 0 ? other : one;
    }

    private static Origin origin(Heard one) {
        List<Reason> written = one.evidence().reasons().stream()
                .filter(reason -> !(reason instanceof Reason.MadeFrom))
                .toList();
        return new Origin(
                one.line(),
                one.evidence().presence(),
                one.evidence().manners(),
                one.evidence().passages(),
                written);
    }
}
