package org.linernotes.core.notation;

import java.util.Optional;

/**
 * One entry of {@link TrackRanges}: a printed position, or all that lie between two.
 *
 * @param from the position, or the first of them, as printed; {@code 1-4} stands here whole, since only a listing can tell
 *     whether it is a position
 * @param to the last of them, as printed; empty where the entry is one position
 * @param column the column of the text at which the entry begins, from 1
 */
public record TrackRange(String from, Optional<String> to, int column) {
    /** {@return the entry as a text: {@code A1}, {@code A3 to A5}} */
    @Override
    public String toString() {
        return from + to.map(last -> " to " + last).orElse("");
    }
}
