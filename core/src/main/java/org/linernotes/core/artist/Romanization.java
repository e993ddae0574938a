package org.linernotes.core.artist;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Names in Latin letters, by published tables: Cyrillic by ISO 9:1995, Greek letter by letter by ISO 843 (1997, type 1), kana
 * by Hepburn's system with macrons for the long vowels that are written with a bar, every word with a capital. Other
 * scripts have no table here, and a name with a letter of one is not romanized at all: the reading of Han characters, of
 * Hangul across syllables and of scripts without vowels cannot be had letter by letter.
 *
 * <p>It is a spelling to be found by, or to be understood by those who do not read the script. How an artist is known in
 * another language is said by an {@link org.linernotes.core.entity.Alias} ("Tchaikovsky"), which comes first wherever there
 * is one: see {@link LocalizedName}.
 *
 * <p>Every method answers for any text, in time linear in its length; a text of more than 1,000 characters is not
 * romanized.
 */
public final class Romanization {
    /** The number of characters of the longest name that is read. */
    static final int LONGEST = 1_000;

    private Romanization() {}

    /**
     * {@return the name in Latin letters, with the marks that the tables want ("Pëtr Ilʹič Čajkovskij"), or empty where a
     * letter is of a script that has no table} A name in Latin letters stays as it is.
     *
     * @param name a name
     */
    public static Optional<String> of(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        // the dot that parts the words of a foreign name in kana
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).replace('・', ' ');
        String roman = Normalizer.normalize(romanized(composed), Normalizer.Form.NFC);
        return roman.codePoints().allMatch(Romanization::isLatinOrNoLetter) ? Optional.of(roman) : Optional.empty();
    }

    /**
     * {@return the name for systems that print nothing but ASCII: romanized, without accents, ligatures and strokes taken
     * apart ("Bjork", "Motley Crue", "Cajkovskij"), typographic quotes and dashes as typed; or empty where a character has
     * no such form}
     *
     * @param name a name
     */
    public static Optional<String> ascii(String name) {
        return of(name).map(Romanization::plain)
                .filter(plain -> plain.chars().allMatch(c -> c >= ' ' && c <= '~'))
                .filter(plain -> !plain.isBlank());
    }

    /** The composed text with the letters of all scripts replaced that have a table; other letters stay. Not composed any more. */
    static String romanized(String composed) {
        // letters with marks that are in no table by themselves: those of polytonic Greek, stressed vowels
        return byTables(Normalizer.normalize(byTables(composed), Normalizer.Form.NFD));
    }

    private static String byTables(String text) {
        return Hepburn.apply(LetterTable.CYRILLIC_AND_GREEK.apply(text));
    }

    private static String plain(String roman) {
        String typed = Typography.typed(Normalizer.normalize(roman, Normalizer.Form.NFC));
        String apart = Typography.withoutMarks(Normalizer.normalize(typed, Normalizer.Form.NFKD));
        return LetterTable.LATIN.apply(apart);
    }

    private static boolean isLatinOrNoLetter(int codePoint) {
        return !Character.isLetter(codePoint)
                || switch (UnicodeScript.of(codePoint)) {
                    case LATIN, COMMON, INHERITED -> true;
                    default -> false;
                };
    }
}
