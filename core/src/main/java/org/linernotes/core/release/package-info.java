/**
 * What was issued: {@link org.linernotes.core.release.ReleaseGroup families} of {@link org.linernotes.core.release.Release
 * releases}, their media and tracks, labels and events.
 */
@NullMarked
package org.linernotes.core.release;

import org.jspecify.annotations.NullMarked;
