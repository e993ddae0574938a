package org.linernotes.json.codec;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import tools.jackson.core.io.SerializedString;

/**
 * A text that is written again and again, with its bytes ready: the name of a member or the word of a list. Any generator takes it;
 * {@link Utf8Generator} takes it with its quotes and what stands around them.
 */
final class ReadyText extends SerializedString {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long serialVersionUID = 1;

    /** The text between quotes, behind a comma and before a colon; and some bytes more, since eight are copied at once. */
    private final byte[] bytes;

    /** How many bytes there are from the comma to the colon. */
    private final int length;

    /**
     * Creates a text.
     *
     * @param text the text, of which no character needs to be escaped
     */
    ReadyText(String text) {
        super(text);
        checkArgument(asQuotedUTF8().length == asUnquotedUTF8().length, "must be escaped: %s", text);
        byte[] member = (",\"" + text + "\":").getBytes(UTF_8);
        this.length = member.length;
        this.bytes = Arrays.copyOf(member, length + Long.BYTES);
    }

    /** {@return how many bytes must be free where it is put} */
    int room() {
        return length + Long.BYTES;
    }

    /** Puts it down as the name of a member. {@return where it ends} */
    int putName(byte[] buffer, int at, boolean behindComma) {
        int skipped = behindComma ? 0 : 1;
        return put(buffer, at, skipped, length - skipped);
    }

    /** Puts it down as a value. {@return where it ends} */
    int putValue(byte[] buffer, int at, boolean behindComma) {
        int skipped = behindComma ? 0 : 1;
        return put(buffer, at, skipped, length - 1 - skipped);
    }

    private int put(byte[] buffer, int at, int from, int size) {
        for (int i = 0; i < size; i += Long.BYTES) {
            EIGHT.set(buffer, at + i, (long) EIGHT.get(bytes, from + i));
        }
        return at + size;
    }
}
