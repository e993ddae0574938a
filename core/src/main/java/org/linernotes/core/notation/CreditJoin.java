package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * What may join the name that ends at a place to the next one.
 *
 * @param end where the next name starts
 * @param sure whether it joins names whatever stands on either side
 */
record CreditJoin(int end, boolean sure) {
    private static final int MOST_WORDS = 4;

    /** All that may join the name that ends at a place to a next one. */
    static ImmutableList<CreditJoin> after(String text, int nameEnd) {
        ImmutableList.Builder<CreditJoin> joins = ImmutableList.builder();
        int start = closed(text, nameEnd);
        int phrase = phrase(text, start);
        int guest = guest(text, start);
        int opened = opened(text, Math.max(phrase, guest));
        IntStream.of(phrase, opened)
                .distinct()
                .filter(end -> end > nameEnd && end < text.length())
                .forEach(end -> joins.add(new CreditJoin(end, false)));
        if (guest > start && guest < text.length()) {
            joins.add(new CreditJoin(guest, true));
        }
        addSmallWords(text, nameEnd, joins);
        return joins.build();
    }

    /** Where the phrase that announces a guest ends that starts at a place, blanks included; the place itself if there is none. */
    static int guest(String text, int start) {
        int word = blanks(text, blanks(text, JoinPhrase.SIGN.endAt(text, start)));
        int end = JoinPhrase.GUEST.endAt(text, word);
        return end > word ? blanks(text, end) : start;
    }

    /** Whether nothing but the end of an addition in brackets, or one whole addition, follows a place. */
    static boolean isTail(String text, int nameEnd) {
        int start = blanks(text, nameEnd);
        boolean opens = JoinPhrase.OPENING.endAt(text, start) > start;
        int last = text.length() - 1;
        return closed(text, nameEnd) == text.length() || (opens && JoinPhrase.CLOSING.endAt(text, last) > last);
    }

    private static int phrase(String text, int start) {
        int sign = blanks(text, JoinPhrase.SIGN.endAt(text, blanks(text, start)));
        return blanks(text, JoinPhrase.WORD.endAt(text, sign));
    }

    private static int closed(String text, int start) {
        int at = start;
        for (int end = JoinPhrase.CLOSING.endAt(text, at); end > at; end = JoinPhrase.CLOSING.endAt(text, at)) {
            at = end;
        }
        return at;
    }

    private static int opened(String text, int start) {
        int at = start;
        for (int end = JoinPhrase.OPENING.endAt(text, at); end > at; end = JoinPhrase.OPENING.endAt(text, at)) {
            at = blanks(text, end);
        }
        return at;
    }

    /** Adds the joins that are words in small letters, of which not both the first and the last are in the table. */
    private static void addSmallWords(String text, int nameEnd, ImmutableList.Builder<CreditJoin> joins) {
        boolean knownFirst = false;
        int at = nameEnd;
        for (int words = 1; words <= MOST_WORDS && blanks(text, at) > at; words++) {
            int start = blanks(text, at);
            at = smallWord(text, start);
            int next = blanks(text, at);
            if (at == start || next == at || next == text.length()) {
                return;
            }
            boolean known = JoinPhrase.WORD.is(text.substring(start, at));
            if (words == 1 || !(knownFirst && known)) {
                joins.add(new CreditJoin(next, false));
            }
            knownFirst = words == 1 ? known : knownFirst;
        }
    }

    private static int smallWord(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static int blanks(String text, int start) {
        int at = start;
        while (at < text.length() && JoinPhrase.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
