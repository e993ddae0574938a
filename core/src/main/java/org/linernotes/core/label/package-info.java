/**
 * {@link org.linernotes.core.label.Label Labels}: the imprints and companies that issue records; and the
 * {@link org.linernotes.core.label.RightsLine lines} that say who owns the rights in what is issued.
 */
@NullMarked
package org.linernotes.core.label;

import org.jspecify.annotations.NullMarked;
