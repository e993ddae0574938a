package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * What may join the name that ends at a place to the next one, or follow the last one.
 *
 * @param end where the next name starts; the end of the text if there is none
 * @param sure whether it joins names whatever stands on either side
 */
record CreditJoin(int end, boolean sure) {
    private static final int MOST_WORDS = 4;
    private static final int MOST_BRACKETS = 8;

    /** All that may follow a known name that ends at a place before the end of the text. */
    static ImmutableList<CreditJoin> after(String text, int nameEnd) {
        ImmutableList.Builder<CreditJoin> joins = ImmutableList.builder();
        int start = closed(text, nameEnd);
        int guest = guest(text, start);
        int blank = blanks(text, nameEnd);
        IntStream.concat(phrases(text, start), IntStream.of(guest))
                .flatMap(end -> IntStream.of(end, opened(text, end)))
                .distinct()
                .filter(end -> end > blank && end < text.length())
                .forEach(end -> joins.add(new CreditJoin(end, end == guest && guest > start)));
        addSmallWords(text, nameEnd, joins);
        if (isTail(text, nameEnd)) {
            joins.add(new CreditJoin(text.length(), true));
        }
        return joins.build();
    }

    /** Where the phrase that announces a guest ends that starts at a place, blanks included; the place itself if there is none. */
    static int guest(String text, int start) {
        int word = blanks(text, blanks(text, JoinPhrase.SIGN.endAt(text, start)));
        int end = JoinPhrase.GUEST.endAt(text, word);
        int shortly = JoinPhrase.SHORT_GUEST.endAt(text, word);
        if (end == word && shortly > word && !FeetOrFort.isBehind(text, start)) {
            end = shortly;
        }
        return end > word ? blanks(text, end) : start;
    }

    /** Where the name starts that a phrase announces which starts at a place behind a bracket; the place itself if there is none. */
    static int guestInBracket(String text, int start) {
        int word = blanks(text, start);
        int end = Math.max(
                JoinPhrase.GUEST.endBehindBracket(text, word), JoinPhrase.SHORT_GUEST.endBehindBracket(text, word));
        return end > word ? blanks(text, end) : start;
    }

    /**
     * Where the next name starts if the bracket closes at a place in which a guest stands: behind a sign or what announces another guest,
     * or at the end of the text. 0 where something else follows.
     */
    static int behindBracket(String text, int start) {
        int blank = blanks(text, start);
        if (blank == text.length()) {
            return blank;
        }
        int guest = guest(text, start);
        int end = guest > start ? guest : JoinPhrase.SIGN.endAt(text, blank);
        int name = blanks(text, end);
        return end > blank && name < text.length() ? name : 0;
    }

    /** Whether nothing but the end of an addition in brackets, or one whole addition, follows a place. */
    private static boolean isTail(String text, int nameEnd) {
        int start = blanks(text, nameEnd);
        boolean opens = JoinPhrase.OPENING.endAt(text, start) > start;
        int last = text.length() - 1;
        return (nameEnd < text.length() && closed(text, nameEnd) == text.length())
                || (opens && JoinPhrase.CLOSING.endAt(text, last) > last);
    }

    /** Where the phrases end that start at a place: a sign, a word, or one after the other, or nothing, with blanks. */
    private static IntStream phrases(String text, int start) {
        int blank = blanks(text, start);
        int faint = JoinPhrase.FAINT_SIGN.endAt(text, blank);
        int sign = blanks(text, faint > blank ? faint : JoinPhrase.SIGN.endAt(text, blank));
        return IntStream.concat(
                IntStream.of(sign), JoinPhrase.WORD.endsAt(text, sign).map(end -> blanks(text, end)));
    }

    private static int closed(String text, int start) {
        int at = start;
        for (int brackets = 0; brackets < MOST_BRACKETS; brackets++) {
            at = JoinPhrase.CLOSING.endAt(text, at);
        }
        return at;
    }

    private static int opened(String text, int start) {
        int at = start;
        for (int brackets = 0; brackets < MOST_BRACKETS; brackets++) {
            int end = JoinPhrase.OPENING.endAt(text, at);
            at = end > at ? blanks(text, end) : at;
        }
        return at;
    }

    /** Adds the joins that are a word of the table and further words in small letters, of which the last is not in it. */
    private static void addSmallWords(String text, int nameEnd, ImmutableList.Builder<CreditJoin> joins) {
        int first = blanks(text, nameEnd);
        int at = smallWord(text, first);
        if (first == nameEnd || !JoinPhrase.WORD.is(text.substring(first, at))) {
            return;
        }
        for (int words = 2; words <= MOST_WORDS && blanks(text, at) > at; words++) {
            int start = blanks(text, at);
            at = smallWord(text, start);
            int next = blanks(text, at);
            if (at == start || next == at || next == text.length()) {
                return;
            }
            if (!JoinPhrase.WORD.is(text.substring(start, at))) {
                joins.add(new CreditJoin(next, false));
            }
        }
    }

    private static int smallWord(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    /** Where the blanks begin that end at a place. */
    static int blanksBefore(String text, int end) {
        int at = end;
        while (at > 0 && JoinPhrase.isBlank(text.charAt(at - 1))) {
            at--;
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
