package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A stretch of a fixed audio, in whole milliseconds from its start: a solo, an excerpt, a muted passage. The text is
 * {@code 0:14-1:12} or {@code 1:16-3:50.500}; {@code 1:16-} lasts to the end of the audio. Times are those of
 * {@link PlayingTimes}.
 */
public final class TimeRange {
    private static final long TO_THE_END = -1;

    /** Discographies print the longer dash as often as the hyphen. */
    private static final char EN_DASH = '–';

    private final long from;
    private final long to;

    private TimeRange(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the range between two times}
     *
     * @param from the time of its start, from the start of the audio
     * @param to the time of its end, from the start of the audio
     * @throws IllegalArgumentException if the end is not after the start, or if a time is negative, is not of whole
     *     milliseconds or is too long
     */
    public static TimeRange of(Duration from, Duration to) {
        checkArgument(from.compareTo(to) < 0, "the end %s is not after the start %s", to, from);
        return new TimeRange(PlayingTimes.millis(from), PlayingTimes.millis(to));
    }

    /**
     * {@return the range from a time to the end of the audio}
     *
     * @param from the time of its start, from the start of the audio
     * @throws IllegalArgumentException if the time is negative, is not of whole milliseconds or is too long
     */
    public static TimeRange from(Duration from) {
        return new TimeRange(PlayingTimes.millis(from), TO_THE_END);
    }

    /**
     * {@return the range that the text says}
     *
     * @param text two times with a hyphen or an en dash between them; the second may be left out
     * @throws InvalidTextException if the text is no such range
     */
    public static TimeRange parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "time range", text, "two times are expected, the later one last, as 0:14-1:12"));
    }

    /**
     * {@return the range that the text says, or empty if it is none}
     *
     * @param text two times with a hyphen or an en dash between them; the second may be left out
     */
    public static Optional<TimeRange> tryParse(String text) {
        int dash = Math.max(text.indexOf('-'), text.indexOf(EN_DASH));
        if (dash < 0) {
            return Optional.empty();
        }
        boolean toTheEnd = dash == text.length() - 1;
        long from = PlayingTimes.read(text, 0, dash);
        long to = toTheEnd ? TO_THE_END : PlayingTimes.read(text, dash + 1, text.length());
        boolean ordered = toTheEnd || from < to;
        return from >= 0 && ordered ? Optional.of(new TimeRange(from, to)) : Optional.empty();
    }

    /** {@return the time of its start, from the start of the audio} */
    public Duration from() {
        return Duration.ofMillis(from);
    }

    /** {@return the time of its end, from the start of the audio; empty if it lasts to the end} */
    public Optional<Duration> to() {
        return to == TO_THE_END ? Optional.empty() : Optional.of(Duration.ofMillis(to));
    }

    /** {@return how long it lasts; empty if it lasts to the end of the audio} */
    public Optional<Duration> length() {
        return to == TO_THE_END ? Optional.empty() : Optional.of(Duration.ofMillis(to - from));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimeRange that && from == that.from && to == that.to;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(from) + Long.hashCode(to);
    }

    /** {@return the range with a hyphen between its times, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return PlayingTimes.print(from) + "-" + (to == TO_THE_END ? "" : PlayingTimes.print(to));
    }
}
