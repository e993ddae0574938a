package org.linernotes.json.codec;

import java.util.Arrays;
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

    /** Of how many characters at the end of a word its place follows. */
    private static final int TELLING = 16;

    private static final class Entry {
        private final Function<String, ?> reader;
        private final char[] word;
        private final Object value;

        Entry(Function<String, ?> reader, char[] word, Object value) {
            this.reader = reader;
            this.word = word;
            this.value = value;
        }
    }

    private final @Nullable Entry[] entries = new @Nullable Entry[1 << BITS];
    private final int[] hashes = new int[1 << BITS];

    /**
     * {@return what a function makes of the parser's current text, or has made of it before; null where it makes nothing}
     *
     * @param parser the parser; its current token is a text
     * @param reader makes a value of a text, always an equal one of equal texts, or null
     * @param <V> the type of the value
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the entry is this reader's own
    <V> @Nullable V read(JsonParser parser, Function<String, @Nullable V> reader) {
        int length = parser.getStringLength();
        if (length > LONGEST) {
            return reader.apply(parser.getString());
        }
        char[] chars = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int hash = hash(reader, chars, offset, length);
        int place = (hash * MULTIPLIER) >>> (Integer.SIZE - BITS);
        Entry entry = entries[place];
        if (entry != null
                && hashes[place] == hash
                && entry.reader == reader
                && Arrays.equals(entry.word, 0, entry.word.length, chars, offset, offset + length)) {
            return (V) entry.value;
        }
        V value = reader.apply(new String(chars, offset, length));
        if (value != null) {
            hashes[place] = hash;
            entries[place] = new Entry(reader, Arrays.copyOfRange(chars, offset, offset + length), value);
        }
        return value;
    }

    private static int hash(Function<String, ?> reader, char[] chars, int offset, int length) {
        int hash = reader.hashCode() + length;
        for (int i = offset + Math.max(0, length - TELLING); i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }
}
