package org.linernotes.csv;

import com.google.common.collect.ImmutableList;

/**
 * What the rows of one thing have in common.
 *
 * @param level what kind of thing it is
 * @param texts the texts of the columns by which they belong together
 * @param row the number of the row, where it stands alone; else 0
 * @param stated whether the sheet states the id
 */
record RowKey(Level level, ImmutableList<String> texts, int row, boolean stated) {}
