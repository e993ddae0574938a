package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.linernotes.core.notice.InvalidTextException;

/**
 * Playing times as sheets and sleeves print them: {@code 2:52}, {@code 1:02:03.250}; in whole milliseconds, less than
 * 10,000 hours.
 */
public final class PlayingTimes {
    private static final int HOURS_LIMIT = 10_000;
    private static final Duration LONGEST_LENGTH = Duration.ofMillis(Long.MAX_VALUE);
    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int MILLIS_PER_SECOND = 1_000;

    /** What {@link #read} answers if the characters are no time. */
    private static final long NO_TIME = -1;

    private static final int LONGEST = "9999:59:59.999".length();

    /** The times that most sources print, whole seconds up to half an hour: shared, as catalogues hold millions. */
    private static final ImmutableList<Duration> USUAL =
            LongStream.rangeClosed(0, 1_800).mapToObj(Duration::ofSeconds).collect(ImmutableList.toImmutableList());

    private PlayingTimes() {}

    /**
     * {@return the time as {@code m:ss}, from one hour on as {@code h:mm:ss}; with three decimals unless these are zero}
     *
     * @param time a time of whole milliseconds, not negative, less than 10,000 hours
     * @throws IllegalArgumentException if the time is not so
     */
    public static String print(Duration time) {
        return print(millis(time));
    }

    /**
     * {@return the time as {@link #print} gives it; empty for one that is not so}
     *
     * @param time any time
     */
    public static Optional<String> tryPrint(Duration time) {
        boolean printable = isLength(time) && time.toHours() < HOURS_LIMIT;
        return printable ? Optional.of(print(time.toMillis())) : Optional.empty();
    }

    /**
     * {@return how long things last together; the longest time that can be a length where that is longer}
     *
     * @param one the length of something
     * @param other the length of something
     */
    public static Duration sum(Duration one, Duration other) {
        Duration sum = one.plus(other);
        return sum.compareTo(LONGEST_LENGTH) > 0 ? LONGEST_LENGTH : sum;
    }

    private static boolean isLength(Duration time) {
        return !time.isNegative() && time.compareTo(LONGEST_LENGTH) <= 0 && time.toNanosPart() % NANOS_PER_MILLI == 0;
    }

    /**
     * {@return the time that the text says}
     *
     * @param text {@code m:ss} with up to four digits of minutes, or {@code h:mm:ss} with up to four digits of hours; one
     *     to three decimals may follow
     * @throws InvalidTextException if the text is no such time
     */
    public static Duration parseTime(String text) {
        return tryParseTime(text)
                .orElseThrow(() -> new InvalidTextException(
                        "playing time",
                        text,
                        "minutes and seconds are expected, or hours, minutes and seconds, as 2:52"));
    }

    /**
     * {@return the time that the text says, or empty if it is none}
     *
     * @param text a time as {@link #parseTime} takes it
     */
    public static Optional<Duration> tryParseTime(String text) {
        long millis = read(text, 0, text.length());
        return millis == NO_TIME ? Optional.empty() : Optional.of(ofMillis(millis));
    }

    /**
     * {@return the time of so many milliseconds} Times of whole seconds up to half an hour are shared.
     *
     * @param millis the milliseconds
     */
    public static Duration ofMillis(long millis) {
        long seconds = millis / MILLIS_PER_SECOND;
        boolean usual = millis >= 0 && seconds < USUAL.size() && millis % MILLIS_PER_SECOND == 0;
        return usual ? USUAL.get((int) seconds) : Duration.ofMillis(millis);
    }

    /**
     * {@return the time as the length of something} Formats state lengths in whole milliseconds. Of whole seconds up to half
     * an hour it is one that all such lengths share.
     *
     * @param time the time
     * @throws IllegalArgumentException if the time is negative, is not of whole milliseconds, or has more of them than a
     *     {@code long} holds
     */
    public static Duration length(Duration time) {
        long seconds = time.getSeconds();
        if (seconds >= 0 && seconds < USUAL.size() && time.getNano() == 0) {
            return USUAL.get((int) seconds);
        }
        checkArgument(!time.isNegative(), "the time %s is negative", time);
        checkArgument(time.compareTo(LONGEST_LENGTH) <= 0, "the time %s is too long", time);
        checkArgument(time.toNanosPart() % NANOS_PER_MILLI == 0, "the time %s is not of whole milliseconds", time);
        return time;
    }

    /** The time in milliseconds; the caller's are checked here. */
    static long millis(Duration time) {
        checkArgument(length(time).toHours() < HOURS_LIMIT, "the time %s is too long", time);
        return time.toMillis();
    }

    static String print(long millis) {
        StringBuilder out = new StringBuilder();
        long seconds = millis / 1_000;
        if (seconds >= 3_600) {
            pad(out.append(seconds / 3_600).append(':'), seconds / 60 % 60, 2);
        } else {
            out.append(seconds / 60);
        }
        pad(out.append(':'), seconds % 60, 2);
        if (millis % 1_000 != 0) {
            pad(out.append('.'), millis % 1_000, 3);
        }
        return out.toString();
    }

    private static void pad(StringBuilder out, long value, int width) {
        String digits = Long.toString(value);
        out.append("0".repeat(width - digits.length())).append(digits);
    }

    /** The milliseconds that a part of a text says, or −1 if it is no time. */
    static long read(String text, int start, int end) {
        if (end - start > LONGEST) {
            return NO_TIME;
        }
        int dot = text.indexOf('.', start);
        int stop = dot >= 0 && dot < end ? dot : end;
        int last = text.lastIndexOf(':', stop - 1);
        int first = last < 0 ? last : text.lastIndexOf(':', last - 1);
        boolean withHours = first > start;
        int minutesStart = withHours ? first + 1 : start;
        long hours = withHours ? number(text, start, first, 1, 4) : 0;
        long minutes = withHours ? belowSixty(text, minutesStart, last) : number(text, start, last, 1, 4);
        long seconds = belowSixty(text, last + 1, stop);
        long fraction = stop == end ? 0 : fraction(text, stop + 1, end);
        boolean broken = last <= start || hours < 0 || minutes < 0 || seconds < 0 || fraction < 0;
        return broken ? NO_TIME : ((hours * 60 + minutes) * 60 + seconds) * 1_000 + fraction;
    }

    private static long fraction(String text, int start, int end) {
        long value = number(text, start, end, 1, 3);
        for (int digits = end - start; digits < 3; digits++) {
            value *= 10;
        }
        return value;
    }

    private static long belowSixty(String text, int start, int end) {
        long value = number(text, start, end, 2, 2);
        return value < 60 ? value : NO_TIME;
    }

    private static long number(String text, int start, int end, int fewest, int most) {
        if (end - start < fewest || end - start > most) {
            return NO_TIME;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NO_TIME;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
