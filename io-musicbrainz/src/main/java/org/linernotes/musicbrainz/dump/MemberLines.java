package org.linernotes.musicbrainz.dump;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a member, at whose beginning can be looked. What is thrown there is thrown when it is read. */
final class MemberLines extends InputStream {
    private static final int HEAD = 64;

    private final InputStream in;
    private final byte[] head = new byte[HEAD];
    private int start;
    private int end;
    /** What was thrown while the head was read. */
    private @Nullable IOException pending;

    MemberLines(InputStream in) {
        this.in = in;
        try {
            for (int count = 0; count >= 0 && end < HEAD; end += Math.max(count, 0)) {
                count = in.read(head, end, HEAD - end);
            }
        } catch (IOException e) {
            pending = e;
        }
    }

    /** {@return whether these are rows of a table: columns with tabs between, which no JSON has where it begins} */
    boolean isTable() {
        if (end > 0 && head[0] == '{') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (head[i] == '\t') {
                return true;
            }
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (start < end) {
            int count = Math.min(length, end - start);
            System.arraycopy(head, start, target, offset, count);
            start += count;
            return count;
        }
        if (pending != null) {
            IOException thrown = pending;
            pending = null;
            throw thrown;
        }
        return in.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return start < end ? end - start : pending == null ? in.available() : 0;
    }
}
