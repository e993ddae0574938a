/**
 * Dates and times as far as they are known. A date here may lack its year, its month or its day, may be uncertain or
 * approximate, may be a span, one of several or all of several; what is not known stays unknown and never turns into a
 * first of January. The text of a date is that of ISO 8601-2 (the Extended Date/Time Format, EDTF): its levels 0 and 1,
 * and of its level 2 the sets and the masked digits. What a
 * document prints lies beside it in a {@link org.linernotes.core.date.DateExpression}. Times within a fixed audio are
 * whole milliseconds.
 */
@NullMarked
package org.linernotes.core.date;

import org.jspecify.annotations.NullMarked;
