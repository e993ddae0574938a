package org.linernotes.examples.command.ingest;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32C;
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
 * @param hashes two numbers for each of them: a fingerprint of 64 bits; a sum of 32 bits (CRC-32C) with the length
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
        private long before;

        void add(EntityLine line) {
            try {
                writer.write(line);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            mentions.set(types.size(), line.mention());
            types.add(line.entity().id().type());
            ends.add(Math.toIntExact(writer.written() - before));
        }

        /** {@return the lines that were added; the next ones begin anew} */
        HarvestedLines build() {
            flush();
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
            before = writer.written();
            bytes.reset();
            types.clear();
            mentions.clear();
            ends.clear();
            return lines;
        }

        private void flush() {
            try {
                writer.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private void hash() {
        CRC32C check = new CRC32C();
        for (int line = 0; line < ends.length; line++) {
            int start = start(line);
            int length = ends[line] - 1 - start;
            check.reset();
            check.update(bytes, start, length);
            hashes[2 * line] = Hashing.farmHashFingerprint64()
                    .hashBytes(bytes, start, length)
                    .asLong();
            hashes[2 * line + 1] = check.getValue() << Integer.SIZE | length;
        }
    }
}
