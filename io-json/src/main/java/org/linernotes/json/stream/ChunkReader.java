package org.linernotes.json.stream;

import java.util.Iterator;

/**
 * Reads the lines of chunks, in one thread.
 *
 * @param <T> the type of what a line says
 */
@FunctionalInterface
public interface ChunkReader<T> {
    /**
     * {@return what the lines of a chunk say, in their order; blank ones are left out} It is read while it is asked for, and so
     * before the next chunk is begun. A line that is longer than is taken is one record, that of its first part.
     *
     * @param chunk the chunk
     */
    Iterator<LineRecord<T>> read(LineChunk chunk);

    /**
     * {@return what reads each line of a chunk by itself}
     *
     * @param reader reads the lines that are not blank
     * @param longest how many bytes the lines of the chunks may have
     * @param <T> the type of what a line says
     */
    static <T> ChunkReader<T> ofLines(LineReader<T> reader, int longest) {
        return new SingleLines<>(reader, longest);
    }
}
