package org.linernotes.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import tools.jackson.core.JsonParser;

/** A text in UTF-8, where it stands, by which pools find what was made of it. */
final class ShortText {
    private static final int LONGEST = 64;
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int start;
    private int length;
    private long head;
    private long tail;

    /** Takes the current text of a parser. {@return whether it is short, and has a form in UTF-8 that it shares with no other} */
    boolean take(JsonParser parser) {
        if (parser instanceof Utf8Parser utf8) {
            return utf8.isPlainText()
                    && take(utf8.bytes(), utf8.textStart(), utf8.textLength(), utf8.textHead(), utf8.textTail());
        }
        return parser.getStringLength() <= LONGEST && take(parser.getString());
    }

    private boolean take(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return false; // halves of pairs have no UTF-8
            }
        }
        return take(encoded, 0, encoded.length);
    }

    /** Takes a text. {@return whether it is short} */
    boolean take(byte[] buffer, int offset, int size) {
        return take(buffer, offset, size, Texts.head(buffer, offset, size), Texts.tail(buffer, offset, size));
    }

    @SuppressWarnings("ReferenceEquality") // writing only what is new is cheaper than writing
    private boolean take(byte[] buffer, int offset, int size, long first, long last) {
        if (bytes != buffer) {
            bytes = buffer;
        }
        start = offset;
        length = size;
        head = first;
        tail = last;
        return size <= LONGEST;
    }

    int length() {
        return length;
    }

    long head() {
        return head;
    }

    long tail() {
        return tail;
    }

    long hash() {
        return Texts.hash(head, tail, length);
    }

    /** {@return whether it is the text with these bytes} */
    boolean is(byte[] other) {
        return other.length == length
                && Texts.head(other, 0, length) == head
                && Texts.tail(other, 0, length) == tail
                && Texts.isSame(other, bytes, start);
    }

    /** {@return whether a text of the same length, head and tail is the same} */
    boolean isAsWhole(byte[] other) {
        return length <= Texts.TOLD || Texts.isSame(other, bytes, start);
    }

    /** {@return its bytes} */
    byte[] toBytes() {
        return Arrays.copyOfRange(bytes, start, start + length);
    }
}
