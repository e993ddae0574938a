/**
 * What a catalogue answers: {@linkplain org.linernotes.core.discography.Discography who plays here, and how we know},
 * {@linkplain org.linernotes.core.discography.IssueIndex on what music was issued}, and where an artist
 * {@linkplain org.linernotes.core.discography.Appearances appears, and with whom}.
 */
@NullMarked
package org.linernotes.core.discography;

import org.jspecify.annotations.NullMarked;
