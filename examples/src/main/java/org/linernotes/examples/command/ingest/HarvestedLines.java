package org.linernotes.examples.command.ingest;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineWriter;

/**
 * Lines of entities as they are written, with what is needed to know of each whether it was written before.
 *
 * @param bytes the lines, each with its line feed
 * @param ends behind which byte each of them ends
 * @param kinds which kind of entity each of them has, and whether it is a mention
 * @param hashes two numbers for each of them: 128 bits of its bytes
 */
record HarvestedLines(byte[] bytes, int[] ends, byte[] kinds, long[] hashes) {
    private static final EntityType[] TYPES = EntityType.values();

    /** {@return how many lines there are} */
    int size() {
        return ends.length;
    }

    /** {@return where a line begins} */
    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    /** {@return the kind of entity that is on a line} */
    EntityType type(int line) {
        return TYPES[kinds[line] >> 1];
    }

    /** {@return whether the entity on a line is only mentioned} */
    boolean isMention(int line) {
        return (kinds[line] & 1) == 1;
    }

    /** Gathers lines. One is used by one thread again and again. */
    static final class Builder {
        private static final int FIRST_SIZE = 64;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final EntityLineWriter writer = EntityLineWriter.of(bytes);
        private byte[] kinds = new byte[FIRST_SIZE];
        private int size;

        void add(EntityLine line) {
            try {
                writer.write(line);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            kinds = size == kinds.length ? Arrays.copyOf(kinds, size * 2) : kinds;
            kinds[size++] = (byte) (line.entity().id().type().ordinal() << 1 | (line.mention() ? 1 : 0));
        }

        /** {@return the lines that were added; the next ones begin anew} */
        HarvestedLines build() {
            try {
                writer.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            byte[] all = bytes.toByteArray();
            HarvestedLines lines =
                    new HarvestedLines(all, new int[size], Arrays.copyOf(kinds, size), new long[2 * size]);
            lines.measure();
            bytes.reset();
            size = 0;
            return lines;
        }
    }

    /** No line feed stands within a line: JSON escapes it. */
    private void measure() {
        int start = 0;
        for (int line = 0; line < ends.length; line++) {
            int end = start;
            while (bytes[end] != '\n') {
                end++;
            }
            ends[line] = end + 1;
            HashCode hash = Hashing.murmur3_128().hashBytes(bytes, start, end - start);
            byte[] both = hash.asBytes();
            hashes[2 * line] = Longs.fromBytes(both[0], both[1], both[2], both[3], both[4], both[5], both[6], both[7]);
            hashes[2 * line + 1] =
                    Longs.fromBytes(both[8], both[9], both[10], both[11], both[12], both[13], both[14], both[15]);
            start = end + 1;
        }
    }
}
