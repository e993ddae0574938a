package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Outcome;

/**
 * Makes one catalogue of several. Entities with one id are one, and those that the chosen {@linkplain IdentityRule rules} find to
 * be one. Of each property one value is adopted: that of the source that comes first in the caller's ranking, and where that
 * does not decide, the first in the canonical order of values. Lists are adopted whole. No value is lost: those that are not
 * adopted become rival statements where they are not refuted, and statements tell which sources say a value, also where they agree.
 *
 * <p>A value of an entity is said by the sources of the adopted statements that state just that value; where there are none, by
 * the {@linkplain Catalog#source() source of the catalogue}; and where it has none, by {@link #UNKNOWN_SOURCE}. The merged
 * catalogue has the first in ranking of the sources of its inputs, and needs no statement for what this one alone says.
 *
 * <p>A refuted statement claims nothing. Where its source says the value in another input, that claim gets no statement beside it:
 * what is refuted stays refuted when its source is merged again. A refuted value that an input holds may still be adopted, by
 * the rank of those that say it there.
 *
 * <p>The order and the grouping of inputs make no difference: {@code merge(a, b)} equals {@code merge(b, a)}, and
 * {@code merge(merge(a, b), c)} equals {@code merge(a, b, c)}; unless {@code c} alone tells that two entities are one, which were
 * compared by their ids before, or a rule goes by a claim that {@code a} or {@code b} refutes. To merge a catalogue with itself
 * changes nothing in it, if its {@linkplain Catalog#check check} finds no adopted statement that differs from its field; but a claim
 * that a merge has stated, and that was refuted or left undecided since, gets an id of its own. What an input holds against its own
 * rivals stays decided, whatever the ranking says of their sources.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class Merge {
    /** Speaks for catalogues that name no source. */
    public static final SourceId UNKNOWN_SOURCE = SourceId.of("unknown");

    private final Ranking ranking;
    private final ImmutableList<IdentityRule> rules;

    private Merge(Ranking ranking, ImmutableList<IdentityRule> rules) {
        this.ranking = ranking;
        this.rules = rules;
    }

    /** {@return the merge by ids, without a ranking} */
    public static Merge byIds() {
        return builder().build();
    }

    /**
     * {@return the merged catalogue, how it came about, and what {@link Catalog#check} tells of it} The inputs are called by their
     * numbers, from 1.
     *
     * @param catalogs the catalogues
     */
    public Outcome<Merged> merge(Catalog... catalogs) {
        return merge(IntStream.range(0, catalogs.length)
                .mapToObj(i -> MergeInput.of(Integer.toString(i + 1), catalogs[i]))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the merged catalogue, how it came about, and what {@link Catalog#check} tells of it}
     *
     * @param inputs the catalogues with their names
     */
    public Outcome<Merged> merge(Iterable<MergeInput> inputs) {
        return new Merging(ImmutableList.copyOf(inputs), ranking, rules).run();
    }

    /** {@return a builder of a merge by ids, without a ranking} */
    public static Builder builder() {
        return new Builder();
    }

    /** Says how to merge. Not safe for use by several threads. */
    public static final class Builder {
        private final ImmutableSet.Builder<SourceId> ranking = ImmutableSet.builder();
        private final ImmutableList.Builder<IdentityRule> rules = ImmutableList.builder();

        private Builder() {}

        /**
         * Ranks sources, behind those that were ranked before. Sources that are not ranked come last and are equal.
         *
         * @param sources the sources, the most trusted first
         * @return this builder
         */
        public Builder ranking(SourceId... sources) {
            return ranking(Arrays.asList(sources));
        }

        /**
         * Ranks sources, behind those that were ranked before. Sources that are not ranked come last and are equal.
         *
         * @param sources the sources, the most trusted first
         * @return this builder
         */
        public Builder ranking(Iterable<SourceId> sources) {
            ranking.addAll(sources);
            return this;
        }

        /**
         * Adds rules by which entities with different ids are found to be one. Each is enough alone.
         *
         * @param more the rules
         * @return this builder
         */
        public Builder rules(IdentityRule... more) {
            rules.add(more);
            return this;
        }

        /** {@return the merge} */
        public Merge build() {
            return new Merge(new Ranking(ranking.build().asList()), rules.build());
        }
    }
}
