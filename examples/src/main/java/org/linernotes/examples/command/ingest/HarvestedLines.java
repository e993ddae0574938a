package org.linernotes.examples.command.ingest;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineWriter;

/**
 * Lines of entities as they are written, with what is needed to know of each whether it was written before.
 *
 * @param bytes the lines, each with its line feed
 * @param ends behind which byte each of them ends
 * @param types which kind of entity each of them has
 * @param mentions whether it is only mentioned
 * @param hashes two numbers for each of them: 128 bits of its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, and never compared
record HarvestedLines(byte[] bytes, int[] ends, EntityType[] types, boolean[] mentions, long[] hashes) {
    /** {@return how many lines there are} */
    int size() {
        return ends.length;
    }

    /** {@return where a line begins} */
    int start(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    /** Gathers lines. One is used by one thread again and again. */
    static final class Builder {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final EntityLineWriter writer = EntityLineWriter.of(bytes);
        private final List<EntityType> types = new ArrayList<>();
        private final BitSet mentions = new BitSet();

        void add(EntityLine line) {
            try {
                writer.write(line);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            mentions.set(types.size(), line.mention());
            types.add(line.entity().id().type());
        }

        /** {@return the lines that were added; the next ones begin anew} */
        HarvestedLines build() {
            try {
                writer.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            byte[] all = bytes.toByteArray();
            int size = types.size();
            boolean[] mentioned = new boolean[size];
            mentions.stream().forEach(line -> mentioned[line] = true);
            HarvestedLines lines = new HarvestedLines(
                    all, new int[size], types.toArray(new EntityType[size]), mentioned, new long[2 * size]);
            lines.measure();
            bytes.reset();
            types.clear();
            mentions.clear();
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
