package org.linernotes.json.stream;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;

/** Reads each line of a chunk by itself. */
final class SingleLines<T> implements ChunkReader<T> {
    private final LineReader<T> reader;
    private final int longest;

    SingleLines(LineReader<T> reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    @Override
    public Iterator<LineRecord<T>> read(LineChunk chunk) {
        return switch (chunk.part()) {
            case LINES -> new Lines(chunk);
            case FIRST_OF_LINE ->
                ImmutableList.of(LineRecord.<T>tooLong(chunk, longest)).iterator();
            case MORE_OF_LINE -> Collections.emptyIterator();
        };
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i == end;
    }

    private final class Lines extends AbstractIterator<LineRecord<T>> {
        private final LineChunk chunk;
        private int next;
        private int number;

        Lines(LineChunk chunk) {
            this.chunk = chunk;
            this.number = chunk.line();
        }

        @Override
        protected @Nullable LineRecord<T> computeNext() {
            while (next < chunk.length()) {
                int start = next;
                int end = chunk.lineEnd(start);
                int line = number++;
                next = end + 1;
                if (!isBlank(chunk.bytes(), start, end)) {
                    Location place = chunk.place(start, line);
                    return LineRecord.of(chunk, start, line, reader.read(chunk.bytes(), start, end - start, place));
                }
            }
            return endOfData();
        }
    }
}
