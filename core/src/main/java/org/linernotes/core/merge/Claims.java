package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.source.Standing;

/**
 * What is claimed of one field of an entity. Candidates are the values that an input has adopted; the best of them is adopted: by
 * the rank of the sources that said it where it was adopted, then by the canonical order of values. To keep the best of a set
 * does not depend on how the set was put together.
 *
 * <p>A claim of the adopted value stands adopted, unless its source ranks before those for whose sake it was adopted: then an
 * input has turned this claim down against the ranking, and it stays a rival.
 *
 * <p>A claim that a statement refutes needs no other statement, unless the adopted value was adopted for the sake of refuted claims
 * alone: then one of them is stated, so that the value keeps its rank.
 */
final class Claims {
    private final EntityId entity;
    private final String field;
    private final Ranking ranking;
    private final Comparator<OpenValue> order;
    private final Map<OpenValue, Claimants> said = new HashMap<>();
    private boolean held;

    /** Found when it is asked for, and anew after another claim. */
    private Map.@Nullable Entry<OpenValue, Claimants> best;

    Claims(EntityId entity, String field, Ranking ranking) {
        this.entity = entity;
        this.field = field;
        this.ranking = ranking;
        this.order = ValueOrder.of(entity.type(), field);
    }

    /** Who says a value, and where it is a candidate. */
    private static final class Claimants {
        private final Set<SourceId> sources = new TreeSet<>();
        private final Set<SourceId> refuted = new TreeSet<>();
        private final Set<String> inputs = new LinkedHashSet<>();
        private boolean candidate;
        private int rank = Ranking.LAST;
    }

    /** Adds the value that an input holds, with the sources that say it there. */
    void hold(OpenValue value, Collection<SourceId> sources, String input) {
        held = true;
        said(value).inputs.add(input);
        sources.forEach(source -> adopt(value, source));
    }

    /** Adds a claim that an input has adopted. */
    void adopt(OpenValue value, SourceId source) {
        claim(value, source);
        Claimants claimants = said(value);
        best = null;
        claimants.candidate = true;
        claimants.rank = Math.min(claimants.rank, ranking.of(source));
    }

    /** Adds a claim that no input need have adopted. */
    void claim(OpenValue value, SourceId source) {
        said(value).sources.add(source);
    }

    /** Adds that a statement refutes a claim, whether or not it is made. */
    void refute(OpenValue value, SourceId source) {
        said(value).refuted.add(source);
    }

    private Claimants said(OpenValue value) {
        return said.computeIfAbsent(value, any -> new Claimants());
    }

    /** {@return whether an input holds a value, and not only a statement about an entity that is not there in full} */
    boolean isHeld() {
        return held;
    }

    /** {@return the adopted value; none where there are only rivals} */
    Optional<OpenValue> adopted() {
        return Optional.ofNullable(best()).map(Map.Entry::getKey);
    }

    private Map.@Nullable Entry<OpenValue, Claimants> best() {
        if (best == null) {
            best = said.entrySet().stream()
                    .filter(entry -> entry.getValue().candidate)
                    .min(Comparator.<Map.Entry<OpenValue, Claimants>>comparingInt(entry -> entry.getValue().rank)
                            .thenComparing(Map.Entry::getKey, order))
                    .orElse(null);
        }
        return best;
    }

    /** {@return how a statement stands that claims a value} */
    Standing standing(OpenValue value, SourceId source) {
        Map.Entry<OpenValue, Claimants> best = best();
        boolean adopted = best != null
                && Fields.agree(entity.type(), field, value, best.getKey())
                && ranking.of(source) >= best.getValue().rank;
        return adopted ? Standing.ADOPTED : Standing.RIVAL;
    }

    /** Gives all claims that need a statement in a catalogue for which a source speaks. */
    void forEachToState(SourceId speaker, BiConsumer<OpenValue, SourceId> action) {
        OpenValue adopted = adopted().orElse(null);
        for (Collection<OpenValue> alike : alike()) {
            for (OpenValue value : alike) {
                Claimants claimants = said(value);
                Set<SourceId> sources = speakingFor(value, claimants, alike);
                if (value.equals(adopted)) {
                    warrant(claimants, sources, speaker).ifPresent(sources::add);
                }
                boolean implied = value.equals(adopted) && sources.equals(Set.of(speaker));
                if (!implied) {
                    sources.forEach(source -> action.accept(value, source));
                }
            }
        }
    }

    /** {@return the values in groups outside of which none agrees with one of them} One or two are sooner compared than divided. */
    private Collection<? extends Collection<OpenValue>> alike() {
        return said.size() <= 2
                ? ImmutableList.of(said.keySet())
                : Multimaps.index(said.keySet(), value -> Fields.hash(entity.type(), field, value))
                        .asMap()
                        .values();
    }

    /**
     * {@return who says a value} Who states its elements without the ids that they have in it says it as well: else a catalogue would
     * not say what it holds once such a statement is adopted beside it.
     *
     * @param alike the values among which those are that agree with it
     */
    private Set<SourceId> speakingFor(OpenValue value, Claimants claimants, Collection<OpenValue> alike) {
        Set<SourceId> sources = new TreeSet<>(claimants.sources);
        for (OpenValue other : alike) {
            if (!other.equals(value) && Fields.agree(entity.type(), field, other, value)) {
                Claimants others = said(other);
                sources.addAll(Sets.difference(others.sources, others.refuted));
            }
        }
        sources.removeAll(claimants.refuted);
        return sources;
    }

    /**
     * {@return the source that gives the adopted value its rank, where none of those does that are to be stated} It is chosen of all
     * that are refuted, so that it is the same whether a claim is made in this merge or was refuted in an earlier one.
     */
    private Optional<SourceId> warrant(Claimants claimants, Set<SourceId> toState, SourceId speaker) {
        if (toState.stream().anyMatch(source -> ranking.of(source) == claimants.rank)) {
            return Optional.empty();
        }
        return claimants.refuted.stream()
                .filter(source -> ranking.of(source) == claimants.rank)
                .min(Comparator.<SourceId, Boolean>comparing(source -> !source.equals(speaker))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@return the choice, where inputs hold different values} */
    Optional<Choice> choice() {
        Map.Entry<OpenValue, Claimants> best = best();
        ImmutableList<OpenValue> others = said.keySet().stream()
                .filter(value -> !said(value).inputs.isEmpty() && !value.equals(best == null ? null : best.getKey()))
                .sorted(order)
                .collect(ImmutableList.toImmutableList());
        if (best == null || others.isEmpty()) {
            return Optional.empty();
        }
        boolean byRank = others.stream().allMatch(value -> said(value).rank > best.getValue().rank);
        return Optional.of(new Choice(
                entity,
                field,
                alternative(best.getKey()),
                others.stream().map(this::alternative).collect(ImmutableList.toImmutableList()),
                byRank ? Criterion.RANKING : Criterion.CANONICAL_ORDER));
    }

    private Alternative alternative(OpenValue value) {
        Claimants claimants = said(value);
        return new Alternative(
                value, ImmutableSortedSet.copyOf(claimants.sources), ImmutableList.copyOf(claimants.inputs));
    }
}
