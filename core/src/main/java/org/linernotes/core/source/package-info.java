/**
 * Sources and what they say: {@link org.linernotes.core.source.Statement statements} about properties of entities, citations,
 * and claims about what a release contains. Fields of entities hold the adopted value; statements hold where it comes from, and
 * its rivals.
 */
@NullMarked
package org.linernotes.core.source;

import org.jspecify.annotations.NullMarked;
