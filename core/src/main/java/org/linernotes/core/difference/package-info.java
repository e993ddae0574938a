/**
 * What {@linkplain org.linernotes.core.difference.CatalogDifference differs between two catalogues}: what was added, removed,
 * changed and moved, by entity, property and element, to be processed and to be printed. It is found by the rows of the
 * tables of properties, whatever the types.
 */
@NullMarked
package org.linernotes.core.difference;

import org.jspecify.annotations.NullMarked;
