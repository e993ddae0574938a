/** Occasions, series and the small entities about which documents exist. */
@NullMarked
package org.linernotes.core.event;

import org.jspecify.annotations.NullMarked;
