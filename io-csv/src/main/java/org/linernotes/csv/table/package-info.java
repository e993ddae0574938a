/**
 * Tables of texts as spreadsheets write them: bytes in an encoding, rows of cells between separators. What a cell means is
 * not known here.
 */
@NullMarked
package org.linernotes.csv.table;

import org.jspecify.annotations.NullMarked;
