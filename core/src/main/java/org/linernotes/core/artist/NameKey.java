package org.linernotes.core.artist;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name reduced to what people type when they look for it: the key of an index of names, in which "Beyoncé" and "BEYONCE",
 * "D’Angelo" and "D'angelo", "Simon &amp; Garfunkel" and "Simon and Garfunkel" are found under one entry.
 *
 * <p><b>A key is no identity.</b> Names that differ may have the same key, and artists that differ may have the same name;
 * what is found by a key are candidates. Entities never hold a key, are never equal by one, and nothing is merged because of
 * one: an artist is told by its id alone.
 *
 * <p>A key is made in this order:
 *
 * <ol>
 *   <li>only the first 1,000 characters count;
 *   <li>Unicode's compatibility forms are resolved (NFKC): full width, half width, ligatures of type, superscripts;
 *   <li>case is folded, the same in every language: {@code İ}, {@code I}, {@code ı} and {@code i} are one, {@code ß} is
 *       {@code ss};
 *   <li>Cyrillic, Greek and kana are romanized by the tables of {@link Romanization}; Han, Hangul, Arabic, Hebrew and all
 *       other scripts stay as they are;
 *   <li>accents and other combining marks are dropped; {@code æ}, {@code œ}, {@code ø}, {@code đ}, {@code ł}, {@code þ} and
 *       their like become plain letters;
 *   <li>{@code &} becomes {@code and}; apostrophes, quotes, full stops and other marks within words are dropped; dashes, commas,
 *       brackets, strokes and signs part words; marks that are read as letters ({@code $ @ # %}) stay;
 *   <li>words are parted by one blank, and Latin letters that stand alone side by side are joined: "J. T. Brown" and
 *       "J.T. Brown" are one;
 *   <li>a name that consists of nothing but marks ("!!!") is kept as steps 2 and 3 leave it.
 * </ol>
 *
 * <p>Any text has a key; only a blank one has an empty key. The key of a key is the key itself. The work is linear in the
 * length of the text.
 */
public final class NameKey implements Comparable<NameKey> {
    private static final int LONGEST = Romanization.LONGEST;

    /** Marks that are read as letters or words. */
    private static final CharMatcher SPOKEN = CharMatcher.anyOf("$€£¥@#%");

    /** Marks that stand within words: they are not heard and part nothing. */
    private static final CharMatcher SILENT =
            CharMatcher.anyOf("'\"`.!?*†‡^~").or(CharMatcher.inRange('\u02b0', '\u02ff'));

    private final String text;

    private NameKey(String text) {
        this.text = text;
    }

    /**
     * {@return the key of a name}
     *
     * @param name any text
     */
    public static NameKey of(String name) {
        String folded = folded(start(name));
        String words = joinedInitials(words(romanized(folded)));
        return new NameKey(
                start(words.isEmpty() ? blanksCollapsed(folded) : words).strip());
    }

    /**
     * {@return the key of a name without the article that it begins with, or that a sort name ends with, in any of the
     * languages of the table: "The Beatles", "Beatles, The" and "Beatles" have the same} A name that is nothing but an article
     * ("Das") keeps it.
     *
     * @param name any text
     */
    public static NameKey withoutArticle(String name) {
        String whole = start(name);
        String rest = GroupName.withoutArticle(whole);
        return of(rest.isBlank() ? whole : rest);
    }

    /** {@return the words of the key, parted by one blank; not meant to be printed} */
    public String text() {
        return text;
    }

    /** {@return whether there is nothing to look for: the name was blank} */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Orders by the characters of the keys. */
    @Override
    public int compareTo(NameKey other) {
        return text.compareTo(other.text);
    }

    /** {@return whether the other is the same key, which does not make the two names, let alone their bearers, the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the words of the key; {@link #of} makes the same key of them} */
    @Override
    public String toString() {
        return text;
    }

    private static String start(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String folded(String name) {
        // halves of characters, which might come together once what parts them is dropped, become question marks
        String text = new String(name.getBytes(UTF_8), UTF_8);
        // once before, since the compatible form of an accent that stands alone is no longer a quote, and once after
        String typed = Typography.typed(compatible(Typography.typed(text)));
        // upper case first: it takes ß apart and makes one of the two small sigmas and the two small i
        String lower = compatible(typed.toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
        return compatible(lower).replace('ς', 'σ');
    }

    private static String compatible(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String romanized(String folded) {
        String roman = Romanization.romanized(folded).toLowerCase(Locale.ROOT);
        String apart = Typography.withoutMarks(Normalizer.normalize(roman, Normalizer.Form.NFKD));
        return LetterTable.LATIN.apply(apart);
    }

    private static String words(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (c == '&') {
                out.append(" and ");
            } else if (isHeard(c)) {
                out.appendCodePoint(c);
            } else if (!isSilent(c)) {
                out.append(' ');
            }
        });
        return blanksCollapsed(Normalizer.normalize(out, Normalizer.Form.NFC));
    }

    private static boolean isHeard(int c) {
        return !isSilent(c)
                && (Character.isLetterOrDigit(c)
                        || isSpoken(c)
                        || switch (Character.getType(c)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.LETTER_NUMBER,
                                    Character.OTHER_NUMBER,
                                    Character.PRIVATE_USE,
                                    Character.UNASSIGNED -> true;
                            default -> false;
                        });
    }

    private static boolean isSpoken(int c) {
        return Character.isBmpCodePoint(c) && SPOKEN.matches((char) c);
    }

    private static boolean isSilent(int c) {
        return Character.getType(c) == Character.FORMAT || (Character.isBmpCodePoint(c) && SILENT.matches((char) c));
    }

    private static String blanksCollapsed(String text) {
        return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    }

    private static String joinedInitials(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            boolean betweenInitials = words.charAt(i) == ' ' && isInitial(words, i - 1) && isInitial(words, i + 1);
            if (!betweenInitials) {
                out.append(words.charAt(i));
            }
        }
        return out.toString();
    }

    /** Whether a Latin letter at that place is a word of its own. */
    private static boolean isInitial(String words, int at) {
        char c = words.charAt(at);
        return c >= 'a'
                && c <= 'z'
                && (at == 0 || words.charAt(at - 1) == ' ')
                && (at + 1 == words.length() || words.charAt(at + 1) == ' ');
    }
}
