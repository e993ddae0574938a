package org.linernotes.core.notation;

import java.util.Arrays;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** Tells what is not understood in a text, each with its line and column. */
final class NotUnderstood {
    /** The number of characters of a long text that are shown. */
    private static final int SHOWN = 80;

    private final Notices.Builder notices = Notices.builder();

    /** Where each line begins. */
    private final int[] starts;

    NotUnderstood(String text) {
        this.starts = text.indexOf('\n') < 0 ? new int[] {0} : starts(text);
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
        notices.add(Notice.of(NotationNotice.NOT_UNDERSTOOD, place(offset), "text", printed)
                .with("expected", expected));
    }

    /** What is told of a blank text. */
    static Notices blank(String expected) {
        return Notices.of(Notice.of(NotationNotice.BLANK_TEXT, Location.UNKNOWN.at(1, 1), "expected", expected));
    }

    /** The line and the column of a character of the text, which is counted from 1. */
    Location place(int offset) {
        int found = Arrays.binarySearch(starts, offset - 1);
        int line = found >= 0 ? found : -found - 2;
        return Location.UNKNOWN.at(line + 1, offset - starts[line]);
    }

    /** What was told. */
    Notices notices() {
        return notices.build();
    }

    /** A text as a notice shows it: the beginning of a long one. */
    static String shown(String text) {
        return Excerpt.of(text, SHOWN);
    }
}
