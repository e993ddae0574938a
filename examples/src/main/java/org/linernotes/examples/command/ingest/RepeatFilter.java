package org.linernotes.examples.command.ingest;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Knows which lines were written not long ago, in bounded memory: the artist of many tracks is mentioned once and not with
 * each. Of lines that share a place in its table it knows the last one; a line that it does not know is written again, which
 * readers of lines take for what it is.
 */
final class RepeatFilter {
    private static final int PLACES = 1 << 15;

    private final long[] table;

    RepeatFilter() {
        this(new long[2 * PLACES]);
    }

    private RepeatFilter(long[] table) {
        this.table = table;
    }

    /** {@return whether a line was met not long ago; if not, it is known from now on} */
    boolean isRepeat(HarvestedLines lines, int line) {
        long first = lines.hashes()[2 * line];
        long second = lines.hashes()[2 * line + 1];
        int place = (int) (first & (PLACES - 1)) * 2;
        if (table[place] == first && table[place + 1] == second) {
            return true;
        }
        table[place] = first;
        table[place + 1] = second;
        return false;
    }

    /** {@return all that it knows, for {@link #restore}} */
    String save() {
        ByteBuffer bytes = ByteBuffer.allocate(table.length * Long.BYTES);
        bytes.asLongBuffer().put(table);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** {@return a filter that knows what another one knew} */
    static RepeatFilter restore(String saved) {
        long[] table = new long[2 * PLACES];
        ByteBuffer.wrap(Base64.getDecoder().decode(saved)).asLongBuffer().get(table);
        return new RepeatFilter(table);
    }
}
