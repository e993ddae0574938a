/** What the tests of all modules share. */
@NullMarked
package org.linernotes.core.testing;

import org.jspecify.annotations.NullMarked;
