/**
 * Who plays what: {@link org.linernotes.core.personnel.PersonnelLine lines} of a line-up, the {@link
 * org.linernotes.core.personnel.Variance variance} of a take against it, and {@link org.linernotes.core.personnel.Credit
 * credits} of recordings and releases. Data only: the answers are made in the catalogue.
 */
@NullMarked
package org.linernotes.core.personnel;

import org.jspecify.annotations.NullMarked;
