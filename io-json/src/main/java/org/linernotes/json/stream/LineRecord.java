package org.linernotes.json.stream;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;

/**
 * A line and what was read of it.
 *
 * @param <T> the type of what a line says
 */
public final class LineRecord<T> {
    /** Null where the stream breaks off instead of going on with a line. */
    private final @Nullable LineChunk chunk;
    /** Where it breaks off. Where a line is, its chunk can tell, which mostly nobody asks for. */
    private final @Nullable Location end;

    private final int start;
    private final int number;
    private final Outcome<T> outcome;

    private LineRecord(@Nullable LineChunk chunk, @Nullable Location end, int start, int number, Outcome<T> outcome) {
        this.chunk = chunk;
        this.end = end;
        this.start = start;
        this.number = number;
        this.outcome = outcome;
    }

    /**
     * {@return what was read of a line of a chunk}
     *
     * @param chunk the chunk
     * @param start the index of the first byte of the line in the chunk
     * @param number the number of the line in the stream, from 1
     * @param outcome what the line says, and what there is to tell
     * @param <T> the type of what it says
     */
    public static <T> LineRecord<T> of(LineChunk chunk, int start, int number, Outcome<T> outcome) {
        return new LineRecord<>(chunk, null, start, number, outcome);
    }

    /**
     * {@return what there is of a line that is longer than is taken: a notice}
     *
     * @param chunk its beginning
     * @param longest how many bytes a line may have
     * @param <T> the type of what a line says
     */
    public static <T> LineRecord<T> tooLong(LineChunk chunk, int longest) {
        Notice notice =
                Notice.of(JsonNotice.TOO_LARGE, chunk.place(), "what", "line").with("limit", longest);
        return of(chunk, 0, chunk.line(), Outcome.none(Notices.of(notice)));
    }

    /**
     * {@return what there is instead of further lines of a stream whose bytes are broken}
     *
     * @param place where it breaks off
     * @param notice what is broken
     * @param <T> the type of what a line says
     */
    public static <T> LineRecord<T> broken(Location place, Notice notice) {
        return new LineRecord<>(null, place, 0, 0, Outcome.none(Notices.of(notice)));
    }

    /** {@return where the line begins: source, record in it if there is one, line and byte offset} */
    public Location place() {
        return chunk == null ? Objects.requireNonNull(end) : chunk.place(start, number);
    }

    /** {@return what it says, and what there is to tell} */
    public Outcome<T> outcome() {
        return outcome;
    }

    /** {@return the line as it stands, without its line feed; empty where it is longer than is taken, or there is none} */
    public Optional<byte[]> line() {
        if (chunk == null || chunk.part() != LineChunk.Part.LINES) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(chunk.bytes(), start, chunk.lineEnd(start)));
    }

    @Override
    public String toString() {
        return place() + ": " + outcome;
    }
}
