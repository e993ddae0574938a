/**
 * A real archive, read by the public API: the albums of Miles Davis with who plays what on which track, as four JSON files.
 * {@link org.linernotes.examples.miles.MilesDataset} is the way in. {@code Dataset} and its records are the archive's form;
 * {@code Musicians} makes artists of it, {@code Albums} releases with their recordings, and {@code Sittings} sessions.
 */
@NullMarked
package org.linernotes.examples.miles;

import org.jspecify.annotations.NullMarked;
