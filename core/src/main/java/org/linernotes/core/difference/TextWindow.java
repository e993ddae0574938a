package org.linernotes.core.difference;

import com.google.common.base.Strings;
import org.linernotes.core.notice.Excerpt;

/**
 * What to show of two texts that differ: all of short ones; of long ones where they differ, with what is around that.
 *
 * @param before what to show of the first text
 * @param after what to show of the second text
 */
record TextWindow(String before, String after) {
    /** A text up to this length is short. */
    private static final int SHORT = 80;

    /** How much is shown around what differs. */
    private static final int AROUND = 20;

    /** How much is shown of what differs, with what is around. */
    private static final int LONGEST = 240;

    private static final String CUT = "…";

    static TextWindow of(String before, String after) {
        if (before.length() <= SHORT && after.length() <= SHORT) {
            return new TextWindow(before, after);
        }
        // neither takes a surrogate pair apart
        int start = Strings.commonPrefix(before, after).length();
        int end = Strings.commonSuffix(before.substring(start), after.substring(start))
                .length();
        return new TextWindow(show(before, start, end), show(after, start, end));
    }

    /** {@return the text from a little before the start to a little behind the end, which is counted from behind} */
    private static String show(String text, int start, int end) {
        int from = start <= AROUND ? 0 : whole(text, start - AROUND);
        int to = end <= AROUND ? text.length() : whole(text, text.length() - end + AROUND);
        String shown = Excerpt.of(text.substring(from, to), LONGEST);
        return (from == 0 ? "" : CUT) + shown + (to == text.length() ? "" : CUT);
    }

    /** {@return the place, or the one before it where a surrogate pair would be taken apart there} */
    private static int whole(String text, int place) {
        return Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place)) ? place - 1 : place;
    }
}
