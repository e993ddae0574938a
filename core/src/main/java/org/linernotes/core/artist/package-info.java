/** Who: {@link org.linernotes.core.artist.Artist artists}, how they are credited, and which groups they belong to. */
@NullMarked
package org.linernotes.core.artist;

import org.jspecify.annotations.NullMarked;
