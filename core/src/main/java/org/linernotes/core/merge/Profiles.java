package org.linernotes.core.merge;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiConsumer;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;

/**
 * What speaks for the identity of entities: the texts of each piece of likeness, of all that is claimed of an entity. Entities
 * that a rule finds to be one have the texts of all of them, by which they may be one with others.
 */
final class Profiles {
    /** An entity of which more is claimed than this is not compared; no two entities are one by so many claims. */
    private static final int MOST_COMBINATIONS = 10_000;

    private final ImmutableList<IdentityRule> rules;
    private final Kinship kinship;
    private final Map<EntityId, SetMultimap<Likeness, String>> byRoot = new HashMap<>();
    private final Map<Key, EntityId> keys = new HashMap<>();

    Profiles(ImmutableList<IdentityRule> rules, Kinship kinship) {
        this.rules = rules;
        this.kinship = kinship;
    }

    /** What entities of a kind share that a rule finds to be one. */
    private record Key(IdentityRule rule, EntityType kind, List<String> texts) {}

    /** An entity of which not all keys were looked up. */
    private record Open(EntityId root, SetMultimap<Likeness, String> profile) {}

    /** Adds the whole value of a property of an entity, as it is claimed. */
    void add(EntityId id, String property, Object value) {
        for (IdentityRule rule : rules) {
            if (rule.isAbout(id.type())) {
                for (Likeness likeness : Iterables.concat(rule.alternatives())) {
                    if (likeness.property().equals(property)) {
                        add(id, likeness, value);
                    }
                }
            }
        }
    }

    private void add(EntityId id, Likeness likeness, Object value) {
        PropertyPath path = PropertyPath.resolve(id.type(), likeness.path()).orElse(null);
        if (path == null) {
            return;
        }
        for (Object found : path.valuesIn(value)) {
            likeness.key(found)
                    .ifPresent(text -> byRoot.computeIfAbsent(kinship.root(id), any -> HashMultimap.create(2, 1))
                            .put(likeness, text));
        }
    }

    /**
     * Unites what the rules find to be one.
     *
     * @param told is told each union: an id, and why
     */
    void unite(BiConsumer<EntityId, String> told) {
        Queue<Open> open = new ArrayDeque<>();
        byRoot.forEach((root, profile) -> open.add(new Open(root, profile)));
        for (Open next = open.poll(); next != null; next = open.poll()) {
            for (IdentityRule rule : rules) {
                if (rule.isAbout(next.root.type())) {
                    for (ImmutableList<Likeness> together : rule.alternatives()) {
                        lookUp(rule, together, next, open, told);
                    }
                }
            }
        }
    }

    private void lookUp(
            IdentityRule rule,
            ImmutableList<Likeness> together,
            Open entity,
            Queue<Open> open,
            BiConsumer<EntityId, String> told) {
        List<Set<String>> texts = new ArrayList<>(together.size());
        long combinations = 1;
        for (Likeness likeness : together) {
            Set<String> ofLikeness = entity.profile.get(likeness);
            texts.add(ofLikeness);
            combinations = Math.min(combinations * ofLikeness.size(), MOST_COMBINATIONS + 1);
        }
        if (combinations > MOST_COMBINATIONS) {
            return;
        }
        for (List<String> combination : Sets.cartesianProduct(texts)) {
            EntityId other = keys.putIfAbsent(new Key(rule, entity.root.type(), combination), entity.root);
            if (other != null && unite(entity.root, other, open)) {
                told.accept(other, rule + ": " + String.join(", ", combination));
            }
        }
    }

    /** Looks up what was united once more, if it has more texts and these count together. */
    private boolean unite(EntityId first, EntityId second, Queue<Open> open) {
        EntityId one = kinship.root(first);
        EntityId other = kinship.root(second);
        if (!kinship.unite(one, other)) {
            return false;
        }
        EntityId root = kinship.root(one);
        SetMultimap<Likeness, String> ofOne = Objects.requireNonNull(byRoot.remove(one));
        SetMultimap<Likeness, String> ofOther = Objects.requireNonNull(byRoot.remove(other));
        boolean otherIsLarger = ofOne.size() < ofOther.size();
        SetMultimap<Likeness, String> larger = otherIsLarger ? ofOther : ofOne;
        SetMultimap<Likeness, String> smaller = otherIsLarger ? ofOne : ofOther;
        boolean grows = larger.putAll(smaller);
        byRoot.put(root, larger);
        // a text that is enough alone was looked up, or waits for it
        if (grows && combines(root)) {
            open.add(new Open(root, larger));
        }
        return true;
    }

    private boolean combines(EntityId root) {
        return rules.stream()
                .filter(rule -> rule.isAbout(root.type()))
                .flatMap(rule -> rule.alternatives().stream())
                .anyMatch(together -> together.size() > 1);
    }
}
