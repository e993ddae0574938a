package org.linernotes.musicbrainz.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952), one member after the other. The stream of the JDK takes a broken header of a further member for the end
 * of all, and says nothing.
 */
final class GzipDecompressor implements Decompressor {
    @Override
    public InputStream open(Source source, ArchiveOptions options) {
        return new GzipMembers(source);
    }

    private static final class GzipMembers extends BulkStream {
        private static final int MAGIC_1 = 0x1f;
        private static final int MAGIC_2 = 0x8b;
        private static final int DEFLATE = 8;
        private static final int HEADER_CHECK = 2;
        private static final int EXTRA = 4;
        private static final int NAME = 8;
        private static final int COMMENT = 16;
        private static final int RESERVED = 0xe0;

        private final Source source;
        private final Inflater inflater = new Inflater(true);
        private final CRC32 check = new CRC32();
        private final byte[] input = new byte[1 << 13];
        /** What was read of the source and not unpacked. */
        private int start;

        private int end;
        private boolean inMember;
        private boolean atEnd;
        private @Nullable IOException failure;

        GzipMembers(Source source) {
            this.source = source;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (!atEnd) {
                if (failure != null) {
                    throw failure;
                }
                if (!inMember) {
                    begin();
                    continue;
                }
                int count = inflate(target, offset, length);
                check.update(target, offset, count);
                if (inflater.finished()) {
                    finish();
                }
                if (count > 0) {
                    return count;
                }
            }
            return -1;
        }

        private int inflate(byte[] target, int offset, int length) throws IOException {
            long before = inflater.getBytesWritten();
            try {
                if (inflater.needsInput()) {
                    fill();
                    inflater.setInput(input, start, end - start);
                }
                int count = inflater.inflate(target, offset, length);
                if (inflater.needsDictionary()) {
                    throw new IOException("a dictionary is asked for");
                }
                start = end - inflater.getRemaining();
                return count;
            } catch (DataFormatException e) {
                failure = new IOException(Flaw.text(e), e);
                int count = (int) (inflater.getBytesWritten() - before);
                if (count == 0) {
                    throw failure;
                }
                return count;
            }
        }

        /** Reads the header of a member, if there is one. */
        private void begin() throws IOException {
            int b = skipPadding();
            if (b < 0) {
                atEnd = true;
                return;
            }
            if (b != MAGIC_1 || byteOrEnd() != MAGIC_2) {
                throw new TrailingBytesException();
            }
            if (next() != DEFLATE) {
                throw new IOException("an unknown method of compression");
            }
            int flags = next();
            if ((flags & RESERVED) != 0) {
                throw new IOException("unknown flags in the header");
            }
            skip(6);
            if ((flags & EXTRA) != 0) {
                skip(next() | next() << 8);
            }
            for (int text = NAME; text <= COMMENT; text <<= 1) {
                if ((flags & text) != 0) {
                    skipText();
                }
            }
            skip((flags & HEADER_CHECK) == 0 ? 0 : 2);
            inflater.reset();
            inflater.setInput(input, start, end - start);
            check.reset();
            inMember = true;
        }

        /** Compares what was unpacked with what stands behind the member. */
        private void finish() throws IOException {
            inMember = false;
            try {
                if (little32() != check.getValue()) {
                    throw new IOException("the checksum (CRC-32) does not match");
                }
                if (little32() != (inflater.getBytesWritten() & 0xffffffffL)) {
                    throw new IOException("the length does not match");
                }
            } catch (IOException e) {
                failure = e;
            }
        }

        private long little32() throws IOException {
            return next() | next() << 8 | next() << 16 | (long) next() << 24;
        }

        /** {@return the first byte that is not zero, such as tapes are filled up with; -1 at the end} */
        private int skipPadding() throws IOException {
            int b = byteOrEnd();
            while (b == 0) {
                b = byteOrEnd();
            }
            return b;
        }

        private void skipText() throws IOException {
            while (next() != 0) {}
        }

        private void skip(int count) throws IOException {
            for (int i = 0; i < count; i++) {
                next();
            }
        }

        private int next() throws IOException {
            int b = byteOrEnd();
            if (b < 0) {
                throw new EOFException();
            }
            return b;
        }

        private int byteOrEnd() throws IOException {
            if (start == end) {
                start = 0;
                end = Math.max(0, source.read(input, 0, input.length));
            }
            return start == end ? -1 : input[start++] & 0xff;
        }

        private void fill() throws IOException {
            start = 0;
            end = Math.max(0, source.read(input, 0, input.length));
            if (end == 0) {
                throw new EOFException();
            }
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
