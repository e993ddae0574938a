package org.linernotes.core.artist;

import java.util.Optional;

/** Kana read by Hepburn's system: doubled consonants, the syllabic n, long vowels, and what the table says. */
final class Hepburn {
    private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final char LONG_VOWEL = 'ー';
    private static final String MACRON = "\u0304";
    private static final String VOWELS = "aiueo";

    private final String text;
    private final String hiragana;
    private final StringBuilder out = new StringBuilder();
    private boolean doubled;
    private boolean afterKana;
    private boolean afterSyllabicN;

    private Hepburn(String text) {
        this.text = text;
        this.hiragana = hiragana(text);
    }

    /** The text with its kana in Latin letters, every word with a capital; all else stays. */
    static String apply(String text) {
        return new Hepburn(text).read();
    }

    private String read() {
        int at = 0;
        while (at < text.length()) {
            char c = hiragana.charAt(at);
            Optional<String> syllable = LetterTable.KANA.lettersAt(hiragana, at);
            if (c == 'っ' && isKana(at + 1) && !doubled) {
                doubled = true;
                at++;
            } else if (syllable.isPresent()) {
                write(LetterTable.KANA.roman(syllable.get()));
                afterSyllabicN = c == 'ん';
                at += syllable.get().length();
            } else {
                out.append(c == LONG_VOWEL && afterKana ? MACRON : text.substring(at, at + 1));
                afterKana = false;
                afterSyllabicN = false;
                at++;
            }
        }
        return out.toString();
    }

    private void write(String roman) {
        boolean startsWord = out.isEmpty() || !isInWord(out.charAt(out.length() - 1));
        boolean vowel = VOWELS.indexOf(roman.charAt(0)) >= 0;
        String sound = roman;
        if (doubled && !vowel) {
            sound = (roman.startsWith("ch") ? "t" : roman.substring(0, 1)) + roman;
        } else if (afterSyllabicN && (vowel || roman.startsWith("y"))) {
            sound = "'" + roman;
        }
        out.append(startsWord ? LetterTable.capitalized(sound) : sound);
        doubled = false;
        afterKana = true;
    }

    private boolean isKana(int at) {
        return at < hiragana.length()
                && LetterTable.KANA.lettersAt(hiragana, at).isPresent();
    }

    /** Katakana are as far from their hiragana as the first is from the first. */
    private static String hiragana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - KATAKANA_TO_HIRAGANA : c)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == MACRON.charAt(0);
    }
}
