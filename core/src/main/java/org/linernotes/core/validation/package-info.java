/** Rules over a whole catalogue, and what breaks them: {@link org.linernotes.core.validation.Validator}. */
@NullMarked
package org.linernotes.core.validation;

import org.jspecify.annotations.NullMarked;
