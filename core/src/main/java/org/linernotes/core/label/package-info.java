/** {@link org.linernotes.core.label.Label Labels}: the imprints and companies that issue records. */
@NullMarked
package org.linernotes.core.label;

import org.jspecify.annotations.NullMarked;
