package org.linernotes.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Words that come again and again, such as terms, dates and ids, each with what was made of it: found by the characters in
 * the parser's buffer, so that neither the text nor the value is made twice. Bounded: a word that falls on the place of
 * another takes it.
 */
final class WordPool {
    private static final int BITS = 13;
    private static final int LONGEST = 64;
    private static final int MULTIPLIER = 0x9E3779B1;

    private record Entry(Function<String, ?> reader, String text, Object value) {}

    private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];

    /**
     * {@return what a function makes of the parser's current text, or has made of it before; null where it makes nothing}
     *
     * @param parser the parser; its current token is a text
     * @param reader makes a value of a text, always an equal one of equal texts, or null
     * @param <V> the type of the value
     */
    @SuppressWarnings("unchecked") // the entry is this reader's own
    <V> @Nullable V read(JsonParser parser, Function<String, @Nullable V> reader) {
        int length = parser.getStringLength();
        if (length > LONGEST) {
            return reader.apply(parser.getString());
        }
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int hash = reader.hashCode();
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash * MULTIPLIER) >>> (Integer.SIZE - BITS);
        Entry entry = entries[place];
        if (entry != null && entry.reader == reader && isSame(entry.text, chars, offset, length)) {
            return (V) entry.value;
        }
        String text = new String(chars, offset, length);
        V value = reader.apply(text);
        if (value != null) {
            entries[place] = new Entry(reader, text, value);
        }
        return value;
    }

    private static boolean isSame(String text, char[] chars, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
