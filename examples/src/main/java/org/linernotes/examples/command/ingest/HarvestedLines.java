package org.linernotes.examples.command.ingest;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
        private final List<Integer> ends = new ArrayList<>();
        private final List<EntityType> types = new ArrayList<>();
        private final BitSet mentions = new BitSet();

        void add(EntityLine line) {
            try {
                writer.write(line);
                writer.flush(); // tells where the line ends
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            mentions.set(types.size(), line.mention());
            types.add(line.entity().id().type());
            ends.add(bytes.size());
        }

        /** {@return the lines that were added; the next ones begin anew} */
        HarvestedLines build() {
            int size = types.size();
            boolean[] mentioned = new boolean[size];
            mentions.stream().forEach(line -> mentioned[line] = true);
            HarvestedLines lines = new HarvestedLines(
                    bytes.toByteArray(),
                    Ints.toArray(ends),
                    types.toArray(new EntityType[size]),
                    mentioned,
                    new long[2 * size]);
            lines.hash();
            bytes.reset();
            types.clear();
            mentions.clear();
            ends.clear();
            return lines;
        }
    }

    private void hash() {
        for (int line = 0; line < ends.length; line++) {
            int start = start(line);
            HashCode hash = Hashing.murmur3_128().hashBytes(bytes, start, ends[line] - 1 - start);
            ByteBuffer both = ByteBuffer.wrap(hash.asBytes());
            hashes[2 * line] = both.getLong();
            hashes[2 * line + 1] = both.getLong();
        }
    }
}
