package org.linernotes.core.notation;

/** The places of a text where a phrase starts that announces a guest, with the blank or the mark before it. */
final class Guests {
    private final int[] next;

    Guests(String text) {
        next = new int[text.length() + 1];
        next[text.length()] = text.length();
        for (int at = text.length() - 1; at >= 0; at--) {
            next[at] = startsAt(text, at) ? at : next[at + 1];
        }
    }

    /** The first such place from a place on; the end of the text if there is none. */
    int next(int from) {
        return next[from];
    }

    private static boolean startsAt(String text, int at) {
        if (at == 0 || JoinPhrase.isBlank(text.charAt(at - 1))) {
            return false;
        }
        int end = CreditJoin.guest(text, at);
        return end > at && end < text.length();
    }
}
