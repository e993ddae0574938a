package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as ISO 8601-2 (EDTF) writes it, in one of these meanings:
 *
 * <ul>
 *   <li>some time within a date known in part: {@link PartialDate} ({@code 1957-12}, {@code 1937-21}), with the time of day
 *       {@link DateTime} ({@code 1957-12-04T22:00:00}), in the far past or future {@link LongYear} ({@code Y170000002});
 *   <li>some one time within several, it is not known which: {@link DateChoice} ({@code [1957-12-04,1957-12-05]});
 *   <li>all days from one to another: {@link DateSpan} ({@code 1957-12-04/1957-12-05});
 *   <li>all of several: {@link DateSet} ({@code {1965-10-18,1965-10-20}}).
 * </ul>
 *
 * <p>Taken are the levels 0 and 1 as the Library of Congress states them, and of level 2 sets and masked digits
 * ({@code 1957-12-0X}). Not taken are a qualification of one part only ({@code 1957-12~-04}), exponents and significant digits
 * of years, and the further divisions of the year (25 to 41).
 *
 * <h2>What may be and what must be</h2>
 *
 * <p>A date that is not known wholly may turn out in several ways. In each of them it occupies certain days: a partial date, a
 * date with time and a choice one day of those that can be meant; a span every day from its first to its last; a set one day
 * for each of its dates and every day of each of its ranges. <i>May</i> asks whether a relation holds in some way that both can
 * turn out, <i>must</i> whether it holds in every way:
 *
 * <ul>
 *   <li><i>before</i>: the last day of one lies before the first day of the other; <i>after</i> the other way round;
 *   <li><i>overlapping</i>: some day belongs to both;
 *   <li><i>same</i>: the same days belong to both.
 * </ul>
 *
 * <p>An open start has no first day and an open end ({@code ..}) has no last, so nothing lies before the one or after the
 * other; an unknown end is any day that the other end allows. A year that is a hole is any, and a hole in it, in the month or in
 * the day is each number that it allows. Qualifications (uncertain, approximate) change nothing.
 *
 * <p>Where the truth would take trying every way, the answer errs to the cautious side: "may" is true and "must" is false. This
 * concerns sets with dates known in part, whether a span is the same as one of several days, and spans with masked ends.
 */
public sealed interface EdtfDate permits PartialDate, DateTime, LongYear, DateSpan, DateChoice, DateSet {
    /**
     * {@return the date that the text says}
     *
     * @param text a date in the form of ISO 8601-2, at most 1,000 characters
     * @throws org.linernotes.core.notice.InvalidTextException if the text is no such date
     */
    static EdtfDate parse(String text) {
        EdtfReader reader = new EdtfReader(text);
        return reader.require(reader.date(), "date");
    }

    /**
     * {@return the date that the text says, or empty if it is none}
     *
     * @param text a date in the form of ISO 8601-2
     */
    static Optional<EdtfDate> tryParse(String text) {
        return Optional.ofNullable(new EdtfReader(text).date());
    }

    /**
     * {@return a total order for sorting} By {@link #earliest()}, then by {@link #latest()}, then by text; a date whose
     * bound is open or unknown comes after those whose bound is known. It is consistent with {@code equals}.
     */
    static Comparator<EdtfDate> order() {
        return DateBounds.ORDER;
    }

    /**
     * {@return the first day that can be meant} Empty if the date is open to the past or if nothing bounds it, as when the
     * year is a hole. A qualification (uncertain, approximate) does not widen the bounds.
     */
    Optional<LocalDate> earliest();

    /**
     * {@return the last day that can be meant} Empty if the date is open to the future or if nothing bounds it, as when
     * the year is a hole. A qualification (uncertain, approximate) does not widen the bounds.
     */
    Optional<LocalDate> latest();

    /**
     * {@return whether this may have ended before the other began}
     *
     * @param other the other date
     */
    default boolean mayBeBefore(EdtfDate other) {
        return DateComparison.mayBeBefore(this, other);
    }

    /**
     * {@return whether this must have ended before the other began}
     *
     * @param other the other date
     */
    default boolean mustBeBefore(EdtfDate other) {
        return DateComparison.mustBeBefore(this, other);
    }

    /**
     * {@return whether this may have begun after the other ended}
     *
     * @param other the other date
     */
    default boolean mayBeAfter(EdtfDate other) {
        return DateComparison.mayBeBefore(other, this);
    }

    /**
     * {@return whether this must have begun after the other ended}
     *
     * @param other the other date
     */
    default boolean mustBeAfter(EdtfDate other) {
        return DateComparison.mustBeBefore(other, this);
    }

    /**
     * {@return whether there may be a day that belongs to both}
     *
     * @param other the other date
     */
    default boolean mayOverlap(EdtfDate other) {
        return DateComparison.mayOverlap(this, other);
    }

    /**
     * {@return whether there must be a day that belongs to both}
     *
     * @param other the other date
     */
    default boolean mustOverlap(EdtfDate other) {
        return DateComparison.mustOverlap(this, other);
    }

    /**
     * {@return whether both may occupy the same days}
     *
     * @param other the other date
     */
    default boolean mayBeSame(EdtfDate other) {
        return DateComparison.mayBeSame(this, other);
    }

    /**
     * {@return whether both must occupy the same days; so no date is surely the same as itself unless its days are known}
     *
     * @param other the other date
     */
    default boolean mustBeSame(EdtfDate other) {
        return DateComparison.mustBeSame(this, other);
    }

    /** {@return the date in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    String toString();
}
