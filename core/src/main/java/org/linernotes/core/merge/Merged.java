package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.Catalog;

/**
 * The result of a merge: the catalogue, and how it came about. The explanations are no part of the catalogue; what they tell of
 * sources and rivals stands in its statements, too.
 *
 * @param catalog the catalogue that was made
 * @param inputs the names of the inputs, in the order in which they were given
 * @param choices where inputs differed: what was adopted, of which alternatives, and why; by entity, then in the order of its
 *     properties
 * @param identifications which entities were found to be one by a rule or by a former id, by the id that was kept
 */
public record Merged(
        Catalog catalog,
        ImmutableList<String> inputs,
        ImmutableList<Choice> choices,
        ImmutableList<Identification> identifications) {}
