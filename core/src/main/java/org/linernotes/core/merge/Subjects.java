package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.StatementId;

/**
 * What the merged catalogue is about: all that is there in full if all inputs are; what they all state, in its order, if they
 * state the same; and else what any of them is about, in canonical order. The claims that a merge states do not count: nobody
 * has said that a catalogue is about them.
 */
final class Subjects {
    private final ImmutableList<MergeInput> inputs;
    private final ImmutableList<Renaming> renamings;

    /** Asked for again with each entity. */
    private final boolean areAll;

    Subjects(ImmutableList<MergeInput> inputs, ImmutableList<Renaming> renamings) {
        this.inputs = inputs;
        this.renamings = renamings;
        this.areAll = inputs.stream().allMatch(input -> input.catalog().isAboutAll());
    }

    /** {@return whether the merged catalogue is about all that is there in full, whatever that is} */
    boolean areAll() {
        return areAll;
    }

    /**
     * {@return the subjects; empty if the catalogue is about all}
     *
     * @param full what is there in full, claims apart, in canonical order
     */
    Optional<ImmutableList<EntityId>> stated(ImmutableList<EntityId> full) {
        ImmutableList<ImmutableList<EntityId>> each =
                IntStream.range(0, inputs.size()).mapToObj(this::of).collect(ImmutableList.toImmutableList());
        boolean same = inputs.stream().noneMatch(input -> input.catalog().isAboutAll())
                && ImmutableSet.copyOf(each).size() == 1;
        ImmutableList<EntityId> all = same
                ? each.get(0)
                : each.stream()
                        .flatMap(ImmutableList::stream)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(EntityId::compareTo))
                        .asList();
        return Optional.of(all).filter(subjects -> !subjects.equals(full));
    }

    private ImmutableList<EntityId> of(int i) {
        Catalog catalog = inputs.get(i).catalog();
        return catalog.subjects().stream()
                .filter(id -> !isBareClaim(catalog, renamings.get(i), id))
                .map(renamings.get(i)::of)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isBareClaim(Catalog catalog, Renaming renaming, EntityId id) {
        return id instanceof StatementId statement
                && catalog.statement(statement)
                        .map(renaming::in)
                        .filter(StatementIds::isBareClaim)
                        .isPresent();
    }
}
