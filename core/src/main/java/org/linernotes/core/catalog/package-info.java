/**
 * The {@link org.linernotes.core.catalog.Catalog catalogue}: entities as one immutable whole, its references and adopted
 * values checked, with look-ups by id and indexes of what is stated once and asked in both directions.
 */
@NullMarked
package org.linernotes.core.catalog;

import org.jspecify.annotations.NullMarked;
