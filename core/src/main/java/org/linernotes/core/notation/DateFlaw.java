package org.linernotes.core.notation;

import org.linernotes.core.notice.Notice;

/**
 * Why a text says no date.
 *
 * @param code the code of the notice
 * @param start where in the text, from 0
 * @param what what is said of it: the day that there is not, or what was expected
 */
record DateFlaw(NotationNotice code, int start, String what) {
    /** What is expected. */
    static final String DATE = "a date";

    static DateFlaw notUnderstood(int start) {
        return new DateFlaw(NotationNotice.NOT_UNDERSTOOD, start, DATE);
    }

    static DateFlaw ambiguous(int start) {
        return new DateFlaw(NotationNotice.NOT_UNDERSTOOD, start, "a date, as day and month are not told apart");
    }

    static DateFlaw noSuchDay(int start, String day) {
        return new DateFlaw(NotationNotice.NO_SUCH_DAY, start, day);
    }

    /** The notice about the text. */
    Notice in(String text) {
        return notice(text, text);
    }

    /** The notice about a remark that begins there. */
    Notice ofRemark(String text) {
        return notice(text, text.substring(start));
    }

    private Notice notice(String text, String about) {
        String argument = code == NotationNotice.NO_SUCH_DAY ? "day" : "expected";
        return Notice.of(code, new NotUnderstood(text).place(start + 1), "text", NotUnderstood.shown(about))
                .with(argument, what);
    }
}
