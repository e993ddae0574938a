package org.linernotes.core.merge;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.source.Statement;

/**
 * Finds which ids stand for one entity: former ids, that statements tell, and what the rules find. Each claim of an entity gives
 * keys, and those that share a key are united; what is united has the keys of all. So it makes no difference in how many steps
 * catalogues are merged: the claims of all of them are still there.
 */
final class Identities {
    private final ImmutableList<MergeInput> inputs;
    private final ImmutableList<IdentityRule> rules;
    private final Kinship kinship = new Kinship();

    /** Why ids were united: each reason with one of them. */
    private final List<Map.Entry<EntityId, String>> reasons = new ArrayList<>();

    private Identities(ImmutableList<MergeInput> inputs, ImmutableList<IdentityRule> rules) {
        this.inputs = inputs;
        this.rules = rules;
    }

    /**
     * What was found.
     *
     * @param renaming the new ids of those that are not kept
     * @param others by the id that is kept, all others of an entity: those of the inputs and former ones
     * @param identifications what was united of the inputs, by the id that is kept
     */
    record Found(
            Renaming renaming,
            ImmutableMap<EntityId, ImmutableSortedSet<EntityId>> others,
            ImmutableList<Identification> identifications) {}

    static Found find(ImmutableList<MergeInput> inputs, ImmutableList<IdentityRule> rules) {
        Identities identities = new Identities(inputs, rules);
        identities.uniteFormerIds();
        identities.unitePeers();
        return identities.found();
    }

    private void uniteFormerIds() {
        for (MergeInput input : inputs) {
            for (Statement statement : input.catalog().statements()) {
                if (statement.property().equals(Fields.ID)
                        && IdentityRule.isIdentified(statement.subject().type())
                        && Fields.isClaim(statement)) {
                    EntityId former = (EntityId) statement.value().value().orElseThrow();
                    unite(statement.subject(), former, "former id " + former);
                }
            }
        }
    }

    private void unite(EntityId first, EntityId second, String reason) {
        if (kinship.unite(first, second)) {
            reasons.add(Map.entry(first, reason));
        }
    }

    private void unitePeers() {
        if (rules.isEmpty()) {
            return;
        }
        Profiles profiles = new Profiles(rules, kinship);
        for (MergeInput input : inputs) {
            for (Entity entity : input.catalog().entities()) {
                if (entity instanceof Statement statement) {
                    addStated(statement, profiles);
                } else {
                    addHeld(entity, profiles);
                }
            }
        }
        profiles.unite((id, reason) -> reasons.add(Map.entry(id, reason)));
    }

    private static void addStated(Statement statement, Profiles profiles) {
        if (Fields.isClaim(statement)) {
            statement
                    .value()
                    .value()
                    .ifPresent(value -> profiles.add(statement.subject(), statement.property(), value));
        }
    }

    private static <T extends Entity> void addHeld(T entity, Profiles profiles) {
        for (Property<T, ?> property : EntityTables.of(entity).properties()) {
            Object value = property.get(entity);
            if (value != null && property.isSaying(value)) {
                profiles.add(entity.id(), property.name(), value);
            }
        }
    }

    private Found found() {
        SortedSetMultimap<EntityId, EntityId> families = TreeMultimap.create();
        for (EntityId id : kinship.children()) {
            families.put(kinship.root(id), id);
        }
        SetMultimap<EntityId, String> why = HashMultimap.create();
        reasons.forEach(reason -> why.put(kinship.root(reason.getKey()), reason.getValue()));
        Map<EntityId, EntityId> names = new HashMap<>();
        Map<EntityId, ImmutableSortedSet<EntityId>> others = new HashMap<>();
        List<Identification> identifications = new ArrayList<>();
        for (EntityId root : ImmutableList.copyOf(families.keySet())) {
            families.put(root, root);
            ImmutableSortedSet<EntityId> all = ImmutableSortedSet.copyOfSorted(families.get(root));
            ImmutableList<EntityId> present =
                    all.stream().filter(this::isPresent).collect(ImmutableList.toImmutableList());
            EntityId kept = present.isEmpty() ? root : present.get(0);
            ImmutableSortedSet<EntityId> rest = without(all, kept);
            rest.forEach(id -> names.put(id, kept));
            others.put(kept, rest);
            if (present.size() > 1) {
                identifications.add(new Identification(
                        kept,
                        ImmutableSortedSet.copyOf(present.subList(1, present.size())),
                        ImmutableSortedSet.copyOf(why.get(root))));
            }
        }
        return new Found(new Renaming(names), ImmutableMap.copyOf(others), ImmutableList.copyOf(identifications));
    }

    private boolean isPresent(EntityId id) {
        return inputs.stream().anyMatch(input -> input.catalog().contains(id));
    }

    private static ImmutableSortedSet<EntityId> without(ImmutableSortedSet<EntityId> all, EntityId one) {
        return all.stream()
                .filter(id -> !id.equals(one))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
