package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;

/**
 * A value that a property of an entity could have had.
 *
 * @param value the whole value; a list for a property that is one
 * @param sources the sources that say it
 * @param inputs the names of the inputs whose entity holds it
 */
public record Alternative(OpenValue value, ImmutableSortedSet<SourceId> sources, ImmutableList<String> inputs) {}
