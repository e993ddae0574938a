package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Set;
import org.linernotes.core.entity.TakeId;

/**
 * Pieces of something, by the takes that are heard on them: the tracks of a release, the takes of a session.
 *
 * @param byTake the numbers of the pieces on which a take is heard
 */
record Pieces(ImmutableSetMultimap<TakeId, Integer> byTake) {
    /** {@return the takes that are heard on any of them} */
    ImmutableSet<TakeId> takes() {
        return byTake.keySet();
    }

    /** {@return on how many of them any of the takes is heard; it costs no more than looking at the fewer} */
    int with(Set<TakeId> takes) {
        Set<Integer> pieces = new HashSet<>();
        boolean theseAreFewer = takes.size() < takes().size();
        Set<TakeId> fewer = theseAreFewer ? takes : takes();
        Set<TakeId> more = theseAreFewer ? takes() : takes;
        for (TakeId take : fewer) {
            if (more.contains(take)) {
                pieces.addAll(byTake.get(take));
            }
        }
        return pieces.size();
    }
}
