package org.linernotes.csv.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;

/**
 * The characters of a table. Bytes that are not in its encoding are read one by one as Windows-1252, so that none is lost, and
 * are counted with their places.
 */
final class TableText extends Reader {
    private static final int BUFFER = 1 << 13;
    private static final char MARK = '\uFEFF';

    /** How many flawed bytes are kept with their places; a file in quite another encoding is told of soon enough. */
    private static final int FLAWS_KEPT = BUFFER;

    private final InputStream in;
    private final TextEncoding encoding;
    private final CharsetDecoder decoder;
    private final CharsetDecoder otherDecoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

    /** Behind how many characters each byte stands that was not in the encoding. */
    private final Queue<Long> flaws = new ArrayDeque<>();

    private long decoded;
    private boolean atStart = true;
    private boolean ended;

    TableText(InputStream in, TextEncoding encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.otherDecoder = TextEncoding.WINDOWS_1252.charset().newDecoder();
    }

    /** {@return how many bytes before a character were not in the encoding and have not been told yet} */
    int flawsBefore(long character) {
        int count = 0;
        while (!flaws.isEmpty() && Objects.requireNonNull(flaws.peek()) < character) {
            flaws.remove();
            count++;
        }
        return count;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        chars.clear();
        decode(read < 0);
        ended = read < 0;
        chars.flip();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(0) == MARK) {
                chars.get();
                decoded--;
            }
        }
    }

    private void decode(boolean last) {
        // there is room: no encoding makes more characters than it has bytes
        int before = chars.position();
        CoderResult result = decoder.decode(bytes, chars, last);
        decoded += chars.position() - before;
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                chars.put(other(bytes.get()));
                decoded++;
                if (flaws.size() < FLAWS_KEPT) {
                    flaws.add(decoded - 1);
                }
            }
            before = chars.position();
            result = decoder.decode(bytes, chars, last);
            decoded += chars.position() - before;
        }
    }

    private char other(byte flawed) {
        if (encoding.charset().equals(StandardCharsets.UTF_16LE)
                || encoding.charset().equals(StandardCharsets.UTF_16BE)) {
            return '\uFFFD';
        }
        CharBuffer one = CharBuffer.allocate(1);
        boolean known = !otherDecoder
                .reset()
                .decode(ByteBuffer.wrap(new byte[] {flawed}), one, true)
                .isError();
        return known ? one.get(0) : (char) Byte.toUnsignedInt(flawed);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
