package org.linernotes.core.artist;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A script by its code of ISO 15924: {@code Latn}, {@code Cyrl}, {@code Jpan}. Any code of that form is taken; which of them
 * the standard lists is not checked.
 *
 * @param code four letters, the first of them a capital
 */
public record Script(String code) {
    /** Latin. */
    public static final Script LATIN = new Script("Latn");
    /** Japanese: kana, with Han characters or without. */
    public static final Script JAPANESE = new Script("Jpan");
    /** Korean: Hangul, with Han characters or without. */
    public static final Script KOREAN = new Script("Kore");
    /** Han characters alone; whether Chinese, Japanese or Korean is meant cannot be seen. */
    public static final Script HAN = new Script("Hani");
    /** Undetermined: letters of several scripts that no writing system puts together. */
    public static final Script UNDETERMINED = new Script("Zyyy");

    private static final String EXPECTED = "four letters of ISO 15924, such as Latn, are expected";

    private static final Set<UnicodeScript> JAPANESE_PARTS =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);
    private static final Set<UnicodeScript> KOREAN_PARTS = EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);

    /** Unicode's scripts that names of today are written in, with their codes. */
    private static final ImmutableMap<UnicodeScript, Script> CODES = Maps.uniqueIndex(
            Splitter.on(' ')
                    .splitToStream(
                            "Latn Cyrl Grek Arab Hebr Armn Geor Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai"
                                    + " Laoo Tibt Mymr Khmr Ethi Cher Cans Mong Syrc Thaa Tfng Nkoo Vaii Yiii Bopo Hani Hira Kana"
                                    + " Hang Copt Goth Runr Ogam Bali Java Sund Cham Lana Talu Olck Mtei Adlm Osge")
                    .map(Script::new)
                    .toList(),
            script -> UnicodeScript.forName(script.code()));

    /**
     * Creates a script.
     *
     * @param code four letters, the first of them a capital
     * @throws InvalidTextException if the code has another form
     */
    public Script {
        boolean wellFormed = code.length() == 4
                && code.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                && code.equals(inCase(code));
        if (!wellFormed) {
            throw new InvalidTextException("script", code, EXPECTED);
        }
    }

    /**
     * {@return the script that a name is written in, or empty if it has no letters} Digits, marks and blanks count for nothing.
     *
     * @param name a name
     */
    public static Optional<Script> of(String name) {
        Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(found::add);
        found.remove(UnicodeScript.COMMON);
        found.remove(UnicodeScript.INHERITED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1 && found.contains(UnicodeScript.HAN)) {
            return Optional.of(HAN);
        }
        if (JAPANESE_PARTS.containsAll(found)) {
            return Optional.of(JAPANESE);
        }
        if (KOREAN_PARTS.containsAll(found)) {
            return Optional.of(KOREAN);
        }
        UnicodeScript only = found.iterator().next();
        return Optional.of(found.size() == 1 ? CODES.getOrDefault(only, UNDETERMINED) : UNDETERMINED);
    }

    /**
     * {@return the script of that code}
     *
     * @param text four letters, in any case
     * @throws InvalidTextException if the text is no such code
     */
    public static Script parse(String text) {
        return tryParse(text).orElseThrow(() -> new InvalidTextException("script", text, EXPECTED));
    }

    /**
     * {@return the script of that code, or empty if it is none}
     *
     * @param text a code as {@link #parse} takes it
     */
    public static Optional<Script> tryParse(String text) {
        boolean fourLetters =
                text.length() == 4 && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        return fourLetters ? Optional.of(new Script(inCase(text))) : Optional.empty();
    }

    private static String inCase(String letters) {
        return letters.substring(0, 1).toUpperCase(Locale.ROOT)
                + letters.substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
