package org.linernotes.core.notation;

import org.linernotes.core.personnel.PersonnelLine;

/**
 * A line of personnel with the takes on which it holds, as their marks are printed: {@code (ts -1,3/5)}.
 *
 * @param line who plays what
 * @param takes the takes, as their marks are printed; unspecified where the line bears no mark, and then it holds for all
 *     that the text is about
 */
public record MarkedLine(PersonnelLine line, TrackRanges takes) {
    /**
     * {@return a line without a mark}
     *
     * @param line who plays what
     */
    public static MarkedLine of(PersonnelLine line) {
        return new MarkedLine(line, TrackRanges.UNSPECIFIED);
    }
}
