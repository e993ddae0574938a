package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;

/**
 * Whether "ft." is a measure or a fort and so a part of a name, to judge by the words before it: {@code 10 Ft. Ganja Plant}, {@code The
 * Ft. Worth Five}. A number that ends a name makes no measure of it: {@code Maroon 5 ft. …}.
 */
final class FeetOrFort {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf(".,'"));
    private static final CharMatcher OF_WORDS = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final CharMatcher BLANKS = CharMatcher.forPredicate(JoinPhrase::isBlank);

    private FeetOrFort() {}

    /** {@return whether the words that end at a place make it one} */
    static boolean isBehind(String text, int end) {
        int start = startOfWord(text, end);
        String word = text.substring(start, end);
        if (JoinPhrase.BEFORE_FORT.is(word)) {
            return true;
        }
        return isNumber(word) && !endsName(text.substring(startOfWord(text, start), start));
    }

    private static boolean isNumber(String word) {
        String bare = OF_WORDS.negate().trimFrom(word);
        return JoinPhrase.NUMBER.is(bare) || (!bare.isEmpty() && DIGITS.matchesAllOf(bare));
    }

    /** Whether a word is one of a name to which a number behind it belongs, too. */
    private static boolean endsName(String word) {
        String bare = BLANKS.trimTrailingFrom(word);
        String letters = OF_WORDS.negate().trimLeadingFrom(bare);
        return !letters.isEmpty()
                && OF_WORDS.matches(bare.charAt(bare.length() - 1))
                && !isNumber(letters)
                && !JoinPhrase.GUEST.is(letters)
                && !JoinPhrase.WORD.is(letters)
                && !JoinPhrase.BEFORE_FORT.is(letters);
    }

    private static int startOfWord(String text, int end) {
        int start = CreditJoin.blanksBefore(text, end);
        while (start > 0 && !JoinPhrase.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
