/**
 * Rules over a whole catalogue, and what breaks them: {@link org.linernotes.core.validation.Validator} runs the
 * {@link org.linernotes.core.validation.Rules}, and {@link org.linernotes.core.validation.ValidationNotice} is the manual of
 * what they find.
 */
@NullMarked
package org.linernotes.core.validation;

import org.jspecify.annotations.NullMarked;
