package org.linernotes.core.notation;

/**
 * The places of a text where a name ends for sure, known or not: before a phrase that announces a guest, with the blank or the mark
 * before it, and before the bracket that closes behind a guest who is announced in brackets, {@code (feat. Ann Lee)}.
 */
final class Guests {
    /** Brackets in which a guest may stand, and in the same order those that close them. */
    private static final String OPENING = "([（［";

    private static final String CLOSING = ")]）］";

    /** Where the next name starts if one ends at a place; 0 where none ends for sure. */
    private final int[] ends;

    private final int[] next;

    Guests(String text) {
        this.ends = new int[text.length() + 1];
        for (int at = 1; at < text.length(); at++) {
            if (!JoinPhrase.isBlank(text.charAt(at - 1))) {
                int end = CreditJoin.guest(text, at);
                ends[at] = end > at && end < text.length() ? end : 0;
            }
        }
        addBrackets(text);
        this.next = new int[text.length() + 1];
        next[text.length()] = text.length();
        for (int at = text.length() - 1; at >= 0; at--) {
            next[at] = ends[at] > 0 ? at : next[at + 1];
        }
    }

    /** The first such place from a place on; the end of the text if there is none. */
    int next(int from) {
        return next[from];
    }

    /** Where the next name starts if one ends at a place: the end of the text behind the last one; the place itself if none ends there. */
    int end(int at) {
        return Math.max(at, ends[at]);
    }

    /** Brackets within others of their kind do not count. */
    private void addBrackets(String text) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                open = at;
            } else if (open >= 0 && c == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))) {
                addBracket(text, open, at);
                open = -1;
            }
        }
    }

    private void addBracket(String text, int opening, int closing) {
        int start = CreditJoin.blanksBefore(text, opening);
        int name = CreditJoin.guestInBracket(text, opening + 1);
        int behind = CreditJoin.behindBracket(text, closing + 1);
        if (start > 0 && name > opening + 1 && name < closing && behind > closing) {
            ends[start] = name;
            ends[closing] = behind;
        }
    }
}
