package org.linernotes.core.date;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year of more than four digits, as {@code Y170000002} (ISO 8601-2, level 1); up to nine digits, those that the calendar of
 * Java knows. It stands alone: no end of a span and no member of a set, and it has no qualification.
 */
public final class LongYear implements EdtfDate {
    private static final int LEAST = 10_000;

    private final int year;

    private LongYear(int year) {
        this.year = year;
    }

    /**
     * {@return the year}
     *
     * @param year of five to nine digits; before the year 0 if negative
     * @throws IllegalArgumentException if the year has fewer digits, as one of a {@link PartialDate}, or more
     */
    public static LongYear of(int year) {
        checkArgument(isLong(year), "the year %s has not five to nine digits", year);
        return new LongYear(year);
    }

    /**
     * {@return the year that the text says}
     *
     * @param text {@code Y}, a minus sign if need be, and five to nine digits
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such year
     */
    public static LongYear parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.longYear(), "long year");
    }

    /**
     * {@return the year that the text says, or empty if it is none}
     *
     * @param text {@code Y}, a minus sign if need be, and five to nine digits
     */
    public static Optional<LongYear> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).longYear());
    }

    static boolean isLong(int year) {
        return (year >= LEAST && year <= Year.MAX_VALUE) || (year <= -LEAST && year >= Year.MIN_VALUE);
    }

    /** {@return the year} */
    public int year() {
        return year;
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(LocalDate.of(year, 12, 31));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LongYear that && year == that.year;
    }

    @Override
    public int hashCode() {
        return year;
    }

    /** {@return the year in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return "Y" + year;
    }
}
