/** How values of the model stand in the cells of a table: read by core's parsers of printed text, and printed. */
@NullMarked
package org.linernotes.csv.cell;

import org.jspecify.annotations.NullMarked;
