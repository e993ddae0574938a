/**
 * Label copy in spreadsheets, read into the model and written from it: {@link org.linernotes.csv.CsvReader} and
 * {@link org.linernotes.csv.CsvWriter}, by a {@link org.linernotes.csv.CsvMapping} of columns to
 * {@linkplain org.linernotes.csv.Target targets}, which is guessed from the headers or saved as JSON.
 */
@NullMarked
package org.linernotes.csv;

import org.jspecify.annotations.NullMarked;
