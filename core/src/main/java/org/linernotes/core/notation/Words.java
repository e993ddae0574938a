package org.linernotes.core.notation;

import java.lang.Character.UnicodeScript;

/** Where words of a text begin and end. */
final class Words {
    private Words() {}

    /**
     * Whether a place is in the midst of a word: between two letters or digits of scripts that part words by blanks, or
     * within a character.
     */
    static boolean isWithin(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        boolean withinCharacter = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return withinCharacter || (isPartOfWord(text.codePointBefore(at)) && isPartOfWord(text.codePointAt(at)));
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) && !isWrittenWithoutBlanks(UnicodeScript.of(c));
    }

    private static boolean isWrittenWithoutBlanks(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
