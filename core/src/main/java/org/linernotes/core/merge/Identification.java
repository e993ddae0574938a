package org.linernotes.core.merge;

import com.google.common.collect.ImmutableSortedSet;
import org.linernotes.core.entity.EntityId;

/**
 * That entities with different ids were found to be one.
 *
 * @param kept the id that the entity has in the merged catalogue
 * @param others the other ids, which the merged catalogue keeps as statements about its id
 * @param reasons what they have in common, for people: the rule and what is shared, or a former id
 */
public record Identification(EntityId kept, ImmutableSortedSet<EntityId> others, ImmutableSortedSet<String> reasons) {}
