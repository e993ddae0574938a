package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.EntityId;

/**
 * A choice that a merge made where its inputs hold different values of a property.
 *
 * @param entity the entity, by its id in the merged catalogue
 * @param property the name of its property, or an unknown key
 * @param adopted the value that was adopted
 * @param others the values that were not, in canonical order; each is a rival in the merged catalogue, or refuted there
 * @param criterion why
 */
public record Choice(
        EntityId entity,
        String property,
        Alternative adopted,
        ImmutableList<Alternative> others,
        Criterion criterion) {}
