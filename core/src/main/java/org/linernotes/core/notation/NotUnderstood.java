package org.linernotes.core.notation;

import java.util.Arrays;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** Tells what is not understood in a text, each with its line and column. */
final class NotUnderstood {
    private final Notices.Builder notices;

    /** Where each line begins. */
    private final int[] starts;

    NotUnderstood(String text, Notices.Builder notices) {
        this.notices = notices;
        this.starts = text.chars().anyMatch(c -> c == '\n') ? starts(text) : new int[] {0};
    }

    private static int[] starts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts[++line] = end + 1;
        }
        return starts;
    }

    /** Tells of a part of the text; its offset is counted from 1. */
    void add(String printed, String expected, int offset) {
        int found = Arrays.binarySearch(starts, offset - 1);
        int line = found >= 0 ? found : -found - 2;
        Location place = Location.UNKNOWN.at(line + 1, offset - starts[line]);
        notices.add(
                Notice.of(NotationNotice.NOT_UNDERSTOOD, place, "text", printed).with("expected", expected));
    }
}
