package org.linernotes.core.date;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another, both included and both meant: a session of two days, a tour, a life. The text is that of an
 * interval of ISO 8601-2: {@code 1957-12-04/1957-12-05}; an end may be open ({@code 1957/..}, it goes on;
 * {@code ../1959}) or unknown ({@code 1957/}, {@code /1959}), but not both ends.
 */
public final class DateSpan implements EdtfDate {
    private final @Nullable PartialDate from;
    private final @Nullable PartialDate to;
    private final boolean startOpen;
    private final boolean endOpen;

    DateSpan(@Nullable PartialDate from, @Nullable PartialDate to, boolean startOpen, boolean endOpen) {
        this.from = from;
        this.to = to;
        this.startOpen = startOpen;
        this.endOpen = endOpen;
    }

    /**
     * {@return the span from one date to another, both included}
     *
     * @param from the date of the start
     * @param to the date of the end
     * @throws IllegalArgumentException if the end must be before the start
     */
    public static DateSpan of(PartialDate from, PartialDate to) {
        DateRange.checkEnds(from, to);
        return new DateSpan(from, to, false, false);
    }

    /**
     * {@return a span without end: {@code 1957/..}}
     *
     * @param from the date of the start
     */
    public static DateSpan since(PartialDate from) {
        return new DateSpan(Objects.requireNonNull(from, "from"), null, false, true);
    }

    /**
     * {@return a span without beginning: {@code ../1959}}
     *
     * @param to the date of the end
     */
    public static DateSpan until(PartialDate to) {
        return new DateSpan(null, Objects.requireNonNull(to, "to"), true, false);
    }

    /**
     * {@return a span that has an end which is not known: {@code 1957/}}
     *
     * @param from the date of the start
     */
    public static DateSpan unknownEnd(PartialDate from) {
        return new DateSpan(Objects.requireNonNull(from, "from"), null, false, false);
    }

    /**
     * {@return a span that has a start which is not known: {@code /1959}}
     *
     * @param to the date of the end
     */
    public static DateSpan unknownStart(PartialDate to) {
        return new DateSpan(null, Objects.requireNonNull(to, "to"), false, false);
    }

    /**
     * {@return the span that the text says}
     *
     * @param text two ends with a slash between them
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such span
     */
    public static DateSpan parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.span(), "span of dates");
    }

    /**
     * {@return the span that the text says, or empty if it is none}
     *
     * @param text two ends with a slash between them
     */
    public static Optional<DateSpan> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).span());
    }

    /** {@return the date of the start; empty if open or unknown} */
    public Optional<PartialDate> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the date of the end; empty if open or unknown} */
    public Optional<PartialDate> to() {
        return Optional.ofNullable(to);
    }

    /** {@return whether it has no beginning, as against one that is not known} */
    public boolean startOpen() {
        return startOpen;
    }

    /** {@return whether it has no end, as against one that is not known} */
    public boolean endOpen() {
        return endOpen;
    }

    /**
     * {@return the least and the greatest number of days from the first to the last, both counted} Without a greatest if
     * an end is open or unknown, or if a year is a hole.
     */
    public Range<Long> dayCount() {
        return DateExtent.dayCount(DateExtent.of(this));
    }

    @Override
    public Optional<LocalDate> earliest() {
        return from().flatMap(PartialDate::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return to().flatMap(PartialDate::latest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && startOpen == that.startOpen
                && endOpen == that.endOpen;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, startOpen, endOpen);
    }

    /** {@return the span in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return print(from, startOpen) + "/" + print(to, endOpen);
    }

    private static String print(@Nullable PartialDate end, boolean open) {
        if (end != null) {
            return end.toString();
        }
        return open ? ".." : "";
    }
}
