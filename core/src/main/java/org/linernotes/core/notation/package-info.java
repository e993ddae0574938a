/**
 * Discographies as printed text, read and written: dates, personnel, credits, track ranges and session sheets as sleeves,
 * ledgers and discographies print them. What is not understood is kept as printed and told with its column; the rest of
 * the line is read all the same.
 */
@NullMarked
package org.linernotes.core.notation;

import org.jspecify.annotations.NullMarked;
