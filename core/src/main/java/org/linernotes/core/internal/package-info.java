/** What the modules of this project share among themselves; closed to everybody else. */
@NullMarked
package org.linernotes.core.internal;

import org.jspecify.annotations.NullMarked;
