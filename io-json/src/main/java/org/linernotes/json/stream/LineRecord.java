package org.linernotes.json.stream;

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

    private final Location place;
    private final Outcome<T> outcome;

    private LineRecord(@Nullable LineChunk chunk, Location place, Outcome<T> outcome) {
        this.chunk = chunk;
        this.place = place;
        this.outcome = outcome;
    }

    /**
     * {@return what was read of a line of a chunk}
     *
     * @param chunk the chunk
     * @param place where the line begins, the byte offset included
     * @param outcome what the line says, and what there is to tell
     * @param <T> the type of what it says
     */
    public static <T> LineRecord<T> of(LineChunk chunk, Location place, Outcome<T> outcome) {
        return new LineRecord<>(chunk, place, outcome);
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
        return of(chunk, chunk.place(), Outcome.none(Notices.of(notice)));
    }

    /**
     * {@return what there is instead of further lines of a stream whose bytes are broken}
     *
     * @param place where it breaks off
     * @param notice what is broken
     * @param <T> the type of what a line says
     */
    public static <T> LineRecord<T> broken(Location place, Notice notice) {
        return new LineRecord<>(null, place, Outcome.none(Notices.of(notice)));
    }

    /** {@return where the line begins: source, record in it if there is one, line and byte offset} */
    public Location place() {
        return place;
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
        return Optional.of(chunk.lineAt(place.offset().orElseThrow()));
    }

    @Override
    public String toString() {
        return place + ": " + outcome;
    }
}
