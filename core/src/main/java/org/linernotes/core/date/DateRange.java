package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All dates from one to another, as a member of a {@link DateChoice} or a {@link DateSet}: {@code 1957-12-01..1957-12-10},
 * {@code ..1959} (that or earlier), {@code 1957..} (that or later). A span that was worked through is a {@link DateSpan}.
 */
public final class DateRange implements DateMember {
    private final @Nullable PartialDate first;
    private final @Nullable PartialDate last;

    DateRange(@Nullable PartialDate first, @Nullable PartialDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * {@return the dates from the first to the last, both included}
     *
     * @param first the first date
     * @param last the last date
     * @throws IllegalArgumentException if the last must be before the first
     */
    public static DateRange of(PartialDate first, PartialDate last) {
        checkEnds(first, last);
        return new DateRange(first, last);
    }

    /**
     * {@return a date and all later ones}
     *
     * @param first the first date
     */
    public static DateRange since(PartialDate first) {
        return new DateRange(Objects.requireNonNull(first, "first"), null);
    }

    /**
     * {@return a date and all earlier ones}
     *
     * @param last the last date
     */
    public static DateRange until(PartialDate last) {
        return new DateRange(null, Objects.requireNonNull(last, "last"));
    }

    /**
     * {@return the range that the text says}
     *
     * @param text two dates with two dots between them, of which one may be left out
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such range
     */
    public static DateRange parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.range(), "range of dates");
    }

    /**
     * {@return the range that the text says, or empty if it is none}
     *
     * @param text two dates with two dots between them, of which one may be left out
     */
    public static Optional<DateRange> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).range());
    }

    /** Why the two cannot be the ends of a range or span, or null. */
    static @Nullable String flaw(@Nullable PartialDate first, @Nullable PartialDate last) {
        if (first == null && last == null) {
            return "neither end is a date";
        }
        return first != null && last != null && last.mustBeBefore(first) ? "its end is before its start" : null;
    }

    static void checkEnds(PartialDate first, PartialDate last) {
        String flaw = flaw(Objects.requireNonNull(first, "first"), Objects.requireNonNull(last, "last"));
        if (flaw != null) {
            throw new IllegalArgumentException(first + " to " + last + ": " + flaw);
        }
    }

    /** {@return the first date; empty if all earlier ones belong to it} */
    public Optional<PartialDate> first() {
        return Optional.ofNullable(first);
    }

    /** {@return the last date; empty if all later ones belong to it} */
    public Optional<PartialDate> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return first().flatMap(PartialDate::earliest);
    }

    @Override
    public Optional<LocalDate> latest() {
        return last().flatMap(PartialDate::latest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && Objects.equals(first, that.first) && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(first) + Objects.hashCode(last);
    }

    /** {@return the range in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return (first == null ? "" : first) + ".." + (last == null ? "" : last);
    }
}
