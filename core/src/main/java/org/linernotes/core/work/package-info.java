/**
 * What is played, and for what: {@link org.linernotes.core.work.Work works}, {@link org.linernotes.core.work.Film films}, and
 * the awards that music wins.
 */
@NullMarked
package org.linernotes.core.work;

import org.jspecify.annotations.NullMarked;
