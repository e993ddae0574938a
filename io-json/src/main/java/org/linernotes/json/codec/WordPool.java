package org.linernotes.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Words that come again and again, such as terms, dates and ids, each with what was made of it: found by the bytes of
 * their text, so that neither the text nor the value is made twice. Bounded: a word that falls on the place of
 * another takes it.
 */
final class WordPool {
    private static final int PLACES = 1 << 13;
    /** The higher bits of a hash depend on more bits of the text. */
    private static final int SHIFT = 40;

    private static final class Entry {
        private final Function<String, ?> reader;
        private final byte[] word;
        private final Object value;

        Entry(Function<String, ?> reader, byte[] word, Object value) {
            this.reader = reader;
            this.word = word;
            this.value = value;
        }
    }

    private final @Nullable Entry[] entries = new @Nullable Entry[PLACES];
    private final ShortText text = new ShortText();

    /**
     * {@return what a function makes of the parser's current text, or has made of it before; null where it makes nothing}
     *
     * @param parser the parser; its current token is a text
     * @param reader makes a value of a text, always an equal one of equal texts, or null
     * @param <V> the type of the value
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the entry is this reader's own
    <V> @Nullable V read(JsonParser parser, Function<String, @Nullable V> reader) {
        if (!text.take(parser)) {
            return reader.apply(parser.getString());
        }
        int place = (int) ((text.hash() + 31L * reader.hashCode()) >>> SHIFT) & (PLACES - 1);
        Entry entry = entries[place];
        if (entry != null && entry.reader == reader && text.is(entry.word)) {
            return (V) entry.value;
        }
        V value = reader.apply(parser.getString());
        if (value != null) {
            entries[place] = new Entry(reader, text.toBytes(), value);
        }
        return value;
    }
}
