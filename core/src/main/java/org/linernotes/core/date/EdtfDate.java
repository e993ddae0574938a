package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A date as ISO 8601-2 (EDTF) writes it, in one of four meanings: one date known in part ({@link PartialDate},
 * {@code 1957-12}), a span from–to ({@link DateSpan}, {@code 1957-12-04/1957-12-05}), some one time within a few
 * ({@link DateChoice}, {@code [1957-12-04,1957-12-05]}), or all of several ({@link DateSet},
 * {@code {1965-10-18,1965-10-20}}).
 *
 * <p>Taken are the levels 0 and 1 and, of level 2, sets and masked digits ({@code 1957-12-0X}). Not taken are times of
 * day, seasons, years of more than four digits, and a qualification of one part only ({@code 1957-12~-04}).
 */
public sealed interface EdtfDate permits PartialDate, DateSpan, DateChoice, DateSet {
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
     * {@return whether some day that can be meant here lies before some day that can be meant there} True where a bound
     * is open or unknown. For "may be after", ask the other date.
     *
     * @param other the other date
     */
    default boolean mayBeBefore(EdtfDate other) {
        Optional<LocalDate> first = earliest();
        Optional<LocalDate> last = other.latest();
        return first.isEmpty() || last.isEmpty() || first.get().isBefore(last.get());
    }

    /**
     * {@return whether every day that can be meant here lies before every day that can be meant there} False where a
     * bound is open or unknown. For "must be after", ask the other date.
     *
     * @param other the other date
     */
    default boolean mustBeBefore(EdtfDate other) {
        Optional<LocalDate> last = latest();
        Optional<LocalDate> first = other.earliest();
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    /** {@return the date in the form of ISO 8601-2, which {@link #parse} takes back} */
    @Override
    String toString();
}
