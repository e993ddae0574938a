/**
 * The model of Liner Notes. Who played what, where and when (sessions and their personnel), what was fixed (takes and
 * recordings), and what was issued (releases) each have a package of their own below this one; this package is the root
 * of them all and holds what is said once for all of them: references are never null unless a type says so.
 */
@DomainStyle
@NullMarked
package org.linernotes.core;

import org.jspecify.annotations.NullMarked;
import org.linernotes.core.internal.DomainStyle;
