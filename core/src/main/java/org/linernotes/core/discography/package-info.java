/**
 * What a catalogue answers: {@linkplain org.linernotes.core.discography.Discography who plays here, and how we know}, and
 * what was made of a take.
 */
@NullMarked
package org.linernotes.core.discography;

import org.jspecify.annotations.NullMarked;
