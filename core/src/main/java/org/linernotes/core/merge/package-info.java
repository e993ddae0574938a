/**
 * One catalogue made of several, and statements adopted. What a catalogue says is taken as claims: that a source says a value
 * of a property of an entity. {@link org.linernotes.core.merge.Merge Merging} unites the claims of all catalogues, adopts one
 * value of each property and keeps the others as statements, with the sources that say them.
 */
@NullMarked
package org.linernotes.core.merge;

import org.jspecify.annotations.NullMarked;
