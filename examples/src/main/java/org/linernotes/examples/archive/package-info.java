/**
 * What the readers of other people's archives have in common: ids made of names, the people who are named, a place for what
 * was not understood, and one for what the model has no field for.
 */
@NullMarked
package org.linernotes.examples.archive;

import org.jspecify.annotations.NullMarked;
