package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.linernotes.core.entity.SourceId;

/** The order in which sources are trusted: those that are ranked in their order, and behind them all others as equals. */
final class Ranking {
    /** The rank of sources that are not ranked. */
    static final int LAST = Integer.MAX_VALUE;

    private final ImmutableMap<SourceId, Integer> ranks;

    Ranking(ImmutableList<SourceId> sources) {
        ImmutableMap.Builder<SourceId, Integer> builder = ImmutableMap.builder();
        for (int i = 0; i < sources.size(); i++) {
            builder.put(sources.get(i), i);
        }
        this.ranks = builder.buildOrThrow();
    }

    /** {@return the place of a source, from 0, the most trusted} */
    int of(SourceId source) {
        return ranks.getOrDefault(source, LAST);
    }

    /** {@return sources by their rank, equals by their ids} */
    Comparator<SourceId> order() {
        return Comparator.comparingInt(this::of).thenComparing(Comparator.naturalOrder());
    }
}
