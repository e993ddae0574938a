package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Texts that come again and again, such as names of types, of artists, of countries: each is made once from the parser's
 * buffer and then found there. Bounded: a text that falls on the place of another takes it.
 */
final class WordPool {
    private static final int BITS = 13;
    private static final int LONGEST = 64;
    private static final int MULTIPLIER = 0x9E3779B1;

    private final @Nullable String[] words = new @Nullable String[1 << BITS];

    /** {@return the parser's current text} */
    String take(JsonParser parser) {
        int length = parser.getStringLength();
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return parser.getString();
        }
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash * MULTIPLIER) >>> (32 - BITS);
        String word = words[place];
        if (word == null || word.hashCode() != hash || !isSame(word, chars, offset, length)) {
            word = new String(chars, offset, length);
            words[place] = word;
        }
        return word;
    }

    private static boolean isSame(String word, char[] chars, int offset, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
