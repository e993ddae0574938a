package org.linernotes.core.notation;

import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;

/**
 * Why a text says no date.
 *
 * @param code the code of the notice
 * @param start where in the text, from 0
 * @param what what is said of it: the day that there is not, or what was expected
 */
record DateFlaw(NotationNotice code, int start, String what) {
    private static final int SHOWN = 80;

    static DateFlaw notUnderstood(int start) {
        return new DateFlaw(NotationNotice.NOT_UNDERSTOOD, start, "a date");
    }

    static DateFlaw ambiguous(int start) {
        return new DateFlaw(NotationNotice.NOT_UNDERSTOOD, start, "a date, as day and month are not told apart");
    }

    static DateFlaw noSuchDay(int start, String day) {
        return new DateFlaw(NotationNotice.NO_SUCH_DAY, start, day);
    }

    /** The notice about the text. */
    Notice in(String text) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        String argument = code == NotationNotice.NO_SUCH_DAY ? "day" : "expected";
        return Notice.of(code, Location.UNKNOWN.at(1, start + 1), "text", shown).with(argument, what);
    }
}
