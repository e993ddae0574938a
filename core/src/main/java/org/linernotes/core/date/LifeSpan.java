package org.linernotes.core.date;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something began and ended: a person's life, a group's or a label's existence. Whether it has ended is a fact of its
 * own, which may be known without the date; it is kept as the source states it, also where an end is given.
 */
public final class LifeSpan {
    /** Nothing is known, and no end is stated. */
    public static final LifeSpan UNKNOWN = new LifeSpan(null, null, false);

    private final @Nullable EdtfDate begin;
    private final @Nullable EdtfDate end;
    private final boolean ended;

    private LifeSpan(@Nullable EdtfDate begin, @Nullable EdtfDate end, boolean ended) {
        this.begin = begin;
        this.end = end;
        this.ended = ended;
    }

    /**
     * {@return a life span of its parts}
     *
     * @param begin when it began
     * @param end when it ended
     * @param ended whether it is stated to have ended
     */
    public static LifeSpan of(Optional<EdtfDate> begin, Optional<EdtfDate> end, boolean ended) {
        boolean unknown = begin.isEmpty() && end.isEmpty() && !ended;
        return unknown ? UNKNOWN : new LifeSpan(begin.orElse(null), end.orElse(null), ended);
    }

    /**
     * {@return a life span that has ended}
     *
     * @param begin when it began
     * @param end when it ended
     */
    public static LifeSpan of(EdtfDate begin, EdtfDate end) {
        return of(Optional.of(begin), Optional.of(end), true);
    }

    /**
     * {@return a life span that is not stated to have ended}
     *
     * @param begin when it began
     */
    public static LifeSpan since(EdtfDate begin) {
        return of(Optional.of(begin), Optional.empty(), false);
    }

    /** {@return when it began, if known} */
    public Optional<EdtfDate> begin() {
        return Optional.ofNullable(begin);
    }

    /** {@return when it ended, if known} */
    public Optional<EdtfDate> end() {
        return Optional.ofNullable(end);
    }

    /** {@return whether it is stated to have ended} */
    public boolean ended() {
        return ended;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LifeSpan that
                && Objects.equals(begin, that.begin)
                && Objects.equals(end, that.end)
                && ended == that.ended;
    }

    @Override
    public int hashCode() {
        return Objects.hash(begin, end, ended);
    }

    /** {@return the life span for people, as {@code 1926-05-26 – 1991-09-28}} It is not read back. */
    @Override
    public String toString() {
        String unknownEnd = ended ? "?" : "";
        return (begin == null ? "?" : begin) + " – " + (end == null ? unknownEnd : end);
    }
}
