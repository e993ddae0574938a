package org.linernotes.csv;

import org.linernotes.csv.cell.NameRemarks;

/**
 * How the rows of one sheet are read.
 *
 * @param source what notices call it
 * @param mapping what its columns are
 * @param columns its columns in their order
 * @param keys by what its rows belong together
 * @param remarks what there is to tell of names
 */
record Layout(String source, CsvMapping mapping, Columns columns, Keys keys, NameRemarks remarks) {}
