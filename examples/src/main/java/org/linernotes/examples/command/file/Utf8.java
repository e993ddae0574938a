package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Text in UTF-8, and nothing else: letters of another encoding are told rather than replaced. */
final class Utf8 {
    private Utf8() {}

    /**
     * {@return the text that bytes are}
     *
     * @param bytes the bytes
     * @throws CharConversionException if they are no UTF-8; the message says from which line on
     */
    static String decode(byte[] bytes) throws CharConversionException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length); // no byte makes more than one
        CharsetDecoder decoder = UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            long line = 1 + text.flip().chars().filter(c -> c == '\n').count();
            throw new CharConversionException(
                    "line " + line + " is not in UTF-8; save the text in UTF-8 and try again");
        }
        return text.flip().toString();
    }
}
