package org.linernotes.csv.table;

import com.google.common.base.Preconditions;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of some bytes of a table. Bytes that are not in its encoding are read one by one as Windows-1252, so that none is
 * lost, and are counted; in UTF-16 each of them is a sign for what cannot be read.
 *
 * @param text the characters
 * @param flawedBytes how many bytes were not in the encoding
 */
record TableText(String text, int flawedBytes) {
    /** What a decoder puts in the place of what it cannot read; it may also stand in the text itself. */
    private static final char UNREADABLE = '\uFFFD';

    /** {@return the characters of bytes that begin and end with a character, or are flawed there} */
    static TableText of(byte[] bytes, int offset, int length, TextEncoding encoding) {
        String text = new String(bytes, offset, length, encoding.charset());
        return text.indexOf(UNREADABLE) < 0
                ? new TableText(text, 0)
                : flawed(ByteBuffer.wrap(bytes, offset, length), encoding);
    }

    private static TableText flawed(ByteBuffer bytes, TextEncoding encoding) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars =
                CharBuffer.allocate(bytes.remaining()); // no encoding makes more characters than it has bytes
        int most = encoding.unit() > 1
                ? encoding.unit()
                : Integer.MAX_VALUE; // half a pair says nothing of what follows it
        int flawed = 0;
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isError()) {
            for (int i = 0; i < Math.min(result.length(), most); i++) {
                chars.put(other(bytes.get(), encoding));
                flawed++;
            }
            result = decoder.decode(bytes, chars, true);
        }
        Preconditions.checkState(!bytes.hasRemaining(), "all bytes are read");
        return new TableText(chars.flip().toString(), flawed);
    }

    private static char other(byte flawed, TextEncoding encoding) {
        if (encoding.unit() > 1) {
            return UNREADABLE;
        }
        char read = new String(new byte[] {flawed}, TextEncoding.WINDOWS_1252.charset()).charAt(0);
        return read == UNREADABLE ? (char) Byte.toUnsignedInt(flawed) : read;
    }
}
