package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.Optional;

/** One of the things that a {@link DateChoice} or a {@link DateSet} lists: a single date or a range of dates. */
public sealed interface DateMember permits PartialDate, DateRange {
    /** {@return the first day that can be meant; empty if open or unknown} */
    Optional<LocalDate> earliest();

    /** {@return the last day that can be meant; empty if open or unknown} */
    Optional<LocalDate> latest();

    /** {@return the member in the form of ISO 8601-2} */
    @Override
    String toString();
}
