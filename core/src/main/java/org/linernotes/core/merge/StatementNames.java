package org.linernotes.core.merge;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * The ids that the statements of the inputs have in the merged catalogue. Statements that say the same under one id are one. Of
 * those that say something else under one id the first in canonical order keeps it, and the others get ids that are made from
 * what they say. A claim that a merge has stated, and that was refuted or left undecided since, gets one too: its old id is that
 * of the claim, which may have to be stated beside it. An id that a merge has made is made anew where the entities that the
 * statement names have other ids now.
 */
final class StatementNames {
    private final Renaming entities;
    private final Map<StatementId, Statement> contents = new HashMap<>();

    /** What statements with one id say, where that is not the same. */
    private final SetMultimap<StatementId, Statement> differing = HashMultimap.create();

    /** Of those the one that keeps the id. */
    private final Map<StatementId, Statement> keepers = new HashMap<>();

    private StatementNames(Renaming entities) {
        this.entities = entities;
    }

    /** {@return the renaming of each input: that of the entities, and of its own statements} */
    static ImmutableList<Renaming> find(ImmutableList<MergeInput> inputs, Renaming entities) {
        StatementNames names = new StatementNames(entities);
        for (MergeInput input : inputs) {
            input.catalog().statements().forEach(names::add);
        }
        names.differing
                .asMap()
                .forEach((id, same) -> names.keepers.put(id, Collections.min(same, ValueOrder::compare)));
        return inputs.stream().map(names::renaming).collect(ImmutableList.toImmutableList());
    }

    private void add(Statement statement) {
        Statement content = content(statement);
        Statement first = contents.putIfAbsent(content.id(), content);
        if (first != null && !first.equals(content)) {
            differing.put(content.id(), first);
            differing.put(content.id(), content);
        }
    }

    /** {@return what a statement says, with the new ids of entities; how it stands is no part of it} */
    @SuppressWarnings("ReferenceEquality") // what is not renamed stays the same object
    private Statement content(Statement statement) {
        Statement renamed = entities.in(statement);
        StatementId id = statement.id();
        if (isDisownedClaim(statement)) {
            id = StatementIds.another(renamed);
        } else if (renamed != statement) {
            id = StatementIds.renewed(statement, renamed);
        }
        return renamed.withStanding(Standing.ADOPTED).withId(id);
    }

    private static boolean isDisownedClaim(Statement statement) {
        return !Fields.isDecided(statement) && Fields.isWhole(statement) && StatementIds.isBareClaim(statement);
    }

    private Renaming renaming(MergeInput input) {
        Map<EntityId, EntityId> names = new HashMap<>();
        for (Statement statement : input.catalog().statements()) {
            Statement content = content(statement);
            StatementId id = id(content);
            if (!id.equals(statement.id())) {
                names.put(statement.id(), id);
            }
        }
        if (names.isEmpty()) {
            return entities;
        }
        names.putAll(entities.names());
        return new Renaming(names);
    }

    private StatementId id(Statement content) {
        Statement keeper = keepers.get(content.id());
        return keeper == null || keeper.equals(content) ? content.id() : StatementIds.another(content);
    }
}
