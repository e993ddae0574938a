/** {@link org.linernotes.core.recording.Recording Fixed audio}: where it was captured, what it was made from, and how. */
@NullMarked
package org.linernotes.core.recording;

import org.jspecify.annotations.NullMarked;
