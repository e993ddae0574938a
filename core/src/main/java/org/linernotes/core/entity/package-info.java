/**
 * What every entity has: an {@linkplain org.linernotes.core.entity.EntityId id of its own kind}, external ids, notes,
 * relationships without a field of their own, and unknown keys; and the {@linkplain
 * org.linernotes.core.entity.PropertyTable table of properties} that each type of the model has.
 */
@NullMarked
package org.linernotes.core.entity;

import org.jspecify.annotations.NullMarked;
